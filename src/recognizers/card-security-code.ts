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
    cvv, cvc, csc, card verification value, card verification code, card security code, security code
    card code, prufnummer, kartenprufnummer, sicherheitscode, cryptogramme, code de securite, cryptogramme visuel
    codigo de seguridad, codigo de seguranca, codice di sicurezza, beveiligingscode, kod cvv, sakerhetskod, guvenlik kodu
    セキュリティコード, 安全码, 보안코드
    cvv code, cvc code, cvv number, cvn, card cvv, card cvc, cc cvv, cc cvc, card security, card verification number
    securitycode, cardcvv, cardcvc
    prufziffer karte, pruefziffer karte, kartenprufziffer, kartenpruefziffer, karten prufnummer, karten pruefnummer
    cvv nummer, cvc nummer, kartensicherheitscode, sicherheitscode karte
    code cvv, code cvc, cryptogramme carte, code securite, code securite carte, code de securite de la carte
    codigo cvv, codigo cvc, cvv tarjeta, codigo seguridad, codigo seguridad tarjeta, codigo de seguridad de la tarjeta
    codigo de verificacion de tarjeta
    codigo seguranca, codigo de seguranca do cartao, codigo seguranca cartao, cvv cartao
    codigo de verificacao do cartao
    codice cvv, codice cvc, cvv carta, codice sicurezza, codice sicurezza carta, codice di sicurezza carta
    codice di verifica carta
    cvc kaart, cvv kaart, kaartcontrolecode, veiligheidscode, beveiligingscode kaart, cvc code kaart
    controlecode kaart
    kod cvc, kod zabezpieczajacy, kod bezpieczenstwa karty, kod bezpieczenstwa, cvv karty, kod weryfikacyjny karty
    cvc kod, cvv kod, sakerhetskod kort, kortets sakerhetskod, kontrollkod kort
    cvv kodu, cvc kodu, kart guvenlik kodu, guvenlik kod, cvv no, kart cvv
    cvv 番号, カードセキュリティコード, カード確認番号, カード認証番号
    安全碼, 卡安全码, 信用卡安全码, 信用卡安全碼, cvv 码, 卡验证码, 背面三码
    보안 코드, 카드보안코드, 카드 보안코드, cvc 번호, cvv 번호, 카드검증번호
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
