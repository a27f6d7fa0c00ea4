import { field, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'CARD_SECURITY_CODE',
  title: 'card security code (CVV)',
  // Three digits charge nothing without the card number, which is found by itself.
  severity: 'low',
  shapes: [field(/^\d{3,4}$/, 0.8)],
  context: [],
  labels: phrases(`
    cvv, cvc, cid, csc, card verification value, card verification code, card security code, security code
    card code, prufnummer, kartenprufnummer, sicherheitscode, cryptogramme, code de securite, cryptogramme visuel
    codigo de seguridad, codigo de seguranca, codice di sicurezza, beveiligingscode, kod cvv, sakerhetskod, guvenlik kodu
    セキュリティコード, 安全码, 보안코드
  `),
  mask: {},
  laws: ['PCI DSS'],
  help: {
    what: 'The three or four digits printed on a payment card beside its number.',
    why: 'PCI DSS forbids to store it after authorisation, even encrypted.',
    instead: 'Use 000, and a documented test card beside it.',
    example: '000',
    sources: ['PCI DSS v4.0 requirement 3.3.1.2'],
  },
};
