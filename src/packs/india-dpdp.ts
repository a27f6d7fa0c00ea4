import type { Clause, Pack } from '../model/pack.js';

const rule3 = (roman: string): Pick<Clause, 'id' | 'citation'> => ({
  id: `SPDI r. 3(${roman})`,
  citation: `Information Technology (Reasonable Security Practices and Procedures and Sensitive Personal Data or Information) Rules, 2011, rule 3(${roman})`,
});
const aadhaar =
  'Aadhaar (Targeted Delivery of Financial and Other Subsidies, Benefits and Services) Act, 2016, section ';

export const indiaDpdp: Pack = {
  name: 'india-dpdp',
  title: 'India: Digital Personal Data Protection Act, Aadhaar Act, SPDI Rules',
  source:
    'Digital Personal Data Protection Act, 2023 (22 of 2023), section 2(t); Aadhaar Act, 2016, section 29; SPDI Rules, 2011 (G.S.R. 313(E)), rule 3',
  verified:
    'Section 2(t), section 29 and rule 3 were compared with published copies. Section 29(4) was amended in 2019, and its present wording was seen only in a summary. The Rules rest on section 43A of the Information Technology Act, which section 44 of the Act of 2023 is to omit: whether that is in force was not found out.',
  clauses: [
    {
      id: 'DPDP s. 2(t)',
      citation: 'Digital Personal Data Protection Act, 2023, section 2(t)',
      title: 'data about an individual who is identifiable by or in relation to it',
      entities: [
        'PERSON',
        'EMAIL_ADDRESS',
        'PHONE_NUMBER',
        'STREET_ADDRESS',
        'POSTAL_CODE',
        'DATE_OF_BIRTH',
        'AGE',
        'IN_PAN',
        'IN_VOTER',
        'IN_PASSPORT',
        'IN_VEHICLE_REGISTRATION',
        'NATIONAL_ID',
        'DRIVER_LICENSE',
        'PASSPORT_NUMBER',
        'MRZ',
        'LICENSE_PLATE',
        'IP_ADDRESS',
        'DEVICE_ID',
        'IMEI',
        'COORDINATES',
        'USERNAME',
      ],
      cannot: 'Any data about an individual counts; a scanner knows these kinds.',
    },
    {
      id: 'Aadhaar s. 29(1)',
      citation: `${aadhaar}29(1)`,
      title: 'core biometric information is not shared',
      entities: ['BIOMETRIC_DATA'],
      severity: 'critical',
      cannot: 'Images and recordings are no text; templates and hashes are found under labels that name them.',
    },
    {
      id: 'Aadhaar s. 29(4)',
      citation: `${aadhaar}29(4)`,
      title: 'no Aadhaar number is published, displayed or posted publicly',
      entities: ['IN_AADHAAR', 'IN_VID'],
      severity: 'critical',
      cannot: 'Demographic information and photographs that were collected under the Act are not told from others.',
    },
    {
      ...rule3('i'),
      title: 'passwords',
      entities: ['URL_CREDENTIALS', 'CARD_PIN', 'API_KEY'],
      cannot: 'Passwords by themselves are left to scanners of secrets.',
    },
    {
      ...rule3('ii'),
      title: 'financial information: accounts, cards and other payment instruments',
      entities: ['BANK_ACCOUNT', 'CREDIT_CARD', 'CARD_SECURITY_CODE', 'CARD_EXPIRY', 'TRACK_DATA', 'IBAN_CODE'],
      severity: 'medium',
      cannot: 'Addresses of the Unified Payments Interface are not told from user names.',
    },
    {
      ...rule3('iii'),
      title: 'physical, physiological and mental health condition',
      entities: ['HEALTH_CONDITION'],
      cannot: 'It is found only under a label that names it; what is said of somebody in prose is not told.',
    },
    {
      ...rule3('iv'),
      title: 'sexual orientation',
      entities: ['SEXUAL_ORIENTATION'],
      cannot: 'It is found only under a label that names it; what is said of somebody in prose is not told.',
    },
    {
      ...rule3('v'),
      title: 'medical records and history',
      entities: ['MEDICAL_RECORD_NUMBER', 'HEALTH_INSURANCE_NUMBER', 'HEALTH_CONDITION'],
      cannot: 'Records that name neither number nor diagnosis under a label are read as any other text.',
    },
    {
      ...rule3('vi'),
      title: 'biometric information',
      entities: ['BIOMETRIC_DATA', 'GENETIC_DATA'],
      cannot: 'Images and recordings are no text; templates and hashes are found under labels that name them.',
    },
    {
      ...rule3('vii'),
      title: 'details of these, provided to a body corporate for a service',
      entities: [],
      cannot: 'For what data was provided is not in the text.',
    },
    {
      ...rule3('viii'),
      title: 'such information, received for processing under lawful contract or otherwise',
      entities: [],
      cannot: 'How data was received is not in the text.',
    },
  ],
};
