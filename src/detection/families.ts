import type { Family } from '../model/recognizer.js';
import { phrases } from './define.js';

/** What forms in many languages call an identifier of a sort, without a word of the country it belongs to. */
export const familyLabels: Readonly<Record<Family, readonly string[]>> = {
  tax: phrases(`
    tax id, tax no, tax number, taxid, tax identification number, tax identifier, tax payer id, taxpayer id, taxpayer number
    taxpayer identification number, tin, fiscal id, fiscal code, fiscal number, tax code, steuernummer
    numero fiscal, numero fiscale, identifiant fiscal, numero d identification fiscale, numero de identificacion fiscal
    identificacion tributaria, numero de identificacao fiscal, fiscaal nummer, belastingnummer, numer podatkowy
    identyfikator podatkowy, skattenummer, vergi no, vergi numarasi, 税号, 纳税人识别号, 納税者番号, 납세자번호
  `),
  vat: phrases(`
    vat, vat id, vat no, vat number, vatid, vat reg no, vat registration number, vatin, ust id, ustid, ust idnr, umsatzsteuer id
    umsatzsteuernummer, mwst, mwst nr, numero de tva, numero tva, tva, tva intracommunautaire, partita iva, p iva, iva, numero iva
    btw, btw nummer, btw id, moms, momsnummer, momsregistreringsnummer, gst, gst number
  `),
  national: phrases(`
    national id, national id number, national id no, national identification number, national identity number, national number
    nationalid, id card, id card number, id card no, identity card, identity card number, identity number, identity no
    personal id, personal id number, personal identification number, personal identity number, personal number, personal code
    citizen id, citizen number, citizenship number, government id
    carte d identite, numero carte identite, documento de identidad, documento identidad
    numero de documento, documento nacional de identidad, carta d identita, documento d identita, identiteitskaart
    identiteitskaartnummer, dowod osobisty, numer dowodu, kimlik no, kimlik numarasi
  `),
  social: phrases(`
    social security, social security number, social security no, social security id, social insurance number, social insurance no
    insurance number, national insurance number, sozialversicherungsnummer, sv nummer, numero de securite sociale
    securite sociale, numero secu, seguridad social, numero de seguridad social, seguranca social, codice previdenziale
    numer ubezpieczenia, sosyal guvenlik no, 社会保障号, 社保号, 社会保険番号
  `),
  company: phrases(`
    company number, company no, company id, company registration number, business number, business id, business registration number
    registration number, register number, registry code, trade register, organisation number, organization number, org number
    org no, numero d entreprise, numero registro imprese, kvk nummer
  `),
  bank: phrases(`
    bank account, bank account number, bank account no, account number, account no, acct number, acct no, accountnumber, acctno
    kontonummer, konto nr, konto, bankkonto, compte bancaire, numero de compte, cuenta bancaria, numero de cuenta, cuenta
    conta bancaria, numero da conta, conto corrente, conto bancario, numero conto, rekeningnummer, bankrekening, numer konta
    numer rachunku, konto bankowe, bankkontonummer, hesap no, hesap numarasi, 口座番号, 银行账号, 银行卡号, 계좌번호
  `),
  passport: phrases(`
    passport, passport number, passport no, passport num, passport id, passportno, passportnumber, pass nummer, passnummer
    reisepass, reisepassnummer, passeport, numero de passeport, numero passeport, pasaporte, numero de pasaporte
    numero pasaporte, passaporte, numero do passaporte, passaporto, numero passaporto, paspoort, paspoortnummer, paszport
    numer paszportu, passnr, pasaport, pasaport no, パスポート番号, 旅券番号, 护照, 护照号, 护照号码, 여권번호, 여권
  `),
  driver: phrases(`
    driver license, driver license number, drivers license, drivers license number, driver s license, driver s license number
    driving license, driving licence, driving license number, driving licence number, driver licence, driver licence number
    drivers licence, driverslicense, driverlicense, license no, licence no, dl number, dl no, fuhrerschein, fuehrerschein
    fuhrerscheinnummer, fuehrerscheinnummer, permis de conduire, numero de permis, licencia de conducir, carnet de conducir
    numero de licencia, carteira de motorista, carta de conducao, patente, patente di guida, numero patente, rijbewijs
    rijbewijsnummer, prawo jazdy, numer prawa jazdy, korkort, korkortsnummer, ehliyet, ehliyet no, surucu belgesi
    運転免許証番号, 免許証番号, 驾驶证号, 驾照, 운전면허번호, 운전면허
  `),
  health: phrases(`
    health number, health insurance number, health insurance id, health card number, health card, health id, insurance id
    health care number, patient number, krankenversicherungsnummer, versichertennummer
    krankenversichertennummer, tarjeta sanitaria, numero tarjeta sanitaria, tessera sanitaria
    cartao de saude, zorgverzekeringsnummer, polisnummer, numer ubezpieczenia zdrowotnego
    保険証番号, 医保卡号, 건강보험번호
  `),
  plate: phrases(`
    license plate, license plate number, licence plate, licence plate number, number plate, numberplate, licenseplate
    plate number, plate no, vehicle registration, vehicle registration number, registration plate, kennzeichen, kfz kennzeichen
    nummernschild, plaque d immatriculation, immatriculation, matricula, placa, numero de placa, targa, targa auto, kenteken
    numer rejestracyjny, tablica rejestracyjna, registreringsnummer, plaka, plaka no, ナンバープレート, 车牌, 车牌号, 차량번호
  `),
};
