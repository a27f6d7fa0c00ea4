import { field, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'CARD_PIN',
  title: 'PIN of a payment card',
  severity: 'medium',
  onRequest: true,
  // Four to twelve digits, or a block of eight bytes in hexadecimal (ISO 9564-1).
  shapes: [field(/^\d{4,12}$/, 0.75), field(/^(?=.*[A-F])[\dA-F]{16}$/, 0.75)],
  context: [],
  // `pin` alone is a contact of a chip, and `pin code` in India a postal code.
  labels: phrases(`
    card pin, atm pin, debit pin, debit card pin, credit card pin, cardholder pin, bank pin, pin block, pinblock
    encrypted pin block, encrypted pin, karten pin, kartenpin, pin der karte, pin carte, pin de la carte, code pin carte
    pin tarjeta, pin de la tarjeta, pin cartao, pin do cartao, pin carta, pin della carta, pin da carta, pin kaart, pin van de kaart
    pin karty, pin do karty, kortets pin, pin kod kort, kart pin, カード暗証番号, 银行卡密码, 카드 비밀번호
  `),
  mask: {},
  laws: ['PCI DSS'],
  help: {
    what: 'The number that its holder types for a payment card, or the encrypted block that holds it.',
    why: 'With the card it is cash. PCI DSS forbids to store it after authorisation, even encrypted.',
    instead: 'Use 0000, and a documented test card beside it.',
    example: '0000',
    sources: ['PCI DSS v4.0.1 requirement 3.3.1.3', 'ISO 9564-1'],
  },
};
