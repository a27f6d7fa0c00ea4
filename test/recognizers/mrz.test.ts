import { describe, expect, test } from 'vitest';
import { found, provenanceOf } from '../helpers/recognize.js';

const entity = 'MRZ';

/** The specimens of ICAO Doc 9303, parts 4 to 6, and of 5 for cards. */
const passport = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];
const card = ['I<UTOD231458907<<<<<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<'];
const larger = ['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F1204159<<<<<<<6'];

describe('a machine-readable zone', () => {
  test.each([
    ['of a passport', passport, passport],
    ['of a larger card', larger, larger],
    // The third line of a card is a name among fillers, and any text can be that.
    ['of a card, but for its name', card, card.slice(0, 2)],
  ])('is found %s', (_, lines, expected) => {
    expect(found(lines.join('\n'), { entity })).toEqual(expected);
    expect(found(lines.join('\r\n'), { entity })).toEqual(expected);
    expect(found(`  ${lines.join('\n  ')}\n`, { entity })).toEqual(expected);
  });

  test.each([
    ['JSON', (line: string) => `{"open": "${line}"}`],
    ['a sentence', (line: string) => `It says ${line}, as far as one can read.`],
    ['a table', (line: string) => `| 7 | ${line} |`],
  ])('is found line by line in %s', (_, around) => {
    for (const line of [...passport, ...larger]) expect(found(around(line), { entity })).toEqual([line]);
  });

  const [names = '', data = ''] = passport;
  test.each([
    ['a wrong check digit of the number', data.replace('C36', 'C37')],
    ['a wrong check digit of the birthday', data.replace('7408122', '7408123')],
    ['a wrong check digit of the expiry', data.replace('1204159', '1204158')],
    ['one character less', names.slice(0, -1)],
    ['one character more', `${names}<`],
    ['small letters', names.toLowerCase()],
    ['nothing but fillers', '<'.repeat(44)],
    ['the marks of a merge', `${'<'.repeat(7)} HEAD`],
    ['no kind of document', names.replace('P<', 'X<')],
  ])('is not seen with %s', (_, text) => {
    expect(found(text, { entity })).toEqual([]);
  });

  test('is the specimen’s or somebody’s', () => {
    expect(provenanceOf(names, { entity })).toBe('documented');
    expect(provenanceOf(names.replace('UTOERIKSSON<<ANNA', 'NORQELTHARI<<ZORV'), { entity })).toBe('plausible');
  });
});
