import { describe, expect, test } from 'vitest';
import { analyzeText } from '../../src/analyze.js';
import { NATIONAL_SAMPLES } from '../../src/provenance/national.js';
import { recognizers } from '../../src/recognizers/registry.generated.js';

const labels = new Map(recognizers.map(({ entity, labels: [label] }) => [entity, label]));

/** Under the first label of its recognizer, as a value in a file. */
const matchesIn = (entity: string, value: string) =>
  analyzeText(`${labels.get(entity)?.replaceAll(' ', '_')}: ${value}`, { entities: [entity], minScore: 0 });

const samples = [...NATIONAL_SAMPLES].flatMap(([entity, publications]) =>
  publications.flatMap(({ values }) => values.map((value) => [entity, value] as const)),
);

describe('what the engine finds of the published numbers is never plausible', () => {
  test.each(samples.filter(([entity]) => labels.has(entity)))('%s %s', (entity, value) => {
    for (const match of matchesIn(entity, value)) expect(match.provenance).not.toBe('plausible');
  });

  test('and it finds most of them', () => {
    const found = samples.filter(([entity, value]) => labels.has(entity) && matchesIn(entity, value).length > 0);
    expect(found.length / samples.length).toBeGreaterThan(0.8);
  });
});

describe('a number beside a published one is found, and plausible', () => {
  test.each(['BR_CPF', 'PL_PESEL', 'AU_TFN', 'NZ_IRD', 'EE_IK', 'HR_OIB'])('%s', (entity) => {
    const [value = ''] = NATIONAL_SAMPLES.get(entity)?.[0]?.values ?? [];
    const digits = BigInt(value.replace(/\D/g, ''));
    const beside = Array.from({ length: 1500 }, (_, at) => String(digits + BigInt(at + 1)));
    const found = beside.find((number) => matchesIn(entity, number).some((match) => match.provenance === 'plausible'));
    expect(found).toBeDefined();
  });
});
