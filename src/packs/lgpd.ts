import type { Clause, Pack } from '../model/pack.js';

const law = 'Lei nº 13.709/2018, ';
const about = (article: string, word: string): Pick<Clause, 'id' | 'citation'> => ({
  id: word === '' ? article : `${article} ${word}`,
  citation: law + article,
});
const underLabels = 'It is found only under a label that names it; what is said of somebody in prose is not told.';

export const lgpd: Pack = {
  name: 'lgpd',
  title: 'Lei Geral de Proteção de Dados: personal data and sensitive personal data',
  source: 'Lei nº 13.709, de 14 de agosto de 2018 (Brazil), arts. 5, 11 and 14',
  verified:
    'The definitions of art. 5, I and II, and the first sentence of art. 14 were compared with published copies; art. 11 with none. The compiled text of the Presidency was not at hand.',
  clauses: [
    {
      ...about('art. 5, I', ''),
      title: 'information related to an identified or identifiable natural person',
      entities: [
        'PERSON',
        'EMAIL_ADDRESS',
        'PHONE_NUMBER',
        'STREET_ADDRESS',
        'POSTAL_CODE',
        'DATE_OF_BIRTH',
        'AGE',
        'BR_CPF',
        'BR_DRIVER_LICENSE',
        'BR_PASSPORT',
        'NATIONAL_ID',
        'DRIVER_LICENSE',
        'PASSPORT_NUMBER',
        'MRZ',
        'IP_ADDRESS',
        'DEVICE_ID',
        'COORDINATES',
        'BANK_ACCOUNT',
        'CREDIT_CARD',
        'LICENSE_PLATE',
        'USERNAME',
      ],
      cannot: 'Any information that relates to a person is personal data; a scanner knows these kinds.',
    },
    {
      ...about('art. 5, II', 'origem racial ou étnica'),
      title: 'racial or ethnic origin',
      entities: ['ETHNICITY'],
      cannot: underLabels,
    },
    {
      ...about('art. 5, II', 'convicção religiosa'),
      title: 'religious belief',
      entities: ['RELIGION'],
      cannot: underLabels,
    },
    {
      ...about('art. 5, II', 'opinião política'),
      title: 'political opinion',
      entities: ['POLITICAL_OPINION'],
      cannot: underLabels,
    },
    {
      ...about('art. 5, II', 'filiação'),
      title: 'membership of a union, or of a religious, philosophical or political organisation',
      entities: ['TRADE_UNION_MEMBERSHIP', 'RELIGION', 'POLITICAL_OPINION'],
      cannot: underLabels,
    },
    {
      ...about('art. 5, II', 'saúde'),
      title: 'health',
      entities: ['HEALTH_CONDITION', 'MEDICAL_RECORD_NUMBER', 'HEALTH_INSURANCE_NUMBER'],
      cannot: underLabels,
    },
    { ...about('art. 5, II', 'vida sexual'), title: 'sex life', entities: ['SEXUAL_ORIENTATION'], cannot: underLabels },
    {
      ...about('art. 5, II', 'dado genético'),
      title: 'genetic data',
      entities: ['GENETIC_DATA'],
      cannot: 'Files of sequences without labels are not told from any other.',
    },
    {
      ...about('art. 5, II', 'dado biométrico'),
      title: 'biometric data',
      entities: ['BIOMETRIC_DATA'],
      cannot: 'Images and recordings are no text; templates and hashes are found under labels that name them.',
    },
    {
      ...about('art. 11', ''),
      title: 'legal bases for the processing of sensitive personal data',
      entities: [],
      cannot: 'Consent and necessity are not in the text.',
    },
    {
      ...about('art. 14', ''),
      title: 'personal data of children and adolescents',
      entities: ['DATE_OF_BIRTH', 'AGE'],
      cannot: 'Whether a person is a child is told by no more than a birthday or an age.',
    },
  ],
};
