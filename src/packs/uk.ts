import type { Clause, Pack } from '../model/pack.js';

const about = (article: string, word: string): Pick<Clause, 'id' | 'citation'> => ({
  id: `${article} ${word}`,
  citation: `UK GDPR (assimilated Regulation (EU) 2016/679), ${article.replace('Art.', 'Article')}`,
});
const underLabels = 'It is found only under a label that names it; what is said of somebody in prose is not told.';

export const uk: Pack = {
  name: 'uk',
  title: 'UK GDPR and Data Protection Act 2018: identifiers, special categories, offences',
  source: 'UK GDPR, Articles 4, 9 and 10; Data Protection Act 2018 (c. 12), sections 10 and 11',
  verified:
    'That Schedule 1 of the Act hangs on its section 10 was compared with the Act as enacted; Articles 4(1) and 9(1) with summaries of the EU text. Section 11(2) was cited from knowledge, and whether Article 87 still stands in UK law was not found out: national numbers are listed under Article 4(1) instead.',
  clauses: [
    {
      ...about('Art. 4(1)', 'name'),
      title: 'a name, and what people are reached by',
      entities: ['PERSON', 'EMAIL_ADDRESS', 'PHONE_NUMBER', 'STREET_ADDRESS', 'UK_POSTCODE', 'URL_IDENTITY'],
    },
    {
      ...about('Art. 4(1)', 'identification number'),
      title: 'identification numbers',
      entities: [
        'UK_NINO',
        'UK_UTR',
        'UK_PASSPORT',
        'UK_DRIVING_LICENCE',
        'UK_UPN',
        'UK_VEHICLE_REGISTRATION',
        'NATIONAL_ID',
        'TAX_ID',
        'PASSPORT_NUMBER',
        'DRIVER_LICENSE',
        'LICENSE_PLATE',
        'VIN',
        'MRZ',
      ],
      cannot: 'Numbers that a firm made up are found when the policy describes them.',
    },
    {
      ...about('Art. 4(1)', 'location data'),
      title: 'location data',
      entities: ['COORDINATES'],
      cannot: 'Places in prose are not told from the places of anybody; name LOCATION in `entities` to see them.',
    },
    {
      ...about('Art. 4(1)', 'online identifier'),
      title: 'online identifiers',
      entities: [
        'IP_ADDRESS',
        'MAC_ADDRESS',
        'USERNAME',
        'DEVICE_ID',
        'IMEI',
        'IMSI',
        'MEID',
        'JWT',
        'URL_CREDENTIALS',
      ],
      cannot: 'A cookie or an advertising id has no shape, so that it is found only under a label.',
    },
    {
      ...about('Art. 4(1)', 'factors'),
      title: 'factors specific to the physical, economic or social identity',
      entities: ['DATE_OF_BIRTH', 'AGE', 'GENDER', 'CITIZENSHIP', 'BANK_ACCOUNT', 'IBAN_CODE', 'CREDIT_CARD'],
      cannot: 'Any information that relates to a person is personal data; a scanner knows these kinds.',
    },
    {
      ...about('Art. 9(1)', 'racial or ethnic origin'),
      title: 'racial or ethnic origin',
      entities: ['ETHNICITY'],
      cannot: underLabels,
    },
    {
      ...about('Art. 9(1)', 'political opinions'),
      title: 'political opinions',
      entities: ['POLITICAL_OPINION'],
      cannot: underLabels,
    },
    {
      ...about('Art. 9(1)', 'religious or philosophical beliefs'),
      title: 'religious or philosophical beliefs',
      entities: ['RELIGION'],
      cannot: underLabels,
    },
    {
      ...about('Art. 9(1)', 'trade union membership'),
      title: 'trade union membership',
      entities: ['TRADE_UNION_MEMBERSHIP'],
      cannot: underLabels,
    },
    {
      ...about('Art. 9(1)', 'genetic data'),
      title: 'genetic data',
      entities: ['GENETIC_DATA'],
      cannot: 'Files of sequences without labels are not told from any other.',
    },
    {
      ...about('Art. 9(1)', 'biometric data'),
      title: 'biometric data that identifies a person',
      entities: ['BIOMETRIC_DATA'],
      cannot: 'Images and recordings are no text; templates and hashes are found under labels that name them.',
    },
    {
      ...about('Art. 9(1)', 'health'),
      title: 'data concerning health',
      entities: ['HEALTH_CONDITION', 'UK_NHS', 'MEDICAL_RECORD_NUMBER', 'HEALTH_INSURANCE_NUMBER'],
      cannot: underLabels,
    },
    {
      ...about('Art. 9(1)', 'sexual orientation'),
      title: 'sex life or sexual orientation',
      entities: ['SEXUAL_ORIENTATION'],
      cannot: underLabels,
    },
    {
      id: 'DPA 2018 s. 11(2)',
      citation: 'UK GDPR, Article 10; Data Protection Act 2018, section 11(2)',
      title: 'criminal convictions and offences, alleged ones included',
      entities: ['CRIMINAL_RECORD'],
      cannot: underLabels,
    },
    {
      id: 'DPA 2018 Sch. 1',
      citation: 'Data Protection Act 2018, section 10 and Schedule 1',
      title: 'conditions for the processing of special categories and criminal data',
      entities: [],
      cannot: 'Conditions and policy documents are matters of procedure.',
    },
  ],
};
