import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'TR_PHONE_NUMBER',
  title: 'Turkish telephone number',
  severity: 'medium',
  country: 'TR',
  // PHONE_NUMBER finds these as well, among those of every other country.
  onRequest: true,
  shapes: [
    { kind: 'phone', form: 'international', score: 0.8 },
    { kind: 'phone', form: 'parenthesised', score: 0.3 },
    { kind: 'phone', form: 'announced', score: 0.6 },
    { kind: 'phone', form: 'national', score: 0.3 },
    { kind: 'phone', form: 'hyphenated', score: 0.2 },
    { kind: 'phone', form: 'dotted', score: 0.2 },
    { kind: 'phone', form: 'spaced', score: 0.2 },
    { kind: 'phone', form: 'solid', score: 0.1 },
    writtenField(/^(?:(?:\+|00) ?90|0)?[ .(-]*[2-5]\d\d[ .)-]*\d{3}[ .-]?\d{2}[ .-]?\d{2}$/),
  ],
  check: { name: 'Turkish numbering plan', passes: ({ text }) => isTurkish(text) },
  context: phrases('telefon, tel, cep, cep no, gsm, mobil, faks'),
  labels: phrases(`
    telefon, telefon no, telefon numarası, telefon numarasi, tel no, cep, cep no, cep tel, cep telefonu, cep numarası
    gsm, gsm no, is telefonu, ev telefonu, faks, faks no
  `),
  laws: ['GDPR'],
  mask: { keepLast: 2 },
  help: {
    what: 'A telephone number that the Turkish numbering plan can dial.',
    why: 'It reaches a person directly and is a second factor for their accounts.',
    instead: 'Write the country code and zeros: +90 000 000 00 00.',
    example: '+90 000 000 00 00',
    sources: ['BTK, Ulusal Numaralandırma Planı', 'libphonenumber metadata'],
  },
};

function isTurkish(text: string): boolean {
  const number = parsePhoneNumberFromString(text.replace(/^\(?00/, '+'), 'TR');
  return number?.country === 'TR' && number.isValid();
}
