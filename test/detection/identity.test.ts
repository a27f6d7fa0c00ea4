import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createIdentities } from '../../src/detection/identity.js';
import { lineHash } from '../../src/detection/line-hash.js';
import type { Match } from '../../src/model/finding.js';

/** A text with a value between « and »; what is found there. */
function marked(text: string, about: Partial<Match> = {}): readonly [string, Match] {
  const start = text.indexOf('«');
  const end = text.indexOf('»') - 1;
  const match = { entity: 'TICKET', start, end, score: 0.8, provenance: 'plausible', evidence: [], ...about } as const;
  return [text.replace(/[«»]/g, ''), match];
}

const path = 'a.txt';
const identity = (text: string, about?: Partial<Match>, of = path) =>
  createIdentities(of).next(...marked(text, about))();
/** Half of the SHA-256 of parts with a zero between them. */
const digest = (...parts: readonly (string | number)[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);

describe('the fingerprint of a value', () => {
  // Reports of earlier scans, and the policies of teams, know findings by it.
  test('is over entity, path, label, the shape of its line and its number', () => {
    const line = 'ticket no. «48-21», of: José_7\n';
    expect(identity(line, { label: 'ticket' }).fingerprint).toBe(
      digest('TICKET', path, 'ticket', 'w w. <TICKET>, w: w', 1),
    );
    expect(identity(line).fingerprint).toBe(digest('TICKET', path, '', 'w w. <TICKET>, w: w', 1));
  });

  test('counts what is alike in a file', () => {
    const { next } = createIdentities(path);
    const of = (text: string, about?: Partial<Match>): string => next(...marked(text, about))().fingerprint;
    const shape = 'w <TICKET>';
    expect([of('a «1»'), of('b «2»'), of('b: «2»'), of('c «3»', { label: 'x' }), of('d «4»')]).toEqual([
      digest('TICKET', path, '', shape, 1),
      digest('TICKET', path, '', shape, 2),
      digest('TICKET', path, '', 'w: <TICKET>', 1),
      digest('TICKET', path, 'x', shape, 1),
      digest('TICKET', path, '', shape, 3),
    ]);
  });

  test('is the same however a line is spaced and indented', () => {
    expect(identity('\t a  \t «1»  b ')).toEqual(identity('a «1» b'));
  });

  test('takes part of a long line, two hundred characters on either side', () => {
    const far = (count: number, sign: string) => `${sign}${'a'.repeat(count)}«1»${'a'.repeat(count)}${sign}`;
    expect(identity(far(200, '(')).fingerprint).toBe(identity(far(200, '[')).fingerprint);
    expect(identity(far(199, '(')).fingerprint).not.toBe(identity(far(199, '[')).fingerprint);
  });

  test('is none of the lines around it', () => {
    expect(identity('(\n«1»\n)')).toEqual(identity('«1»'));
  });

  test('reads a letter and its mark as one word', () => {
    expect(identity('Jose\u0301 «1»')).toEqual(identity('Ann «1»'));
  });
});

describe('the line hash of a value', () => {
  test('is that of the shape of its line, with its number', () => {
    expect(identity('ticket «48-21»').lineHash).toBe(`${lineHash('w <TICKET>')}:1`);
  });

  test('counts lines that it cannot tell apart, each sort of value by itself', () => {
    const { next } = createIdentities(path);
    const of = (text: string, about?: Partial<Match>) => next(...marked(text, about))().lineHash.replace(/^.*:/, '');
    const long = '.'.repeat(120);
    expect([of('a «1»'), of('a: «1»'), of('a  «1»'), of(`${long}«1»`), of(`${long}«1»!`)]).toEqual([
      '1',
      '1',
      '2',
      '1',
      '2',
    ]);
    expect(of(`${long}«1»`, { entity: 'OTHER' })).toBe('1');
  });
});

describe('the fingerprint of a column', () => {
  const column = { entity: 'TICKET', label: 'ticket', provenance: 'plausible' } as const;

  test('is over entity, path, label and provenance, with its number', () => {
    const { ofColumn } = createIdentities(path);
    expect([ofColumn(column), ofColumn(column)]).toEqual([
      digest('column', 'TICKET', path, 'ticket', 'plausible', 1),
      digest('column', 'TICKET', path, 'ticket', 'plausible', 2),
    ]);
  });

  test('is that of an empty label without one', () => {
    const { label, ...rest } = column;
    expect(createIdentities(path).ofColumn(rest)).toBe(digest('column', 'TICKET', path, '', 'plausible', 1));
  });
});
