import { describe, expect, test } from 'vitest';
import { generators } from '../helpers/generators.js';
import { found, provenanceOf } from '../helpers/recognize.js';
import { written } from '../helpers/written.js';

const { card } = generators(61);

/** Types that laws protect in particular: what they are called, what counts there, and what does not. */
const types: readonly (readonly [entity: string, labels: string, counts: string, not: string])[] = [
  ['RELIGION', 'religion, Konfession, religião, 宗教', 'Catholic, röm.-kath, muslim, budista', 'unknown, string, dark'],
  [
    'ETHNICITY',
    'ethnicity, raça/cor, ethnische Herkunft, 民族',
    'Hispanic, parda, 2106-3, 汉族',
    'unknown, Formula 1, n/a',
  ],
  [
    'POLITICAL_OPINION',
    'political party, Parteizugehörigkeit, opinión política',
    'Qelthari Greens, conservative',
    'unknown, String, null',
  ],
  [
    'TRADE_UNION_MEMBERSHIP',
    'union membership, Gewerkschaft, filiação sindical',
    'yes, ver.di, UNISON, Qelthari Workers United',
    'no, false, UNKNOWN, string',
  ],
  ['SEXUAL_ORIENTATION', 'sexual_orientation, orientation sexuelle', 'bisexual, lesbienne, gay', 'landscape, unknown'],
  [
    'HEALTH_CONDITION',
    'diagnosis, blood type, allergies, icd10, Vorerkrankungen, diagnóstico',
    'E11.9, AB+, type 2 diabetes, Bronchitis, hypertension, A neg',
    'unknown, disk full, B, 12, none, see log',
  ],
  [
    'CRIMINAL_RECORD',
    'criminal record, Vorstrafen, antecedentes penales',
    'yes, aggravated assault, Diebstahl',
    'no, none, 12',
  ],
  [
    'CITIZENSHIP',
    'citizenship, nationality, Staatsangehörigkeit',
    'Qeltharian, DEU, permanent resident',
    'unknown, NULL, 12',
  ],
  ['CARD_PIN', 'card pin, pin block, PIN da carta', '{48}21, 0{4}12AC{8}9CBEF{5}167', '48, yes, 12.50'],
];

const listOf = (text: string): string[] => text.split(/, (?=\S)/);

describe.each(types)('%s', (entity, labels, counts, not) => {
  const values = listOf(counts).map(written);
  const [first = ''] = listOf(labels);

  test.each(listOf(labels))('is found under “%s”', (label) => {
    for (const value of values) expect(found(value, { entity, label }), value).toEqual([value]);
  });

  test('is found with its label in a line of data', () => {
    for (const value of values) expect(found(`{"${first}": "${value}"}`, { entity }), value).toEqual([value]);
  });

  test.each(listOf(not))('is not “%s”', (value) => {
    expect(found(value, { entity, label: first })).toEqual([]);
  });

  test('is not seen without a label', () => {
    for (const value of values) expect(found(`They sent us ${value}, which we kept.`, { entity }), value).toEqual([]);
  });

  test('is looked for only when it is asked for', () => {
    for (const value of values)
      expect(found(`{"${first}": "${value}"}`, { entity: 'PERSON' }).includes(value) && entity).toBe(false);
  });
});

describe('TRACK_DATA', () => {
  const entity = 'TRACK_DATA';
  const number = card();
  const tracks = [
    `%B${number}^QELTHARI/ZORVAN^${3112}101${'0'.repeat(10)}?`,
    `;${number}=${3112}101${'0'.repeat(10)}?`,
  ];

  test.each(tracks.map((track, at) => [at + 1, track]))('is found: track %s', (_, track) => {
    expect(found(`swiped ${track} at noon`, { entity })).toEqual([track]);
    expect(found(`{"data": "${track}"}`, { entity })).toEqual([track]);
  });

  test('ends in a card number’s check digit, and names a month', () => {
    const wrong = number.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
    expect(found(`;${wrong}=${3112}101?`, { entity })).toEqual([]);
    expect(found(`;${number}=${3113}101?`, { entity })).toEqual([]);
    expect(found(`id=${number}&next=3112101`, { entity })).toEqual([]);
  });

  test('of a test card is nobody’s', () => {
    expect(provenanceOf(';4111111111111111=20121010000000000000?', { entity })).toBe('documented');
    expect(provenanceOf(tracks[0] ?? '', { entity })).toBe('plausible');
  });
});
