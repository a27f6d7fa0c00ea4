import { describe, expect, test } from 'vitest';
import { announces, createContext, textAround } from '../../src/detection/context.js';
import { toWords } from '../../src/detection/words.js';
import type { Recognizer } from '../../src/model/recognizer.js';
import { recognizer as any } from '../../src/recognizers/passport-number.js';

const who = (entity: string, context: readonly string[], labels: readonly string[] = []): Recognizer => ({
  ...any,
  entity,
  context,
  labels,
});
const mentions = (words: string) =>
  createContext([
    who('TICKET', ['zorv', 'zorv ticket', 'zorv ticket number', '票', '票号'], ['cell', 'mobile', 'handset', '号']),
    who('PASS', ['zorv ticket', 'old pass'], ['zorv pass']),
  ])(words);

describe('words speak for', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['the zorv ticket number is', { TICKET: 'zorv ticket number', PASS: 'zorv ticket' }],
    ['zorv ticket', { TICKET: 'zorv ticket', PASS: 'zorv ticket' }],
    ['zorv number ticket', { TICKET: 'zorv' }],
    ['zorv', { TICKET: 'zorv' }],
    ['ticket', {}],
    ['zorv pass', { TICKET: 'zorv', PASS: 'zorv pass' }],
    ['an old pass', { PASS: 'old pass' }],
    ['old', {}],
    ['an old zorv pass', { TICKET: 'zorv', PASS: 'zorv pass' }],
    ['old pass and zorv pass', { PASS: 'old pass', TICKET: 'zorv' }],
    ['cell', {}],
    ['mobile', {}],
    ['handset', { TICKET: 'handset' }],
    ['他的票号', { TICKET: '票号' }],
    ['他的票', { TICKET: '票' }],
    ['门牌号', { TICKET: '号' }],
    ['zorv 票号', { TICKET: 'zorv' }],
    ['', {}],
  ])('“%s”', (words, expected) => {
    expect(Object.fromEntries(mentions(words))).toEqual(expected);
  });
});

/** The words around the part between « and »; `¦` stands around the part that they may be of. */
function around(marked: string, wanted?: (line: string) => boolean): string {
  const text = marked.replace(/[«»¦]/g, '');
  const at = (sign: string): number => marked.slice(0, marked.indexOf(sign)).replace(/[«»¦]/g, '').length;
  const last = marked.slice(0, marked.lastIndexOf('¦')).replace(/[«»¦]/g, '').length;
  const within = marked.includes('¦') ? { start: at('¦'), end: last } : undefined;
  return toWords(textAround(text, at('«'), at('»'), wanted, within));
}
const dots = (count: number): string => '.'.repeat(count);

describe('the words around a value', () => {
  test.each([
    ['are those of its part', 'one ¦two «1» three¦ four', 'two three'],
    ['are none where it is the part', 'one ¦«1»¦ four', ''],
    ['are whole at the ends of its part', 'two¦some «1» some¦two', ''],
    ['are those before it, where its part ends within it', 'one ¦two «1¦23» four', 'two'],
    ['reach to the line above as far as they may', `two\n${dots(96)}«1»`, 'two'],
    ['reach to it in part, and to whole words', `one two\n${dots(95)}«1»`, 'two'],
    ['do not reach it', `two\n${dots(100)}«1»`, ''],
    ['are cut within digits as within letters', `1ne${dots(98)}«1»${dots(48)}1ne`, ''],
    ['are cut nowhere in scripts without spaces', `他的票${dots(98)}«1»${dots(48)}票号的`, '的票 票号'],
    ['are left whole behind a sign', `.one${dots(97)}«1»${dots(47)}one.`, 'one one'],
    ['end at the line end', '«1» one\ntwo', 'one'],
  ])('%s', (_, marked, words) => expect(around(marked)).toBe(words));

  test('are asked of the line above alone, and only where there is one', () => {
    const asked: string[] = [];
    const ask = (line: string): boolean => asked.push(line) > 0;
    around('one\ntwo\nthree «1»', ask);
    around('three «1»', ask);
    expect(asked).toEqual(['two', '']);
  });

  test('begin with its line where the one above is not wanted', () => {
    expect(around('one\ntwo «1»', () => false)).toBe('two');
  });
});

describe('a line announces what stands below it', () => {
  test.each([
    ['to', true],
    ['born:', true],
    ['born =', true],
    ['born (', true],
    ['born [', true],
    ['né', true],
    ['born: \t', true],
    [`  ${'a'.repeat(40)}  `, true],
    ['a'.repeat(41), false],
    ['born.', false],
    ['born)', false],
    ['born 7', false],
    ['born: .', false],
  ])('“%s”: %s', (line, expected) => expect(announces(line)).toBe(expected));
});
