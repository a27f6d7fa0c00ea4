import { electronicFormatIBAN, isValidIBAN } from 'ibantools';
import { field, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'IBAN_CODE',
  title: 'bank account number (IBAN)',
  severity: 'high',
  shapes: [
    { kind: 'word', pattern: /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/i, lengths: [15, 34], blocks: true, score: 0.95 },
    field(/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/, 0.95),
  ],
  check: {
    name: 'ISO 7064 check digits and country length',
    passes: ({ compact }) => isValidIBAN(electronicFormatIBAN(compact) ?? ''),
  },
  context: ['iban', 'bank', 'account', 'konto', 'transfer', 'sepa'],
  labels: phrases(`
    iban, iban code, iban number, iban no, bank account, bank account number, account number, kontonummer
    bankverbindung, numero de compte, cuenta bancaria, numero de cuenta, conto corrente, rekeningnummer, numer konta
    ibannumber, ibancode, ibanno, iban num, international bank account number, account iban, customer iban
    iban account
    iban nr, iban nummer, iban kunde, bankkonto, konto nr, konto, kontonr, kunden iban, bank verbindung
    code iban, numero iban, iban client, iban compte, compte bancaire, rib, rib iban, coordonnees bancaires
    iban beneficiaire, iban titulaire, no iban
    codigo iban, num iban, nro iban, cuenta iban, iban cuenta, iban cliente, cuenta, numero cuenta, iban titular
    nr iban, iban conta, conta bancaria, numero da conta, nib iban
    codice iban, coordinate bancarie, coordinate iban, iban conto, conto bancario, numero conto, nr conto
    iban intestatario
    ibannummer, bankrekening, bankrekeningnummer, rekening nummer, rekeningnr, iban klant, rekening iban
    numer iban, numer rachunku, nr rachunku, numer rachunku bankowego, nr rachunku bankowego, nr konta, konto bankowe
    rachunek bankowy, rachunek iban
    ibannr, bankkontonummer, konto iban, iban kund
    ıban, iban numarası, iban numarasi, hesap no, hesap numarası, hesap numarasi, banka hesap no, banka hesabı
    banka hesabi, iban hesap no, musteri iban
    iban コード, iban 番号, 国際銀行口座番号, 口座番号
    iban 号, iban 号码, iban 账号, 国际银行账号, 國際銀行帳號, 银行账号, 银行账户, 銀行帳號
    iban 번호, iban 코드, 국제은행계좌번호, 국제 은행 계좌 번호, 계좌번호
    konto nummer, bankrekening nummer, rekening nr, bankkonto nummer
  `),
  mask: { keepFirst: 2 },
  laws: ['GDPR', 'GLBA'],
  help: {
    what: 'An International Bank Account Number: country, check digits, bank and account.',
    why: 'It names the bank account of a person and is enough to set up direct debits in SEPA.',
    instead: 'Use the example that the IBAN registry gives for the country, such as DE89 3704 0044 0532 0130 00.',
    example: 'DE89 3704 0044 0532 0130 00',
    sources: ['ISO 13616-1', 'SWIFT IBAN Registry'],
  },
};
