import { describe, expect, test } from 'vitest';
import { familyLabels } from '../../src/detection/families.js';
import { createLexicon } from '../../src/detection/lexicon.js';
import { toWords } from '../../src/detection/words.js';
import { recognizers } from '../../src/recognizers/registry.generated.js';

const lexicon = createLexicon(recognizers);
const families = Object.entries(familyLabels);

describe.each(families)('the labels of the family %s', (family, labels) => {
  const kin = recognizers.filter((recognizer) => recognizer.family === family).map(({ entity }) => entity);

  test('are written as they are compared, and once', () => {
    expect(labels.map(toWords)).toEqual(labels);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('name its identifiers of every country', () => {
    expect(kin.length).toBeGreaterThan(1);
    const silent = labels.filter(
      (label) => !kin.every((entity) => lexicon.meaningOf({ name: label }).kin.includes(entity)),
    );
    expect(silent).toEqual([]);
  });
});

test('a label that an entity claims for itself names that entity, and its kin after it', () => {
  const { entities, kin } = lexicon.meaningOf({ name: 'Steuernummer' });
  expect(entities).toContain('DE_TAX_NUMBER');
  expect(kin).toContain('FR_NIF');
});

test('a label of more words than the family’s names its kin still', () => {
  for (const label of ['customerTaxId', 'home_passport_no', 'Tax ID (optional)'])
    expect(lexicon.meaningOf({ name: label }).kin.length, label).toBeGreaterThan(0);
});

test('a label of something about the identifier names nobody', () => {
  for (const label of ['passport_expiry', 'tax_id_verified_at', 'vat_rate', 'passport_country'])
    expect(lexicon.meaningOf({ name: label }).kin, label).toEqual([]);
});
