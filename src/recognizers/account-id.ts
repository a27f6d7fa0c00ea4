import { field, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'ACCOUNT_ID',
  title: 'account identifier',
  severity: 'low',
  onRequest: true,
  shapes: [field(/^(?=[A-Z]*\d)[A-Z\d]{4,32}$/, 0.7)],
  context: [],
  labels: phrases(`
    account id, accountid, acct id, acctid, customer id, customerid, customer no, customer number, client id, client number
    member id, member number, membership number, membership id, kundennummer, kunden id, kundennr, mitgliedsnummer
    numero client, numero de client, identifiant client, numero de cliente, id cliente, id do cliente, numero do cliente
    codice cliente, numero cliente, klantnummer, klant id, numer klienta, id klienta, kundnummer, musteri no
    musteri numarasi, 顧客番号, 会員番号, 客户编号, 会员号, 고객번호, 회원번호
  `),
  mask: {},
  laws: ['HIPAA', 'CCPA'],
  help: {
    what: 'The identifier of somebody’s account or membership at one organisation.',
    why: 'It names nobody outside, but whoever knows the organisation’s data knows the person.',
    instead: 'Use digits that nobody can have been given, such as 00000000.',
    example: '00000000',
    sources: ['45 CFR § 164.514(b)(2)(i)(J)'],
  },
};
