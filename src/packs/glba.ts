import type { Clause, Pack } from '../model/pack.js';

const at = (provision: string): Pick<Clause, 'id' | 'citation'> => ({
  id: `313.3${provision}`,
  citation: `16 CFR § 313.3${provision}`,
});

export const glba: Pack = {
  name: 'glba',
  title: 'Gramm-Leach-Bliley Act, FTC Privacy Rule: nonpublic personal information',
  source: '16 CFR § 313.3(n) to (p), Federal Trade Commission (for motor vehicle dealers; 12 CFR part 1016 for others)',
  verified:
    'That part 313 speaks of motor vehicle dealers was compared with a published copy of § 313.1. The paragraphs of § 313.3 were cited from knowledge of the rule and compared with no copy.',
  clauses: [
    {
      ...at('(n)(1)(i)'),
      title: 'nonpublic personal information: who the consumer is',
      entities: ['PERSON', 'STREET_ADDRESS', 'POSTAL_CODE', 'PHONE_NUMBER', 'EMAIL_ADDRESS', 'DATE_OF_BIRTH'],
      cannot: 'That somebody is a customer of a financial institution is not in a name.',
    },
    {
      ...at('(n)(1)(ii)'),
      title: 'lists of consumers derived from it',
      entities: [],
      cannot: 'From what a list was derived is not in the list. Subjects are counted where files have records.',
    },
    {
      ...at('(o)(1)(i)'),
      title: 'what a consumer provides to obtain a financial product or service',
      entities: [
        'US_SSN',
        'US_ITIN',
        'TAX_ID',
        'DRIVER_LICENSE',
        'US_DRIVER_LICENSE',
        'PASSPORT_NUMBER',
        'US_PASSPORT',
        'NATIONAL_ID',
      ],
      severity: 'high',
      cannot: 'Income, assets and debts are not told from other amounts.',
    },
    {
      ...at('(o)(1)(ii)'),
      title: 'what results from a transaction: accounts and cards',
      entities: [
        'BANK_ACCOUNT',
        'US_BANK_NUMBER',
        'ABA_ROUTING_NUMBER',
        'IBAN_CODE',
        'CREDIT_CARD',
        'CARD_EXPIRY',
        'CARD_SECURITY_CODE',
        'ACCOUNT_ID',
        'INSURANCE_POLICY_NUMBER',
        'CONTRACT_NUMBER',
      ],
      cannot: 'Balances, payments and overdrafts are not told from other amounts.',
    },
    {
      ...at('(o)(1)(iii)'),
      title: 'what is otherwise obtained about a consumer',
      entities: [],
      cannot: 'How information was obtained is not in the text; consumer reports are read as any other text.',
    },
    {
      ...at('(o)(2)(i)(F)'),
      title: 'what is collected through an internet cookie',
      entities: ['IP_ADDRESS', 'DEVICE_ID', 'USERNAME'],
      cannot: 'A cookie has no shape, so that it is found only under a label.',
    },
    {
      ...at('(p)'),
      title: 'publicly available information, which is none of it',
      entities: [],
      cannot: 'Whether information is lawfully public is not in the text: whatever is found counts as nonpublic.',
    },
  ],
};
