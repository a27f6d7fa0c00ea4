import { describe, expect, it, test } from 'vitest';
import { createLexicon } from '../../src/detection/lexicon.js';
import { recognizers } from '../../src/recognizers/registry.generated.js';

const lexicon = createLexicon(recognizers);

describe('a label', () => {
  test.each([
    ['email', 'EMAIL_ADDRESS'],
    ['E-Mail', 'EMAIL_ADDRESS'],
    ['userEmail', 'EMAIL_ADDRESS'],
    ['user.contact[email]', 'EMAIL_ADDRESS'],
    ['email2', 'EMAIL_ADDRESS'],
    ['customer_home_phone', 'PHONE_NUMBER'],
    ['Telefonnummer', 'PHONE_NUMBER'],
    ['SSN', 'US_SSN'],
    ['socialSecurityNumber', 'US_SSN'],
    ['firstName', 'PERSON'],
    ['customer_name', 'PERSON'],
    ['Prénom', 'PERSON'],
    ['担当者氏名', 'PERSON'],
    ['生年月日', 'DATE_OF_BIRTH'],
    ['Date of Birth', 'DATE_OF_BIRTH'],
    ['credit_card_number', 'CREDIT_CARD'],
    ['to the patient name', 'PERSON'],
    ['phoneNumbers', 'PHONE_NUMBER'],
    ['taxIds', 'TAX_ID'],
    ['patient_ids', 'MEDICAL_RECORD_NUMBER'],
    ['emails', 'EMAIL_ADDRESS'],
    ['ssns', 'US_SSN'],
    ['mobileNumbers', 'PHONE_NUMBER'],
  ])('%s means %s', (label, entity) => {
    expect(lexicon.meaningOf({ name: label })).toMatchObject({
      entities: expect.arrayContaining([entity]),
      neutral: false,
    });
  });

  test.each(['tax id', 'steuerId'])('%s may mean more than one entity', (label) => {
    expect(lexicon.meaningOf({ name: label }).entities).toContain('DE_TAX_ID');
  });

  test.each([
    'id',
    'user_id',
    'orderNumber',
    'sha256',
    'created_at',
    'phoneId',
    'email_count',
    'x',
    'build',
    'amounts',
    'totals',
  ])('%s means a value that identifies nobody', (label) => {
    expect(lexicon.meaningOf({ name: label })).toMatchObject({ entities: [], neutral: true });
  });

  it('md5 means a value that identifies nobody', () => {
    expect(lexicon.meaningOf({ name: 'md5' }).neutral).toBe(true);
  });

  test.each(['value', 'data', 'inputText', 'td', 'li'])('%s says nothing of the value', (label) => {
    expect(lexicon.meaningOf({ name: label })).toEqual({
      entities: [],
      kin: [],
      silent: true,
      neutral: false,
      known: false,
    });
  });

  test.each(['', '12', 'title', 'colour', 'public', 'emailed', 'status', '担当者'])('%j means nothing', (label) => {
    expect(lexicon.meaningOf({ name: label })).toMatchObject({ entities: [], neutral: false, known: false });
  });
});

const people = new Set(['PERSON']);

describe('a label that is about names but holds none', () => {
  test.each(['findByLastNameStartingWith', 'lastNameLength', 'firstNameRequired'])('%s', (label) => {
    expect(lexicon.announces({ name: label }, people)).toBe(false);
  });

  test.each(['firstName', 'patient', 'customer name', '姓名'])('is not %s', (label) => {
    expect(lexicon.announces({ name: label }, people)).toBe(true);
  });
});

describe('a label may be shown', () => {
  test.each(['email', 'home_phone', 'customerEmailAddress', 'phone2', 'Date of Birth', '氏名'])('%s', (label) => {
    expect(lexicon.meaningOf({ name: label }).known).toBe(true);
  });
});

describe('a label may hold data and is never shown', () => {
  test.each([
    ['a word that nobody declared', 'amanda_email'],
    ['a name', 'Jane Roe DOB'],
    ['a name in another script', '山田氏名'],
    ['a number', 'phone 2025550123'],
    ['a number without a space', 'ssn078051120'],
    ['a number with separators', 'ssn 078-05-1120'],
    ['a number in pairs', 'phone 20 25 55'],
    ['no meaning', 'title'],
    ['a neutral meaning', 'order_number'],
  ])('with %s', (_, label) => {
    expect(lexicon.meaningOf({ name: label }).known).toBe(false);
  });
});

it('says the same again, and of any number of labels', () => {
  for (let index = 0; index < 20_000; index++) lexicon.meaningOf({ name: `label ${index}` });
  expect(lexicon.meaningOf({ name: 'email' }).entities).toEqual(['EMAIL_ADDRESS']);
  expect(lexicon.meaningOf({ name: 'never seen email' }).entities).toEqual(['EMAIL_ADDRESS']);
});
