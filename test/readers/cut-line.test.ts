import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPieces, overlap } from '../../src/readers/cut-line.js';
import { formats } from '../../src/readers/formats.js';
import type { Slice } from '../../src/readers/slice.js';
import { createSlicer } from '../../src/readers/slices.js';
import { scan } from '../../src/scan.js';
import { generators } from '../helpers/generators.js';

/** No slice is longer than this, in characters; beside it stands an overlap at each end. */
const longest = 500_000 + 2 * overlap;
const make = generators(31);

const slicesOf = (path: string, text: string): Slice[] => [...createSlicer(path, formats).push(text, true)];

/** What of a slice is its own. */
const ownOf = ({ view, own }: Slice): string => view.text.slice(own?.start ?? 0, own?.end ?? view.text.length);

/** Where the values stand that are found, as columns of one line of words. */
async function columnsIn(path: string, text: string): Promise<string[]> {
  const { verdicts } = await scan({ kind: 'content', path, bytes: new TextEncoder().encode(text) });
  return verdicts
    .map(({ finding }) => finding)
    .sort((a, b) => a.startLine - b.startLine || a.startColumn - b.startColumn)
    .map(({ startLine, startColumn, endColumn, entity }) => `${startLine}:${startColumn}-${endColumn} ${entity}`);
}

const words = ['alpha', 'beta', 'gamma', 'delta', '😀', 'größe', 'x', 'several'];

describe('a line that has to be cut', () => {
  it('is cut into pieces that are the line again, whatever stands in it', () => {
    const signs = fc.constantFrom(...words, ' ', ', ', '\r', '}', 'A'.repeat(900), '\n', '漢'.repeat(700));
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 40 }), fc.integer({ min: 3000, max: 6000 }), (parts, size) => {
        const text = parts.join('');
        const pieces = createPieces();
        let read = '';
        while (read.length < text.length) {
          const rest = text.slice(read.length, read.length + size);
          const { text: piece, own } = pieces.next(rest, read.length + rest.length === text.length);
          expect(own.end).toBeGreaterThan(own.start);
          expect(text.startsWith(piece, read.length - own.start)).toBe(true);
          expect(own.start).toBeLessThanOrEqual(overlap);
          expect(piece.length - own.end).toBeLessThanOrEqual(overlap);
          read += piece.slice(own.start, own.end);
        }
        expect(read).toBe(text);
      }),
    );
  });

  it.each([
    ['words', 'a.txt', 'word '],
    ['one word', 'a.txt', 'é'],
    ['base64', 'a.txt', 'QUJD'],
    ['minified JSON', 'a.json.txt', '{"a":[1,2,3]},'],
    ['an NDJSON record', 'a.ndjson', '{"a":[1,2,3]},'],
    ['a CSV record', 'a.csv', '"a,'],
    ['log words', 'a.log', '10:00:00 INFO word '],
  ])('of %s never makes a slice longer than others', (_, path, unit) => {
    const text = unit.repeat(Math.ceil(3_000_000 / unit.length));
    const slices = slicesOf(path, text);
    expect(slices.map(ownOf).join('')).toBe(text);
    expect(Math.max(...slices.map(({ view }) => view.text.length))).toBeLessThanOrEqual(longest);
    expect(slices.length).toBeLessThan(12);
  });

  it('tells each column as it is in the whole line', () => {
    const text = 'word 😀 '.repeat(300_000);
    for (const { view, own } of slicesOf('a.txt', text)) {
      const at = own?.start ?? 0;
      const { line, column } = view.positionAt(at);
      expect(line).toBe(1);
      expect(text.startsWith(view.text.slice(at, at + 50), column - 1)).toBe(true);
      expect(view.positionAt(view.text.length).column).toBe(column + view.text.length - at);
    }
  });
});

it('is cut the same when it comes in bit by bit', () => {
  const text = 'word 😀, größe '.repeat(150_000);
  const slicer = createSlicer('a.txt', formats);
  const slices: Slice[] = [];
  for (let at = 0; at < text.length; at += 65_536) slices.push(...slicer.push(text.slice(at, at + 65_536), false));
  slices.push(...slicer.push('', true));
  const seen = (all: readonly Slice[]) => all.map(({ view, own }) => [view.text.length, own, view.positionAt(0)]);
  expect(slices.map(ownOf).join('')).toBe(text);
  expect(seen(slices)).toEqual(seen(slicesOf('a.txt', text)));
});

/** Words, and between them values of which some have spaces in them; where each of these begins. */
function lineOf(seed: number, length: number): { readonly text: string; readonly places: readonly string[] } {
  const values = generators(seed);
  const places: string[] = [];
  const parts: string[] = [];
  let at = 0;
  for (let count = 0; at < length; count++) {
    const isValue = count % 400 === 399;
    const part = isValue ? values.email() : values.pick(words);
    if (isValue) places.push(`1:${at + 1}-${at + 1 + part.length} EMAIL_ADDRESS`);
    parts.push(part);
    at += part.length + 1;
  }
  return { text: parts.join(' '), places };
}

it('has every value once, at the column where it stands', { timeout: 120_000 }, async () => {
  for (const seed of [1, 2]) {
    const { text, places } = lineOf(seed, 2_200_000);
    expect(await columnsIn('a.txt', text)).toEqual(places);
    const lines = text.replace(/(\S+@\S+) /g, '$1\n');
    expect((await columnsIn('a.txt', lines)).length).toBe(places.length);
  }
});

it('finds a value wherever the cut would fall in it, once', { timeout: 120_000 }, async () => {
  const value = `card ${make.card().replace(/\d{4}(?=\d)/g, '$& ')} `;
  const cut = slicesOf('a.txt', 'word '.repeat(600_000)).map(
    ({ view, own }) => view.positionAt(own?.end ?? 0).column - 1,
  );
  const [, second = 0] = cut;
  for (let shift = -25; shift <= 5; shift += 1) {
    const head = 'word '.repeat(Math.floor((second + shift) / 5)).padEnd(second + shift, 'x ');
    const text = `${head}${value}${'word '.repeat(600_000 - Math.floor(second / 5))}`;
    const column = head.length + 'card '.length + 1;
    expect(await columnsIn('a.txt', text)).toEqual([`1:${column}-${column + 19} CREDIT_CARD`]);
  }
});

it('has each of its comments once, with a reason that shows no value', { timeout: 60_000 }, async () => {
  const mail = make.email();
  const remark = `// ${['piicloak', 'ignore'].join(':')} -- asked for ${mail} `;
  const line = `${'word '.repeat(19_600)}${remark}${'word '.repeat(500_000)}`;
  for (const shift of [0, 200, 400, 600]) {
    const text = 'x '.repeat(shift / 2) + line;
    const report = await scan({ kind: 'content', path: 'a.txt', bytes: new TextEncoder().encode(text) });
    expect(report.ignores.map(({ line }) => line)).toEqual([1]);
    expect(JSON.stringify(report)).not.toContain(mail);
  }
});

it('of NDJSON is plain text to its end, and the records behind it are read again', () => {
  const rows = Array.from({ length: 60_000 }, (_, row) => `{"state":"open","row":${row}}\n`).join('');
  const text = `{"text":"${'word '.repeat(300_000)}"}\n${rows}`;
  const slices = slicesOf('rows.ndjson', text);
  expect(slices.map(ownOf).join('')).toBe(text);
  expect(slices.some(({ view }) => view.broken()?.problem === 'a record that does not end')).toBe(true);
  expect(slices.at(-1)?.cells?.starts.length).toBeGreaterThan(0);
});
