import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/detection/hash-of.js';
import { createLocator } from '../../src/detection/locate.js';
import type { Finding, Placed } from '../../src/model/finding.js';
import { recordsIn } from '../../src/model/records.js';
import { readText } from '../../src/readers/text.js';
import { others } from '../../src/reporters/wording.js';

const line = 'ask somebody here\n';

/** As many values as there are lines, of which every tenth is less sure. */
function findingsOf(count: number): Finding[] {
  const view = readText('a.txt', line.repeat(count));
  const match = (index: number): Placed => ({
    entity: 'EMAIL_ADDRESS',
    start: index * line.length + 4,
    end: index * line.length + 12,
    score: index % 10 === 0 ? 0.6 : 0.95,
    provenance: 'plausible',
    evidence: ['seen'],
    record: index + 1,
  });
  const locator = createLocator('a.txt', 'all', new Map());
  locator.take(
    Array.from({ length: count }, (_, index) => match(index)),
    view,
  );
  return locator.findings();
}

describe('the values of a text', () => {
  it('stand by themselves, however many a report can hold', () => {
    const findings = findingsOf(10_000);
    expect(findings).toHaveLength(10_000);
    expect(findings.every(({ occurrences, records }) => occurrences === 1 && records === undefined)).toBe(true);
  });

  it('are told together from there on, those that are as sure, and none is lost', () => {
    const findings = findingsOf(30_000);
    expect(findings).toHaveLength(10_002);
    expect(findings.reduce((sum, { occurrences }) => sum + occurrences, 0)).toBe(30_000);
    const rest = findings.filter(({ isRest }) => isRest);
    expect(rest.map(({ startLine, score, occurrences }) => [startLine, score, occurrences])).toEqual([
      [10_001, 0.6, 2_000],
      [10_002, 0.95, 18_000],
    ]);
    expect(rest.map(({ cells }) => cells?.length)).toEqual([10, 10]);
    expect(rest.flatMap(({ records }) => recordsIn(records!)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20_000 }, (_, index) => 10_001 + index),
    );
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
    expect(others(rest[0]!)).toBe('1,999 more of its kind in the file');
  });

  it('stay by themselves behind that where there are few of a kind', () => {
    const findings = findingsOf(10_010);
    expect(findings).toHaveLength(10_010);
    expect(findings.every(({ isRest }) => isRest === undefined)).toBe(true);
  });
});

it('texts that differ anywhere have different numbers', () => {
  const texts = Array.from(
    { length: 100_000 },
    (_, index) => `${'w '.repeat(index % 50)}<${index}>${'.w'.repeat(index % 7)}`,
  );
  expect(new Set(texts.map(hashOf)).size).toBe(texts.length);
  expect(texts.map(hashOf).every(Number.isSafeInteger)).toBe(true);
});
