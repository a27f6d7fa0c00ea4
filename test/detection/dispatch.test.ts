import { describe, expect, test } from 'vitest';
import { createDispatch } from '../../src/detection/dispatch.js';
import type { Candidate, Recognizer, Shape } from '../../src/model/recognizer.js';
import { recognizer as any } from '../../src/recognizers/passport-number.js';

const word = (pattern: RegExp, lengths: readonly [number, number], blocks?: boolean): Shape => ({
  kind: 'word',
  pattern,
  lengths,
  score: 0.5,
  ...(blocks === undefined ? {} : { blocks }),
});
const form = (kind: 'number' | 'phone', name: string): Shape => ({ kind, form: name, score: 0.5 });
const search = (): void => undefined;
const who = (entity: string, ...shapes: readonly Shape[]): Recognizer => ({ ...any, entity, shapes });

const dispatchTo = () =>
  createDispatch([
    who('TICKET', form('number', '99-99'), { kind: 'field', pattern: /^\d+$/, reads: 'text', score: 0.8 }),
    who('PRICE', form('number', '99-99'), form('number', '999')),
    who('CALL', form('phone', 'solid')),
    who('KEY', word(/^K/, [4, 6], true)),
    who('TOKEN', word(/^[KT]/, [6, 8])),
    { ...who('LIST'), search },
  ]);

const ask = (kind: Candidate['kind'], name: string, compact = ''): string[] =>
  dispatchTo()
    .answersTo({ kind, form: name, text: compact, compact, start: 0, end: compact.length })
    .map(({ recognizer, shape }) => `${recognizer.entity} ${shape.kind}`);

describe('a candidate comes to those that declared it', () => {
  test.each<[Candidate['kind'], string, string, readonly string[]]>([
    ['number', '99-99', '', ['TICKET number', 'PRICE number']],
    ['number', '999', '', ['PRICE number']],
    ['number', '9', '', []],
    ['phone', 'solid', '', ['CALL phone']],
    ['phone', '999', '', []],
    ['number', 'solid', '', []],
    ['word', 'solid', 'K23', []],
    ['word', 'solid', 'K234', ['KEY word']],
    ['word', 'solid', 'T234', []],
    ['word', 'solid', 'K23456', ['KEY word', 'TOKEN word']],
    ['word', 'solid', 'K2345678', ['TOKEN word']],
    ['word', 'solid', 'K23456789', []],
    ['word', 'blocks', 'K23456', ['KEY word']],
    ['word', 'blocks', 'T23456', []],
  ])('%s %s %s', (kind, name, compact, expected) => expect(ask(kind, name, compact)).toEqual(expected));
});

describe('somebody wants', () => {
  test('the kinds that are declared', () => {
    expect((['number', 'phone', 'word', 'field', 'email'] as const).map(dispatchTo().wantsKind)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });
  test('the forms that are declared', () => {
    const wanted = [
      dispatchTo().wantsForm('phone', 'solid'),
      dispatchTo().wantsForm('phone', '999'),
      dispatchTo().wantsForm('number', '999'),
    ];
    expect(wanted).toEqual([true, false, true]);
  });
  test('words of some lengths, in blocks of fewer', () => {
    const lengths = [3, 4, 5, 6, 7, 8, 9];
    expect(lengths.filter((length) => dispatchTo().wantsWord(length, false))).toEqual([4, 5, 6, 7, 8]);
    expect(lengths.filter((length) => dispatchTo().wantsWord(length, true))).toEqual([4, 5, 6]);
  });
  test('the layouts of numbers alone', () => {
    const { next } = dispatchTo().layouts;
    expect(['9', 'A', '0', '-'].filter((sign) => next(0, sign.charCodeAt(0)) >= 0)).toEqual(['9']);
  });
});

test('whole values come to those of the entity', () => {
  expect(
    dispatchTo()
      .fieldAnswers('TICKET')
      .map(({ shape }) => shape.kind),
  ).toEqual(['field']);
  expect(dispatchTo().fieldAnswers('PRICE')).toEqual([]);
});

test('those that look for themselves are known', () => expect(dispatchTo().searches).toEqual([search]));
