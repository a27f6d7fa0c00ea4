import { describe, expect, it } from 'vitest';
import { recognizer } from '../../src/recognizers/vin.js';
import { found } from '../helpers/recognize.js';

const passes = (compact: string): boolean =>
  recognizer.check?.passes({ kind: 'word', form: 'solid', text: compact, compact, start: 0, end: 17 }) ?? false;

/** The worked example of 49 CFR § 565.15. */
const published = '1M8GDM9AXKP042788';

describe('vehicle identification numbers', () => {
  it('takes the published example', () => expect(passes(published)).toBe(true));

  it.each([...'0123456789'])('refuses %s as check digit of the example, which is X', (digit) =>
    expect(passes(published.replace('9AX', `9A${digit}`))).toBe(false),
  );

  it('asks no check digit of manufacturers elsewhere', () => expect(passes(`W${published.slice(1)}`)).toBe(true));

  it.each([...'IOQ'])('refuses the letter %s', (letter) =>
    expect(passes(`W${letter}${published.slice(2)}`)).toBe(false),
  );

  it('refuses what is too short, too long, or without letters', () => {
    expect(passes(published.slice(1))).toBe(false);
    expect(passes(`W${published}`)).toBe(false);
    expect(passes('1'.repeat(17))).toBe(false);
  });

  it.each(['vin', 'chassisNumber', 'Fahrgestellnummer', 'numéro de châssis', 'bastidor', 'telaio', '車台番号'])(
    'are found under “%s”',
    (label) => {
      expect(found(published, { entity: 'VIN', label })).toEqual([published]);
      expect(found(published.replace('9AX', '9A1'), { entity: 'VIN', label })).toEqual([]);
    },
  );

  it('of other regions take a label or a word nearby', () => {
    const elsewhere = `W${published.slice(1)}`;
    expect(found(`They sent us ${elsewhere}, which we passed on.`, { entity: 'VIN' })).toEqual([]);
    expect(found(`The chassis says ${elsewhere}, which we passed on.`, { entity: 'VIN' })).toEqual([elsewhere]);
  });
});
