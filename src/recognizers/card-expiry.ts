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
    card expires, card exp date, cc exp date, ccexp, cardexp, cardexpiry, expiry month year, exp month year
    expiration month year, card valid until, card valid to, valid through, card expiration month, expmmyy, mmyy exp
    karte ablaufdatum, kartenablauf, karten ablaufdatum, kartengultigkeit, kartengueltigkeit, gultigkeit karte
    gueltigkeit karte, karte gueltig bis, gultig bis karte, gueltig bis karte, verfallsdatum karte, ablauf kreditkarte
    kreditkarte gultig bis, kreditkarte gueltig bis
    expiration de la carte, date expiration carte, date d expiration carte, date validite carte, validite carte
    carte expire, fin de validite carte
    vencimiento de la tarjeta, fecha vencimiento tarjeta, fecha de vencimiento tarjeta, fecha caducidad tarjeta
    fecha de caducidad de la tarjeta, caducidad de la tarjeta, vto tarjeta, tarjeta vencimiento, tarjeta caducidad
    tarjeta expira
    data validade cartao, data de validade do cartao, vencimento cartao, vencimento do cartao, cartao validade
    expiracao cartao, val cartao
    scadenza della carta, data scadenza carta, data di scadenza carta, carta scadenza, scad carta, validita carta
    kaart vervaldatum, vervaldatum creditcard, vervaldatum van de kaart, kaart geldig tot, geldigheid kaart
    vervaldatum betaalkaart
    waznosc karty, karta wazna do, termin waznosci karty, data wygasniecia karty, data waznosci kart
    kort giltigt till, kortets utgangsdatum, utgangsdatum kort, giltighetstid kort, kort utgar, kort giltig till
    kart son kullanma tarihi, kart son kullanma, kart skt, kart gecerlilik tarihi
    カードの有効期限, クレジットカード有効期限, カード期限, クレカ有効期限
    信用卡有效期, 信用卡到期日, 卡片有效期, 信用卡有效期限, 卡到期日
    카드 유효기간, 카드만료일, 카드 만료일, 신용카드유효기간
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
