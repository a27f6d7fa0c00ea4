import { describe, expect, test } from 'vitest';
import { readRun } from '../../../src/detection/prose/runs.js';
import { type Part, partsOf } from '../../../src/detection/prose/segments.js';
import { written } from '../../helpers/written.js';

/** `Dr: Zorvan`, and what joins it to its neighbours. */
function shown(text: string, { segment, honorific }: Part): string {
  const { start, end, joinedBefore, joinedAfter, possessive } = segment;
  const title = honorific ? `${text.slice(honorific.start, honorific.end)}: ` : '';
  const said = [joinedBefore && '<', joinedAfter && '>', possessive && 's'].filter(Boolean);
  return [title + text.slice(start, end), ...said].join(' ');
}

function parts(template: string, opens = false): string[] {
  const text = written(template);
  return partsOf(readRun(text, 0), opens, false).map((part) => shown(text, part));
}

describe('the stretches of a run', () => {
  test.each([
    ['a name', '{Amanda} {Fernandez}', ['{Amanda} {Fernandez}']],
    ['a name in the possessive case', '{Amanda} {Fernandez}’s', ['{Amanda} {Fernandez} s']],
    ['a name before a number', '{Amanda} {12}', ['Amanda >']],
    ['a name before an identifier', '{Amanda} Studio2', ['Amanda >']],
    ['a name before a product', '{Amanda} Docker', ['Amanda >']],
    ['a name behind a product', 'Docker {Amanda}', ['Amanda <']],
    ['names around a product', '{Amanda} Docker {Roberto}', ['Amanda >', 'Roberto <']],
    ['names around a product, in the possessive case', '{Amanda} Docker {Roberto}’s', ['Amanda >', 'Roberto < s']],
    ['a name behind two products', 'Docker Cloud {Amanda}', ['Amanda <']],
    ['a word that is a name, too', 'Docker {Mark} {Fernandez}', ['Mark Fernandez <']],
    ['an initial that is a word, too', '{Zorvan} A. {Fernandez}', ['Zorvan A. Fernandez']],
    ['a name behind an honorific', '{Dr}. {Zorvan}', ['Dr: Zorvan']],
    ['a name behind an honorific without its stop', '{Mr} {Zorvan}', ['Mr: Zorvan']],
    ['a name behind a name and an honorific', '{Zorvan} {Dr}. {Qelthari}', ['Zorvan', 'Dr: Qelthari']],
    ['a name behind a product and an honorific', 'Docker {Dr}. {Zorvan}', ['Dr: Zorvan']],
    ['a word behind an honorific', '{Mr} Docker {Zorvan}', ['Mr: Docker Zorvan']],
    ['a word behind an honorific and a name', '{Mr} {Zorvan} Docker', ['Mr: Zorvan >']],
    ['a drive behind a name', '{Amanda} {Dr} {Zorvan}', ['Amanda >', 'Zorvan <']],
    ['no drive behind a word', '{Mark} {Dr} {Zorvan}', ['Mark', 'Dr: Zorvan']],
    ['no honorific in capitals', '{DR}. {Zorvan}', ['Zorvan <']],
    ['no honorific before a particle', '{Lady} von {Zorvan}', ['Zorvan <']],
    ['no honorific at the end', '{Zorvan} {Lady}', ['Zorvan >']],
    ['a name behind a role', 'Patient {Zorvan}', ['Zorvan']],
    ['a role behind a name', '{Zorvan} Patient', ['Zorvan Patient']],
    ['a role alone', '{Claimant}', ['Claimant']],
    ['a role behind a product', 'Docker {Claimant}', ['Claimant <']],
    ['no particle between a product and a name', 'Docker van {Zorvan}', ['Zorvan <']],
    ['no particle between a name and a product', '{Zorvan} van Docker', ['Zorvan >']],
    ['a particle within a name', '{Zorvan} van {Qelthari} Docker', ['Zorvan van Qelthari >']],
    ['nothing in products', 'Docker Cloud', []],
  ])('are %s', (_, template, expected) => expect(parts(template)).toEqual(expected.map(written)));

  test.each([
    ['a word that opens the sentence', 'Will {Amanda} {Fernandez}', ['{Amanda} {Fernandez}']],
    ['a word before one name', 'Will {Amanda}', ['Will Amanda']],
    ['a word before what nobody knows', 'Will {Zorvan} {Qelthari}', ['Will Zorvan Qelthari']],
    ['no name that opens the sentence', '{Zorvan} {Amanda} {Fernandez}', ['Zorvan Amanda Fernandez']],
    ['no word that opens a later stretch', 'Docker Will {Amanda} {Fernandez}', ['Will Amanda Fernandez']],
    ['a product that opens the sentence', 'Docker {Amanda}', ['Amanda']],
    ['a product that does not', '{Zorvan} Docker {Amanda}', ['Zorvan >', 'Amanda <']],
  ])('leave out %s', (_, template, expected) => expect(parts(template, true)).toEqual(expected.map(written)));
});
