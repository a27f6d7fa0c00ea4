import { describe, expect, test } from 'vitest';
import { generators } from '../helpers/generators.js';
import { found } from '../helpers/recognize.js';
import { written } from '../helpers/written.js';

const { digits } = generators(53);

/** Types that nothing but a label tells: what they are called, what counts there, and what does not. */
const types: readonly (readonly [entity: string, labels: string, counts: string, not: string])[] = [
  ['ACCOUNT_ID', 'customer_id, Kundennummer, numéro client, id cliente', 'C-{48}213, {90}4417', 'none, C-, $12.50'],
  [
    'API_KEY',
    'api_key, access token, clé api, klucz api',
    'k{9}TzWq4vLm2Xs8Bd',
    'required, changeme, TOKEN_FROM_VAULT',
  ],
  [
    'BANK_ACCOUNT',
    'account number, Kontonummer, cuenta bancaria, 口座番号',
    '{48}21{39}077, {48} 21 39 07 7',
    '123456, current',
  ],
  ['BIOMETRIC_DATA', 'face_embedding, fingerprint template, huella dactilar', '0.{12},-0.88,0.45', 'true, enrolled, 1'],
  ['CA_DRIVER_LICENSE', 'Ontario driver licence, permis de conduire', 'Q{48}21{39}077', 'class G, 48213'],
  [
    'CARD_EXPIRY',
    'card expiry, cc_exp, scadenza carta, 有効期限',
    '09/{31}, 2031-09, 9 / 2031',
    '13/31, 09/12/2031, never',
  ],
  ['CARD_SECURITY_CODE', 'cvv, CVC, Prüfnummer, código de seguridad', '{48}2, 4821', '48, 48213, yes'],
  ['CASE_NUMBER', 'case number, Aktenzeichen, numéro de dossier, 案号', '3 O {48}/21, 2021-CV-{48}213', 'pending, 12'],
  ['CONTRACT_NUMBER', 'contract number, Vertragsnummer, numer umowy', 'V-{48}213, 2021/{48}2', 'signed, n/a'],
  ['DEVICE_ID', 'device_id, idfa, Geräte-ID, id de dispositivo', '{9}f1b6c2e-48a2, R{58}N30ABCD', 'phone, 12'],
  [
    'DRIVER_LICENSE',
    'driver license, Führerschein, rijbewijs, patente',
    'Q{48}21390, {48}21{39}07',
    'class B, yes, 123',
  ],
  ['GENDER', 'gender, Geschlecht, sexo, 性別', 'female, M, weiblich, 女', 'unknown, prefer not to say, 1'],
  [
    'GENETIC_DATA',
    'genotype, haplogroup, profil génétique',
    'rs{48}2139, R1b1a, HLA-B*{57}, GATTACAGAT',
    'ACGTACGTACGT, 12',
  ],
  [
    'HEALTH_INSURANCE_NUMBER',
    'health insurance number, Versichertennummer',
    'Q{48}2139, {48}21{39}07',
    'private, 1234',
  ],
  ['HEALTH_PLAN_NUMBER', 'health plan number, medicaid id, subscriber id', 'XQ{48}2139', 'gold, 123'],
  ['INSURANCE_POLICY_NUMBER', 'policy number, Versicherungsnummer, numéro de police', 'P-{48}2139', 'full cover, 1234'],
  ['MEDICAL_RECORD_NUMBER', 'mrn, Patientennummer, historia clínica, 病历号', '{48}21390, M{48}213', 'none, 123'],
  ['NATIONAL_ID', 'national id, identity card number, dowód osobisty', 'QX{48}2139', 'valid, 1234'],
  [
    'PASSPORT_NUMBER',
    'passport number, Reisepass, pasaporte, 护照号',
    'Q{48}21{39}07, {48}21{39}077',
    'biometric, 123, 4821390771234',
  ],
  ['TAX_ID', 'tax id, Steuernummer, numéro fiscal, 税号', '{48}21{39}077, QX{48}21{39}07', 'exempt, 12345, 19 %'],
  ['USERNAME', 'username, Benutzername, nom d’utilisateur, ユーザー名', 'zorvan.q, qelthari{48}', 'z, zorvan q, a@b'],
  ['BR_PASSPORT', 'passaporte brasileiro, Brazilian passport number', 'QX{48}2139', 'Q{48}2139, 482139'],
  ['CA_PASSPORT', 'Canadian passport, passeport canadien', 'QX{48}2139, Q{48}2139XQ', 'Q{48}2139, 482139'],
  ['CN_PASSPORT', 'Chinese passport, 护照号码', 'E{48}21{39}07, EQ{48}21390', 'X{48}21{39}07, EI{48}21390'],
];

const listOf = (written: string): string[] => written.split(/, (?=\S)/);

describe.each(types)('%s', (entity, labels, counts, not) => {
  const values = listOf(counts).map(written);

  test.each(listOf(labels))('is found under “%s”', (label) => {
    for (const value of values) expect(found(value, { entity, label }), value).toEqual([value]);
  });

  test('is found with its label in a line of data', () => {
    const [label = ''] = listOf(labels);
    for (const value of values) expect(found(`{"${label}": "${value}"}`, { entity }), value).toEqual([value]);
  });

  test.each(listOf(not).map(written))('is not “%s”', (value) => {
    const [label = ''] = listOf(labels);
    expect(found(value, { entity, label })).toEqual([]);
  });

  test('is not seen without a label', () => {
    for (const value of values) expect(found(`They sent us ${value}, which we kept.`, { entity }), value).toEqual([]);
  });
});

describe('of the numbers with a check', () => {
  /** Every way to end the number. */
  const endings = (length: number): string[] =>
    Array.from({ length: 10 ** length }, (_, number) => String(number).padStart(length, '0'));

  test.each([
    ['BR_DRIVER_LICENSE', 'CNH', () => digits(9), 2],
    ['BR_DRIVER_LICENSE', 'carteira de habilitação', () => digits(9), 2],
    ['LV_PERSONAS_KODS', 'personas kods', () => `1503${digits(2)}1${digits(3)}`, 1],
    ['LV_PERSONAS_KODS', 'Latvian personal code', () => `1503${digits(2)}1${digits(3)}`, 1],
  ])('%s under “%s” one ending at most fits', (entity, label, stem, length) => {
    const fitting = Array.from({ length: 20 }, stem).map(
      (start) => endings(length).filter((end) => found(start + end, { entity, label }).length > 0).length,
    );
    expect(Math.max(...fitting)).toBe(1);
  });

  test('a Canadian licence of Ontario ends in a date of birth', () => {
    const start = `Q${digits(8)}`;
    const entity = 'CA_DRIVER_LICENSE';
    const label = 'Ontario driver licence';
    expect(found(`${start}800315`, { entity, label })).toHaveLength(1);
    expect(found(`${start}801341`, { entity, label })).toEqual([]);
  });
});
