import { isValidBIC } from 'ibantools';
import { field, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'SWIFT_CODE',
  title: 'bank identifier code (BIC, SWIFT)',
  severity: 'low',
  family: 'bank',
  shapes: [
    { kind: 'word', pattern: /^[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?$/, lengths: [8, 11], score: 0.1 },
    field(/^[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?$/, 0.8),
  ],
  check: { name: 'ISO 9362 form and country', passes: ({ compact }) => isValidBIC(compact) },
  context: phrases('bic, swift, swift code, swift bic, iban, bank identifier'),
  labels: phrases(`
    iso
    bic, bic code, bic swift, swift, swift code, swift bic, swiftcode, swift no, bank identifier code
    business identifier code, code bic, codigo swift, codice bic, bankleitzahl bic
    bic number, swift number, swift bic code, bank bic, bank swift, bank swift code, bicswift, swiftbic, biccode
    bic nummer, bic nr, swift nummer, swift bic nummer, bankidentifikation
    code swift, bic banque, code bic swift, code swift bic, bic titulaire
    codigo bic, codigo swift bic, codigo bic swift, bic banco, swift banco
    codice swift, codice bic swift, bic banca, swift banca
    bankcode bic, bic bank
    kod bic, kod swift, kod bic swift, numer swift, swift bank, bic banku
    bic kod, swift kod, swiftkod, bickod, bic adress, swiftadress
    bic kodu, swift kodu, banka swift kodu
    bic コード, swift コード, スイフトコード
    swift 代码, swift 码, bic 代码, 银行国际代码, 银行识别码, 銀行識別碼, 银行识别代码
    bic 코드, swift 코드, 스위프트코드, 스위프트 코드, 은행식별코드
  `),
  mask: {},
  help: {
    what: 'The code of a bank in international payments: four letters, country, place and perhaps a branch.',
    why: 'Public by itself; beside an account number it completes the details of a payment.',
    instead: 'Write the code of a test bank, with 0 as its eighth character: XXXXXXX0.',
    example: 'XXXXXXX0',
    sources: ['ISO 9362', 'SWIFT, Business Identifier Code'],
  },
};
