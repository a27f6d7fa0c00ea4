import { monotonous } from './digits.js';
import { EU_IDENTIFIERS } from './eu-identifiers.js';
import { IN_IDENTIFIERS } from './in-identifiers.js';
import type { Inquiry } from './place.js';
import { type Inquiries, inRange, listed, merged, type Publication, type Samples } from './published.js';
import { AMERICAN_SAMPLES } from './samples-americas.js';
import { ANYWHERE_SAMPLES } from './samples-anywhere.js';
import { ASIAN_AND_AFRICAN_SAMPLES } from './samples-asia-africa.js';
import { EASTERN_SAMPLES } from './samples-east.js';
import { NORTHERN_SAMPLES } from './samples-north.js';
import { WESTERN_SAMPLES } from './samples-west.js';
import { TEST_RANGES } from './test-ranges.js';
import { UK_IDENTIFIERS } from './uk-identifiers.js';
import { US_IDENTIFIERS } from './us-identifiers.js';

const tables: readonly Samples[] = [
  EU_IDENTIFIERS,
  IN_IDENTIFIERS,
  UK_IDENTIFIERS,
  US_IDENTIFIERS,
  WESTERN_SAMPLES,
  NORTHERN_SAMPLES,
  EASTERN_SAMPLES,
  AMERICAN_SAMPLES,
  ASIAN_AND_AFRICAN_SAMPLES,
  ANYWHERE_SAMPLES,
];

/** Every published number, by entity. */
export const NATIONAL_SAMPLES: ReadonlyMap<string, readonly Publication[]> = merged(tables);

/** The part that is handed out in order, where a date, a region or a sort of person stands before it. */
const SERIALS: Readonly<Record<string, (compact: string) => readonly string[]>> = {
  AR_CUIT: (cuit) => [cuit.slice(2, -1)],
  AU_ABN: (number) => [number.slice(2)],
  KR_RRN: (number) => [number.slice(6)],
  KR_FRN: (number) => [number.slice(6)],
  PE_RUC: (number) => [number.slice(2)],
};

function inquiriesFor(entity: string): readonly Inquiry[] {
  const samples = NATIONAL_SAMPLES.get(entity) ?? [];
  const ranges = TEST_RANGES[entity] ?? [];
  const serial = SERIALS[entity];
  return [
    ...(samples.length > 0 ? [listed(samples)] : []),
    ...(ranges.length > 0 ? [inRange(ranges)] : []),
    ...(serial ? [monotonous(serial)] : []),
  ];
}

const entities = new Set([...NATIONAL_SAMPLES.keys(), ...Object.keys(TEST_RANGES), ...Object.keys(SERIALS)]);

/** Numbers that a state, an insurer or a tax office hands out. */
export const nationalInquiries: Inquiries = Object.fromEntries(
  [...entities].map((entity) => [entity, inquiriesFor(entity)]),
);
