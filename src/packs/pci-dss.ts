import type { Pack } from '../model/pack.js';

const clause = (number: string): { readonly id: string; readonly citation: string } => ({
  id: number,
  citation: `PCI DSS v4.0.1 requirement ${number}`,
});

export const pciDss: Pack = {
  name: 'pci-dss',
  title: 'Payment Card Industry Data Security Standard: stored account data',
  source: 'PCI DSS v4.0.1 (June 2024), requirements 3.2 to 3.5, PCI Security Standards Council',
  verified:
    'The wording of the three requirements under 3.3.1 was compared with copies of v4.0 and v4.0.1 in public repositories, the subjects of the others with published lists. The document of the Council itself was not at hand.',
  clauses: [
    {
      ...clause('3.2.1'),
      title: 'storage of account data is kept to a minimum',
      entities: ['CREDIT_CARD', 'CARD_EXPIRY'],
      cannot:
        'Retention periods and deletion are matters of procedure. An expiry date is account data only beside its card number; the name of the holder and the service code are not told from other names and numbers.',
    },
    {
      ...clause('3.3.1.1'),
      title: 'the full contents of any track are not stored',
      entities: ['TRACK_DATA'],
      severity: 'critical',
      cannot: 'When a transaction was authorised is not in the text: whatever is found counts as stored.',
    },
    {
      ...clause('3.3.1.2'),
      title: 'the card verification code is not stored',
      entities: ['CARD_SECURITY_CODE'],
      severity: 'high',
      cannot: 'Three digits have no shape, so that they are found only under a label.',
    },
    {
      ...clause('3.3.1.3'),
      title: 'the PIN and the PIN block are not stored',
      entities: ['CARD_PIN'],
      severity: 'critical',
      cannot: 'A PIN has no shape, so that it is found only under a label that names a card.',
    },
    {
      ...clause('3.3.2'),
      title: 'sensitive authentication data is encrypted until authorisation is complete',
      entities: ['TRACK_DATA', 'CARD_SECURITY_CODE', 'CARD_PIN'],
      cannot: 'What is found is in the clear; whether what is not found is encrypted well is not told from text.',
    },
    {
      ...clause('3.4.1'),
      title: 'the card number is masked when displayed',
      entities: ['CREDIT_CARD'],
      severity: 'critical',
      cannot: 'What a program displays is not run; card numbers in its sources, fixtures and logs are found.',
    },
    {
      ...clause('3.4.2'),
      title: 'no copying of card numbers over remote access',
      entities: [],
      cannot: 'It is a control of remote-access technology.',
    },
    {
      ...clause('3.5.1'),
      title: 'the card number is unreadable anywhere it is stored',
      entities: ['CREDIT_CARD'],
      severity: 'critical',
      cannot:
        'Hashes, tokens and ciphers are not tested for strength; card numbers in the clear or merely encoded are found.',
    },
  ],
};
