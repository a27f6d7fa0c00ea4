import { describe, expect, test } from 'vitest';
import { type Asked, createBallot, type Witness } from '../../src/detection/column-ballot.js';
import { written } from '../helpers/written.js';

const times = (count: number, cell: string): string[] => Array.from({ length: count }, () => cell);
/** Two names that people have, which together are nobody's here. */
const whole = ['Amanda', 'Nowak'].join(' ');

interface Setting {
  readonly asked?: Asked;
  /** What each cell's record says of it, as long as there are some. */
  readonly witnesses?: readonly (Witness | undefined)[];
}

function ballotOf(cells: readonly string[], { asked = 'nameless', witnesses = [] }: Setting = {}) {
  const ballot = createBallot({ name: 'x', under: 'row' }, asked);
  for (const [index, cell] of cells.entries()) ballot.ask(cell, witnesses[index]);
  return ballot;
}
const meaning = (cells: readonly string[], setting?: Setting) => ballotOf(cells, setting).label()?.means;

describe('a column without a name holds', () => {
  test.each([
    ['given names', times(5, 'Amanda'), 'first name'],
    ['family names', times(5, 'Nowak'), 'last name'],
    ['names formed like family names', times(5, 'Kowalska'), 'last name'],
    ['given names, where they are both', times(5, 'Thomas'), 'first name'],
    ['family names, where more of them are', [...times(3, 'Nowak'), ...times(2, 'Thomas')], 'last name'],
    ['whole names', times(5, whole), 'full name'],
    ['whole names, where most are', [...times(3, whole), 'Amanda', 'Amanda'], 'full name'],
    ['given names, where three of five are', [...times(3, 'Amanda'), 'Open', 'Open'], 'first name'],
    ['nothing known, where two of five are', [...times(2, 'Amanda'), ...times(3, 'Open')], undefined],
    ['nothing known, of four', times(4, 'Amanda'), undefined],
    ['nothing known, of four whole names', times(4, whole), undefined],
    ['nothing known, of words that nobody knows', times(5, 'Zorvan'), undefined],
    ['towns', times(5, 'Austin'), undefined],
    ['nothing at all', [], undefined],
  ])('%s', (_, cells, means) => expect(meaning(cells)).toBe(means));

  test.each([
    ['{Amanda} Zorvan', true],
    ['{Amanda} N.', true],
    ['{Amanda} Rose', true],
    ['{Amanda} Kowalska', true],
    ['{Amanda} Zorvan Smith', true],
    ['{Amanda} {Jane} Zorvan Smith', true],
    ['{Amanda} {Jane} {Hannah} Zorvan Smith', false],
    ['{Amanda} Open', false],
    ['Zorvan {Smith}', false],
    ['Open Kowalska', false],
    ['{Amanda} smith', false],
    ['amanda Smith', false],
    ['{Amanda} 7', false],
  ])('whole names such as “%s”: %s', (cell, isWhole) => {
    expect(meaning(times(5, written(cell)))).toBe(isWhole ? 'full name' : undefined);
  });

  test('and keeps its label', () => {
    expect(ballotOf(times(5, 'Amanda')).label()).toEqual({ name: 'x', under: 'row', means: 'first name' });
  });
});

describe('a column called name is one of people', () => {
  const isOfPeople = (cells: readonly string[], setting?: Setting): boolean =>
    meaning(cells, { asked: 'name', ...setting }) === 'full name';

  test.each<[string, readonly string[], Setting, boolean]>([
    ['in a role, whatever they are called', ['Zorvan'], { asked: 'role' }, true],
    ['in a role, and not when nothing stands there', [], { asked: 'role' }, false],
    ['in a role, when three of five may be names', [...times(3, 'Zorvan'), 'Open', 'Open'], { asked: 'role' }, true],
    ['in a role, and not when two of five may be', ['Zorvan', 'Zorvan', ...times(3, 'Open')], { asked: 'role' }, false],
    ['and not without a role', times(5, 'Zorvan'), {}, false],
    ['beside what people have', ['Zorvan'], { witnesses: ['person'] }, true],
    ['beside that in three of five records', times(5, 'Zorvan'), { witnesses: times(3, 'person') as Witness[] }, true],
    ['and not beside that in two', times(5, 'Zorvan'), { witnesses: times(2, 'person') as Witness[] }, false],
    ['and not beside what firms have, too', ['Zorvan'], { witnesses: ['anybody'] }, false],
    ['beside that, when most are names', ['Amanda'], { witnesses: ['anybody'] }, true],
    ['beside that, when most are names of all kinds', ['Amanda', whole], { witnesses: ['anybody'] }, true],
    ['beside that, and not when most are none', ['Amanda', 'Zorvan'], { witnesses: ['anybody'] }, false],
    ['when five are names', times(5, 'Amanda'), {}, true],
    ['and not when four are', times(4, 'Amanda'), {}, false],
    ['and not when five are family names, which are those of firms, too', times(5, 'Nowak'), {}, false],
  ])('%s', (_, cells, setting, expected) => expect(isOfPeople(cells, setting)).toBe(expected));

  test.each([
    ['Zorvan', true],
    ['Žorvan', true],
    ['Zo\u0301rvan', true],
    ['Zorvan-Velkor', true],
    ['Z’Orvan', true],
    ["Z'Or\u0301van", true],
    ['Zorvan-Velkor-Qelt', true],
    ['Zorvan.', true],
    ['McOpen', true],
    ['Blue Zorvan', true],
    ['Zorvan..', false],
    ['Zorvan-', false],
    ['Zorvan7', false],
    ['zorvan', false],
    ['xZorvan', false],
    ['7Zorvan', false],
    ['Open', false],
    ['Open Zorvan', false],
    ['Zorvan Open', false],
    ['OpenZorvan', false],
    ['Zorvan-Open', false],
  ])('where “%s” may be a name: %s', (cell, mayBe) => {
    expect(isOfPeople([cell], { asked: 'role' })).toBe(mayBe);
  });
});

describe('the other half beside given names', () => {
  const half = (cells: readonly string[], asked: Asked = 'nameless') => ballotOf(cells, { asked }).otherHalf();

  test.each<[string, readonly string[], boolean]>([
    ['of which three of ten are known', [...times(3, 'Nowak'), ...times(7, 'Zorvan')], true],
    ['of which three of ten are known as given names', [...times(3, 'Amanda'), ...times(7, 'Zorvan')], true],
    ['of which two of ten are known', [...times(2, 'Nowak'), ...times(8, 'Zorvan')], false],
    ['of which three of five may be names', [...times(3, 'Nowak'), 'Open', 'Open'], true],
    ['of which two of five may be names', [...times(2, 'Nowak'), ...times(3, 'Open')], false],
    ['of which one is a whole name', [...times(9, 'Nowak'), whole], false],
    ['of four', times(4, 'Nowak'), false],
    ['of five', times(5, 'Nowak'), true],
  ])('%s', (_, cells, expected) => {
    expect(half(cells)).toEqual(expected ? { name: 'x', under: 'row', means: 'last name' } : undefined);
  });

  test('has no name of its own', () => expect(half(times(5, 'Nowak'), 'name')).toBeUndefined());
});

test('of a long column a hundred cells are asked', () => {
  const ballot = ballotOf(times(99, 'Amanda'));
  expect(ballot.isOpen()).toBe(true);
  ballot.ask('Amanda', undefined);
  expect(ballot.isOpen()).toBe(false);
});
