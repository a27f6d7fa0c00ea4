import { expect, test } from 'vitest';
import { analyzeText } from '../../src/analyze.js';

const documented = new Set(['entity', 'start', 'end', 'score', 'provenance', 'evidence', 'disguised', 'label']);

test.each([
  ['an address of a private network', 'from 10.1.2.3'],
  ['an e-mail address under a label', `email: ${['jane.roe', 'corvina-energy.com'].join('@')}`],
  ['a value in disguise', `mail=${['jane.roe', 'corvina-energy.com'].join('%40')}`],
])('a match of %s says what is documented, and nothing that only a scan needs', (_, text) => {
  const matches = analyzeText(text, { minScore: 0.1 });
  expect(matches.length).toBeGreaterThan(0);
  for (const match of matches) expect(Object.keys(match).filter((field) => !documented.has(field))).toEqual([]);
});
