import { describe, expect, test } from 'vitest';
import { CHECK_DIGITS } from '../../src/provenance/check-digits.js';
import { NATIONAL_SAMPLES } from '../../src/provenance/national.js';
import { TEST_RANGES } from '../../src/provenance/test-ranges.js';
import { recognizers } from '../../src/recognizers/registry.generated.js';
import { ask } from './ask.js';

/** Entities that documentation knows, and no recognizer looks for yet. */
const AHEAD: ReadonlySet<string> = new Set(['NZ_NHI']);

describe('every table speaks of entities that exist', () => {
  const known = new Set(recognizers.map(({ entity }) => entity));
  const named = [...NATIONAL_SAMPLES.keys(), ...Object.keys(TEST_RANGES), ...CHECK_DIGITS.keys()];

  test.each([...new Set(named)])('%s', (entity) => expect(known.has(entity) || AHEAD.has(entity)).toBe(true));
});

describe('what a page of help offers instead is nobody’s', () => {
  const examples = recognizers.map(({ entity, help }) => [entity, help.example] as const);

  test.each(examples.filter(([, example]) => /\d.*\d.*\d/.test(example)))('%s: %s', (entity, example) => {
    expect(ask(entity, example)).toBeDefined();
  });
});
