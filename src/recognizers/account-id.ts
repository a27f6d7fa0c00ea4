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
    custid, cust id, custno, cust no, cust num, customerno, customernumber, clientid number, clientnumber, member no
    memberid, memberno, account identifier, customer code, customer ref, client no, client code
    kunden nr, kunden nummer, kundenid, kdnr, kd nr, kundenkennung, kundenkonto, mitglieds nr, mitgliedsnr
    mitglieds id, mitglied nr, klientennummer, debitorennummer, debitor nr
    no client, num client, numclient, id client, idclient, code client, ref client, reference client, compte client
    numero adherent, numero d adherent, numero membre, numero de membre, no membre
    num cliente, nro cliente, no cliente, id del cliente, idcliente, codigo cliente, codigo de cliente, cod cliente
    numero de socio, numero socio, nro socio, num socio, clave cliente, numcliente
    nr cliente, codigo do cliente, matricula socio, id usuario cliente
    n cliente, codcliente, codice del cliente, numero del cliente, numero tessera cliente, codice socio, tessera socio
    klant nummer, klant nr, klantnr, klantid, klantcode, klant code, relatienummer, debiteurnummer, debiteurennummer
    lidnummer, lid nummer, lidmaatschapsnummer, clientnummer, client nummer
    nr klienta, nrklienta, idklienta, kod klienta, numer członka, numer czlonka, nr członkowski, nr czlonkowski
    numer członkowski, numer czlonkowski, identyfikator klienta, numer konta klienta
    kund nr, kundnr, kund id, kund nummer, kundid, medlemsnummer, medlems nr, medlemsnr, medlems id, kundkod
    medlemsid
    musteri numarası, musterino, musteri id, musteri kodu, uye no, uye numarası, uye numarasi, uyelik no
    uyelik numarası, uyelik numarasi, abone no, abone numarası, abone numarasi, cari no, cari kodu
    顧客 id, 顧客コード, 顧客 no, お客様番号, 会員 id, 会員 no, 会員コード, 得意先コード, 契約者番号, アカウント id, アカウント番号
    客户号, 客户代码, 客户 id, 客戶編號, 客戶號, 会员编号, 会员 id, 會員編號, 會員號, 会员卡号, 客户号码, 账户 id, 账号 id, 用户编号
    고객 번호, 고객 id, 고객코드, 고객 코드, 고객아이디, 회원 번호, 회원 id, 회원코드, 계정번호, 계정 id, 멤버십번호
    mitglieds nummer, klienten nummer, debitoren nummer, relatie nummer, debiteur nummer, debiteuren nummer
    lidmaatschaps nummer, medlems nummer
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
