import { describe, expect, test } from 'vitest';
import { analyzeText } from '../../src/analyze.js';
import { createDetector } from '../../src/detection/detect.js';
import { mask } from '../../src/detection/mask.js';
import { originOf } from '../../src/provenance/index.js';
import { decode } from '../../src/readers/encoding/decode.js';
import { read } from '../../src/readers/read.js';
import { recognizers } from '../../src/recognizers/registry.generated.js';
import { fastest, growth, isLinear } from '../helpers/cost.js';

const detect = createDetector(recognizers, originOf);

const asked = (path: string, text: string): void => {
  for (const view of read(path, Buffer.from(text)).views) {
    view.labelAt(0);
    for (const inner of view.inner()) inner.view.labelAt(0);
  }
};

describe('what once took minutes', () => {
  test.each<[string, () => unknown]>([
    ['Chinese characters before a number', () => analyzeText(`${'市'.repeat(48)}12`)],
    [
      'digits without end behind a plus sign',
      () => asked('app.log', `2024-05-06T07:08:09Z INFO a phone=+${'1'.repeat(60)}: b\n`),
    ],
    ['names of many parts', () => analyzeTable(`A${"'AA".repeat(40)}!`)],
    ['byte order marks before comments', () => asked('a.snap', `${'\ufeff//\n'.repeat(60)}x`)],
    [
      'letters without end behind one of another encoding',
      () => decode('a.txt', Buffer.from(`${'a'.repeat(70)}\xfc${'a'.repeat(60_000)}`, 'latin1')),
    ],
  ])('takes none: %s', (_, work) => {
    expect(fastest(work, 500)).toBeLessThan(2000);
  });
});

describe('what took the square of the time', () => {
  test.each<[string, number, (length: number) => () => unknown]>([
    [
      'quotes that nothing closes in a snapshot',
      2000,
      (length) => () => asked('a.ambr', `# name: a\n${'\\";'.repeat(length)}`),
    ],
    ['a quote and spaces in a program', 8000, (length) => () => asked('a.js', `a = "${' '.repeat(length)}x`)],
    ['a mask over digits', 8000, (length) => () => mask('1'.repeat(length), {})],
    [
      'brackets at the beginning of a section',
      8000,
      (length) => () => asked('a.ini', `[a]\nb=c\n${'['.repeat(length)}\n`),
    ],
  ])('takes as much as the text is long: %s', (_, size, prepare) => {
    expect(growth(size, prepare)).toSatisfy(isLinear);
  });
});

function analyzeTable(name: string): void {
  const rows = Array.from({ length: 12 }, (_, row) => `${row},${name}\n`).join('');
  const [view] = read('a.csv', Buffer.from(`id,name\n${rows}`)).views;
  if (view) detect(view, 'a.csv', 0.5);
}
