import type { Pack } from '../model/pack.js';

const rule = '45 CFR § ';
const at = '164.514(b)(2)(i)';
const clause = (letter: string): { readonly id: string; readonly citation: string } => ({
  id: `${at}(${letter})`,
  citation: `${rule}${at}(${letter})`,
});

export const hipaaSafeHarbor: Pack = {
  name: 'hipaa-safe-harbor',
  title: 'HIPAA Privacy Rule: the eighteen identifiers of the safe harbor method of de-identification',
  source: '45 CFR § 164.514(b)(2)(i)(A)–(R), US Department of Health and Human Services',
  verified:
    'The wording of (A) to (C) and the order of all eighteen were compared with published copies of the rule; the letters (D) to (R) follow from that order. The Code of Federal Regulations itself was not at hand.',
  clauses: [
    { ...clause('A'), title: 'names', entities: ['PERSON', 'URL_IDENTITY'] },
    {
      ...clause('B'),
      title: 'geographic subdivisions smaller than a State',
      entities: ['STREET_ADDRESS', 'POSTAL_CODE', 'COORDINATES', 'LOCATION'],
      cannot:
        'Whether the three first digits of a ZIP code stand for more than 20,000 people is a matter of the census; they are not found by themselves.',
    },
    {
      ...clause('C'),
      title: 'dates directly related to an individual, and ages over 89',
      entities: ['DATE_OF_BIRTH', 'DATE_TIME', 'AGE'],
      cannot: 'To whom a date relates is told by a label or not at all, and ages are found whatever they are.',
    },
    { ...clause('D'), title: 'telephone numbers', entities: ['PHONE_NUMBER'] },
    {
      ...clause('E'),
      title: 'fax numbers',
      entities: ['PHONE_NUMBER'],
      cannot: 'A fax number looks like any telephone number, so that it is found as one.',
    },
    { ...clause('F'), title: 'electronic mail addresses', entities: ['EMAIL_ADDRESS'] },
    { ...clause('G'), title: 'Social Security numbers', entities: ['US_SSN'] },
    { ...clause('H'), title: 'medical record numbers', entities: ['MEDICAL_RECORD_NUMBER'] },
    {
      ...clause('I'),
      title: 'health plan beneficiary numbers',
      entities: ['HEALTH_PLAN_NUMBER', 'HEALTH_INSURANCE_NUMBER', 'US_MBI', 'INSURANCE_POLICY_NUMBER'],
    },
    {
      ...clause('J'),
      title: 'account numbers',
      entities: ['ACCOUNT_ID', 'BANK_ACCOUNT', 'US_BANK_NUMBER', 'IBAN_CODE', 'CREDIT_CARD', 'CRYPTO'],
      severity: 'medium',
    },
    {
      ...clause('K'),
      title: 'certificate and license numbers',
      entities: ['DRIVER_LICENSE', 'US_DRIVER_LICENSE', 'MEDICAL_LICENSE', 'US_NPI', 'PASSPORT_NUMBER', 'US_PASSPORT'],
    },
    {
      ...clause('L'),
      title: 'vehicle identifiers and serial numbers, including license plate numbers',
      entities: ['VIN', 'LICENSE_PLATE'],
    },
    {
      ...clause('M'),
      title: 'device identifiers and serial numbers',
      entities: ['DEVICE_ID', 'IMEI', 'IMSI', 'MEID', 'MAC_ADDRESS'],
      severity: 'medium',
      cannot: 'A serial number has no shape, so that it is found only under a label that names a device.',
    },
    {
      ...clause('N'),
      title: 'web universal resource locators (URLs)',
      entities: ['URL', 'URL_IDENTITY', 'URL_CREDENTIALS'],
    },
    {
      ...clause('O'),
      title: 'Internet Protocol (IP) address numbers',
      entities: ['IP_ADDRESS'],
      cannot: 'The number of a section or a version can look like an address, so that addresses stay of low severity.',
    },
    {
      ...clause('P'),
      title: 'biometric identifiers, including finger and voice prints',
      entities: ['BIOMETRIC_DATA'],
      cannot: 'Recordings and images are no text; templates and hashes are found under labels that name them.',
    },
    {
      ...clause('Q'),
      title: 'full face photographs and any comparable images',
      entities: [],
      cannot: 'Images are not looked at. Each file that is none of text is a gap of the report.',
    },
    {
      ...clause('R'),
      title: 'any other unique identifying number, characteristic, or code',
      entities: ['NATIONAL_ID', 'TAX_ID', 'US_ITIN', 'USERNAME', 'CASE_NUMBER', 'CONTRACT_NUMBER', 'GENETIC_DATA'],
      cannot: 'What is unique in a set of data is not told by one value; only these types are looked for.',
    },
  ],
};
