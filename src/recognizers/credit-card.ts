import { field, layouts, phrases, solid } from '../detection/define.js';
import { isLuhn } from '../detection/luhn.js';
import type { Recognizer } from '../model/recognizer.js';

/** Issuer ranges and lengths: ISO/IEC 7812 registrations as the networks publish them. */
const issuers: readonly RegExp[] = [
  /^4\d{12}(?:\d{3}){0,2}$/, // Visa: 13, 16 or 19
  /^(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}$/, // Mastercard
  /^3[47]\d{13}$/, // American Express
  /^3(?:0[0-59]|[689]\d)\d{11,16}$/, // Diners Club International: 14 to 19
  /^(?:6011|64[4-9]\d|65\d\d)\d{12,15}$/, // Discover
  /^(?:35\d{14,17}|(?:2131|1800)\d{11})$/, // JCB, today and before 2000
  /^62\d{14,17}$/, // UnionPay
  /^(?:5[06789]|6[37])\d{10,17}$/, // Maestro
  /^122\d{12}$/, // UATP
  /^(?:2014|2149)\d{11}$/, // Diners Club enRoute
  /^49(?:03|05|11|36)\d{14,15}$/, // Switch
];

export const recognizer: Recognizer = {
  entity: 'CREDIT_CARD',
  title: 'payment card number',
  severity: 'critical',
  shapes: [
    ...layouts({
      '9999 9999 9999 9999': 0.9,
      '9999-9999-9999-9999': 0.9,
      '9999 999999 99999': 0.9,
      '9999-999999-99999': 0.9,
      '9999 999999 9999': 0.8,
      '9999-999999-9999': 0.8,
      '9999 9999 9999 9999 999': 0.9,
    }),
    // One random number in ten passes Luhn, and ids of these lengths are common: unusual ones need a word beside them.
    ...solid(12, 14, 0.3),
    ...solid(15, 16, 0.6),
    ...solid(17, 19, 0.3),
    field(/^[1-9]\d{11,18}$/, 0.8),
  ],
  check: {
    name: 'Luhn check digit, and issuer range where no label says so',
    // Ranges are assigned and given back over the years: under a label that says `card`, the digit decides.
    passes: ({ kind, form, compact }) =>
      isLuhn(compact) &&
      ((kind === 'field' && form !== 'all there is') || issuers.some((issuer) => issuer.test(compact))),
  },
  context: phrases(`
    credit, debit, card, cards, visa, mastercard, amex, american express, maestro, discover, diners, jcb, unionpay
    pan, cvv, cvc, kreditkarte, carte bancaire, carte bleue, tarjeta, carta di credito, cartao, creditcard
    kreditkort, karta kredytowa
  `),
  labels: phrases(`
    credit card, credit card number, card number, card no, card num, cardnumber, creditcard, cc, cc number, cc num
    cc no, ccnumber, pan, primary account number, debit card, kreditkarte, kartennummer, kreditkartennummer
    numero de carte, carte bancaire, numero tarjeta, tarjeta, numero carta, cartao, numero cartao, creditcardnummer
    numer karty, 信用卡号, クレジットカード番号, 카드번호
    creditcardnumber, creditcardno, credit card no, credit card num, ccnum, ccno, cardno, cardnum, debit card number
    debitcard, payment card, payment card number, card pan, card nbr, bank card, bank card number, bankcard
    kreditkarten nr, kreditkarten nummer, kreditkartennr, karten nr, karten nummer, kartennr, kk nummer, kk nr, kknr
    kredit karte, debitkarte, debitkartennummer, bankkarte, bankkartennummer, zahlungskarte
    numero carte, numerocarte, num carte, numcarte, no carte, n carte, numero de carte bancaire, numero carte bancaire
    numero carte bleue, carte de credit, numero de carte de credit, numero carte de credit, numero cb, num cb
    carte bleue, carte de paiement, carte de debit, cartebancaire
    numero de tarjeta, numerotarjeta, num tarjeta, numtarjeta, nro tarjeta, no tarjeta, tarjeta credito
    tarjeta de credito, tarjeta de debito, tarjeta debito, numero de tarjeta de credito, numero tarjeta credito
    tarjeta bancaria, numero tarjeta bancaria, tarjeta cliente
    numero do cartao, numerocartao, num cartao, nr cartao, cartao de credito, cartao credito, cartao de debito
    cartao debito, numero do cartao de credito, numero cartao credito, cartao bancario
    numero della carta, numerocarta, num carta, nr carta, n carta, carta di credito, carta credito, carta di debito
    carta di pagamento, numero carta di credito, numero carta credito, numero carta di debito, cartacredito
    creditcard nummer, creditcard nr, creditcardnr, kaartnummer, kaart nummer, kaart nr, kredietkaart
    kredietkaartnummer, betaalkaart, betaalkaartnummer, debetkaart, bankkaart, bankkaartnummer, pasnummer bankpas
    nr karty, numer karty kredytowej, nr karty kredytowej, numer karty płatniczej, numer karty platniczej
    nr karty płatniczej, nr karty platniczej, numer karty debetowej, karta kredytowa, karta płatnicza, karta platnicza
    karta debetowa, nrkarty, numerkarty
    kortnummer, kort nr, kortnr, kreditkort, kreditkortsnummer, kreditkortnummer, kontokort, kontokortsnummer
    betalkort, betalkortsnummer, bankkort, bankkortsnummer
    kart no, kart numarası, kart numarasi, kartno, kredi kartı, kredi karti, kredi kartı no, kredi karti no
    kredi kart no, kredi kartı numarası, kredi karti numarasi, kredikartı, kredikarti, kredikartno, banka kartı
    banka karti, banka kartı no, banka karti no, kk no
    カード番号, クレジットカード, クレカ番号, クレジット番号, クレジットカード no, デビットカード番号, デビットカード
    信用卡, 信用卡号码, 信用卡號, 信用卡號碼, 信用卡卡号, 卡号, 卡號, 银行卡号, 银行卡号码, 銀行卡號, 借记卡号, 借记卡, 储蓄卡号, 付款卡号, 信用卡卡號
    카드 번호, 신용카드, 신용카드번호, 신용카드 번호, 체크카드번호, 체크카드, 결제카드번호
    debitkarten nummer, bankkarten nummer, kredietkaart nummer, betaalkaart nummer, bankkaart nummer, kort nummer
    kreditkorts nummer, kreditkort nummer, kontokorts nummer, betalkorts nummer, bankkorts nummer
  `),
  // PCI DSS v4.0 requirement 3.4.1 lets at most the first six (BIN) and last four digits be shown.
  mask: { keepLast: 4 },
  laws: ['PCI DSS', 'GLBA'],
  help: {
    what: 'The number of a payment card (PAN): 12 to 19 digits with an issuer range and a Luhn check digit.',
    why: 'A card number can be charged or sold. Storing it in a repository also puts the whole repository in scope of PCI DSS.',
    instead:
      'Use a test card that its provider documents, such as 4242 4242 4242 4242 (Stripe) or 4111 1111 1111 1111 (Visa).',
    example: '4242 4242 4242 4242',
    sources: ['ISO/IEC 7812-1', 'PCI DSS v4.0 requirement 3'],
  },
};
