import type { Clause, Pack } from '../model/pack.js';
import { euDocuments, euNationalNumbers } from './eu-national-numbers.js';

const regulation = 'Regulation (EU) 2016/679, ';
const about = (article: string, word: string): Pick<Clause, 'id' | 'citation'> => ({
  id: `${article} ${word}`,
  citation: regulation + article.replace('Art.', 'Article'),
});
const whole = (article: string): Pick<Clause, 'id' | 'citation'> => ({
  id: article,
  citation: regulation + article.replace('Art.', 'Article'),
});
const underLabels = 'It is found only under a label that names it; what is said of somebody in prose is not told.';

export const gdpr: Pack = {
  name: 'gdpr',
  title: 'General Data Protection Regulation: identifiers, special categories, national numbers, offences',
  source: 'Regulation (EU) 2016/679, Articles 4, 9, 10 and 87',
  verified:
    'Articles 10 and 87 were compared with published copies of their wording, 4(1) and 9(1) with summaries that repeat it. The Official Journal itself was not at hand.',
  clauses: [
    {
      ...about('Art. 4(1)', 'name'),
      title: 'a name, and what people are reached by',
      entities: ['PERSON', 'EMAIL_ADDRESS', 'PHONE_NUMBER', 'STREET_ADDRESS', 'URL_IDENTITY'],
    },
    {
      ...about('Art. 4(1)', 'identification number'),
      title: 'identification numbers',
      entities: ['DRIVER_LICENSE', 'PASSPORT_NUMBER', 'MRZ', 'VIN', 'LICENSE_PLATE', 'DE_KFZ', ...euDocuments],
      cannot: 'Numbers that a firm made up are found when the policy describes them.',
    },
    {
      ...about('Art. 4(1)', 'location data'),
      title: 'location data',
      entities: ['COORDINATES', 'POSTAL_CODE'],
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
      entities: ['DATE_OF_BIRTH', 'AGE', 'GENDER', 'CITIZENSHIP', 'IBAN_CODE', 'BANK_ACCOUNT', 'CREDIT_CARD', 'CRYPTO'],
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
      entities: ['HEALTH_CONDITION', 'MEDICAL_RECORD_NUMBER', 'HEALTH_INSURANCE_NUMBER', 'DE_HEALTH_INSURANCE'],
      cannot: underLabels,
    },
    {
      ...about('Art. 9(1)', 'sexual orientation'),
      title: 'sex life or sexual orientation',
      entities: ['SEXUAL_ORIENTATION'],
      cannot: underLabels,
    },
    {
      ...whole('Art. 10'),
      title: 'criminal convictions and offences',
      entities: ['CRIMINAL_RECORD'],
      cannot: underLabels,
    },
    {
      ...whole('Art. 87'),
      title: 'national identification numbers and identifiers of general application',
      entities: ['NATIONAL_ID', 'TAX_ID', ...euNationalNumbers],
      severity: 'high',
      cannot: 'The conditions of their processing are for each member state to set.',
    },
  ],
};
