import { expect, test } from 'vitest';
import { codedText, createCoder } from '../../src/detection/coded.js';

const texts = [
  '',
  'plain',
  'ä',
  'aä',
  'äa',
  '\u{1f600}x',
  'x\ud800',
  '\u0000\uffff',
  'x'.repeat(5000),
  `${'x'.repeat(5000)}ß`,
];
const unitsOf = (text: string): number[] => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

test.each(texts)('%j is coded unit by unit', (text) =>
  expect([...codedText(text).codes].slice(0, text.length)).toEqual(unitsOf(text)),
);

test('one text after the other, shorter and longer ones', () => {
  const code = createCoder();
  for (const text of [...texts, ...texts.toReversed(), 'plain text', 'plain', 'plain ', 'text', ''])
    expect([...code(text).codes].slice(0, text.length + 1)).toEqual([...unitsOf(text), 0]);
});
