import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { analyzeText } from '../../src/analyze.js';
import { recognizers } from '../../src/recognizers/registry.generated.js';

/** One line of `test/vectors/presidio.jsonl.gz`; its README says what the fields mean. */
interface Case {
  readonly id: string;
  readonly entity: string;
  readonly text: string;
  readonly expected: readonly (readonly [start: number, end: number])[];
  readonly tier: 'positive' | 'low' | 'negative';
  readonly disputed?: string;
}

const vectors = readFileSync(join(import.meta.dirname, '../vectors/presidio.jsonl.gz'));
const cases: readonly Case[] = gunzipSync(vectors)
  .toString('utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));
const positives = cases.filter(({ tier, disputed }) => tier === 'positive' && disputed === undefined);
const negatives = cases.filter(({ tier }) => tier === 'negative');

/** The least share of expected spans that are found at the default threshold: what was measured, and may only rise. */
const figures = [
  { way: 'alone', least: 0.887, labelOf: () => undefined },
  {
    way: 'under a label',
    least: 0.977,
    labelOf: (entity: string) => recognizers.find((recognizer) => recognizer.entity === entity)?.labels[0],
  },
] as const;

describe.each(figures)('Presidio’s cases, each text $way', ({ way, least, labelOf }) => {
  const matchesIn = ({ text, entity }: Case) => {
    const label = labelOf(entity);
    return analyzeText(text, { entities: [entity], ...(label === undefined ? {} : { label }) });
  };

  test('are found as often as they were', () => {
    const spans = positives.flatMap((each) => {
      const matches = matchesIn(each);
      return each.expected.map(([start, end]) => ({
        id: each.id,
        hit: matches.some((match) => match.start === start && match.end === end),
      }));
    });
    const missed = spans.filter(({ hit }) => !hit).map(({ id }) => id);
    const recall = 1 - missed.length / spans.length;
    console.info(`Presidio’s cases ${way}: ${(recall * 100).toFixed(1)} % of ${spans.length} spans found`);
    expect(recall, `missed: ${missed.join(', ')}`).toBeGreaterThanOrEqual(least);
  });

  test('raise no false alarm', () => {
    const alarms = negatives.filter((each) => matchesIn(each).some(({ provenance }) => provenance === 'plausible'));
    expect(alarms.map(({ id }) => id)).toEqual([]);
  });
});

test('cases that are kept out of the score are few, and each says why', () => {
  const disputed = cases.filter((each) => each.disputed !== undefined);
  const readme = readFileSync(join(import.meta.dirname, '../vectors/README.md'), 'utf8');
  expect(disputed.length).toBeLessThanOrEqual(13);
  expect(disputed.filter(({ disputed: reason }) => !readme.includes(`| \`${reason}\` |`))).toEqual([]);
});
