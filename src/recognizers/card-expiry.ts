import { phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'CARD_EXPIRY',
  title: 'expiry date of a payment card',
  severity: 'low',
  shapes: [writtenField(/^(?:0?[1-9]|1[0-2]) ?[/-] ?(?:20)?[2-4]\d$|^20[2-4]\d-(?:0[1-9]|1[0-2])$/, 0.8)],
  context: [],
  labels: phrases(`
    card expiry, card expiry date, card expiration, card expiration date, cc exp, cc expiry, cc expiration, card exp, exp date
    card valid thru, valid thru, ablaufdatum der karte, karte gultig bis, date d expiration de la carte, expiration carte
    vencimiento tarjeta, caducidad tarjeta, validade do cartao, validade cartao, scadenza carta, vervaldatum kaart
    data waznosci karty, kortets giltighetstid, son kullanma tarihi, カード有効期限, 有効期限, 卡有效期, 카드유효기간
  `),
  mask: {},
  laws: ['PCI DSS'],
  help: {
    what: 'The month until which a payment card is valid.',
    why: 'Beside a card number it is what a shop asks for.',
    instead: 'Use a month that has passed, such as 01/20, and a documented test card beside it.',
    example: '01/20',
    sources: ['PCI DSS v4.0 requirement 3.2'],
  },
};
