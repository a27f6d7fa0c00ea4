import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { NATIONAL_SAMPLES } from '../../src/provenance/national.js';
import { TEST_RANGES } from '../../src/provenance/test-ranges.js';
import { ask, whole } from './ask.js';

const samples = [...NATIONAL_SAMPLES].flatMap(([entity, publications]) =>
  publications.flatMap(({ values, provenance }) => values.map((value) => [entity, value, provenance] as const)),
);

const compact = (value: string): string => value.replace(/[^0-9A-Za-z]/g, '');

describe('each published number is recognised, as printed, solid and in small letters', () => {
  test.each(samples)('%s %s is %s', (entity, value) => {
    for (const text of [value, compact(value), value.toLowerCase()]) {
      expect(['documented', 'reserved', 'placeholder', 'infrastructure']).toContain(ask(entity, text)?.provenance);
    }
  });
});

interface Validator {
  readonly validate: (value: string) => { readonly isValid: boolean };
}

const require = createRequire(import.meta.url);
const validator = (path: string): Validator => require(`stdnum/lib/cjs/${path}.js`);

/** Whose check digits stdnum knows. */
const CHECKED: Readonly<Record<string, string>> = {
  AT_VNR: 'at/vnr',
  AU_ABN: 'au/abn',
  AU_ACN: 'au/acn',
  AU_TFN: 'au/tfn',
  BE_NN: 'be/nn',
  BG_EGN: 'bg/egn',
  BR_CPF: 'br/cpf',
  CA_SIN: 'ca/sin',
  CH_SSN: 'ch/ssn',
  CN_RIC: 'cn/ric',
  DE_TAX_ID: 'de/idnr',
  DE_VAT_ID: 'de/vat',
  EE_IK: 'ee/ik',
  ES_CIF: 'es/cif',
  FI_PERSONAL_IDENTITY_CODE: 'fi/hetu',
  FR_NIR: 'fr/nir',
  FR_SIREN: 'fr/siren',
  FR_SIRET: 'fr/siret',
  HR_OIB: 'hr/oib',
  IT_FISCAL_CODE: 'it/codicefiscale',
  IT_VAT_CODE: 'it/iva',
  LT_ASMENS: 'lt/asmens',
  LV_PERSONAS_KODS: 'lv/pvn',
  MX_CURP: 'mx/curp',
  NL_BSN: 'nl/bsn',
  NZ_IRD: 'nz/ird',
  PL_NIP: 'pl/nip',
  PL_PESEL: 'pl/pesel',
  PT_NIF: 'pt/nif',
  SI_DDV: 'si/ddv',
  SI_EMSO: 'si/emso',
  TR_NATIONAL_ID: 'tr/tckimlik',
  ZA_ID_NUMBER: 'za/idnr',
};

describe('what has check digits passes them, so no sample is a slip of the pen', () => {
  test.each(samples.filter(([entity]) => entity in CHECKED))('%s %s', (entity, value) => {
    expect(validator(CHECKED[entity] ?? '').validate(value).isValid).toBe(true);
  });
});

/** The nearest value above that passes the same check: somebody may have it. */
function neighbour(entity: string, value: string): string | undefined {
  const { validate } = validator(CHECKED[entity] ?? '');
  const digits = compact(value);
  for (let by = 1n; by <= 2000n; by++) {
    const last = /(\d{1,9})([A-Z]?)$/.exec(digits);
    if (last === null) return undefined;
    const [tail = '', number = '', letter = ''] = last;
    const next = String(BigInt(number) + by).padStart(number.length, '0');
    for (const end of letter === '' ? [''] : 'ABCDEFGHJKLMNPQRSTUVWXYZ') {
      const candidate = digits.slice(0, digits.length - tail.length) + next + end;
      if (candidate.length === digits.length && validate(candidate).isValid) return candidate;
    }
  }
  return undefined;
}

describe('the next number that passes the check is plausible', () => {
  const known = new Set(samples.map(([entity, value]) => `${entity} ${compact(value)}`));
  const neighbours = samples
    .filter(([entity]) => entity in CHECKED)
    .map(([entity, value]) => [entity, neighbour(entity, value), value] as const)
    .filter(([entity, next]) => next !== undefined && !known.has(`${entity} ${next}`));

  test('most have one', () => expect(neighbours.length).toBeGreaterThan(40));

  test.each(neighbours.map(([entity, next, value]) => [entity, value, next ?? ''] as const))(
    '%s beside %s',
    (entity, _value, next) => expect(ask(entity, next)).toBeUndefined(),
  );
});

describe('test ranges', () => {
  test.each([
    ['DE_TAX_ID', ['02476', '291358'].join('')],
    ['FI_PERSONAL_IDENTITY_CODE', '010190-900P'],
    ['FI_PERSONAL_IDENTITY_CODE', '010190A999X'],
    ['NO_FODSELSNUMMER', '058475 10147'],
    ['NO_FODSELSNUMMER', '10915596784'],
    ['NZ_NHI', 'ZAC5361'],
    ['NZ_NHI', 'ZBN77VL'],
    ['UK_NHS', '999 123 4560'],
  ])('%s %s is reserved', (entity, text) => expect(ask(entity, text)?.provenance).toBe('reserved'));

  test.each([
    ['DE_TAX_ID', '12476291', '358'],
    ['FI_PERSONAL_IDENTITY_CODE', '010190-', '899P'],
    ['FI_PERSONAL_IDENTITY_CODE', '090190-', '190P'],
    ['NO_FODSELSNUMMER', '0512751', '0147'],
    ['NO_FODSELSNUMMER', '0552751', '0147'],
    ['NZ_NHI', 'JBX', '3656'],
    ['UK_NHS', '998 123 ', '4560'],
  ])('%s %s%s is plausible', (entity, start, end) => expect(ask(entity, whole(start, end))).toBeUndefined());

  test('each names an entity, and each pattern reads the whole value', () => {
    for (const range of Object.values(TEST_RANGES).flat()) expect(range.pattern.source).toMatch(/^\^.*\$$/);
  });
});

test('no entity stands in two tables', () => {
  const names = samples.map(([entity, value]) => `${entity} ${compact(value)}`);
  expect(new Set(names).size).toBe(names.length);
});
