import { phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** Three digits to seven, in one group or two, with a country before them; or the letters of GB, IE, CA, NL, AR and others. */
const plausible =
  /^(?:[A-Z]{1,2}-)?\d{3,5}(?:[ -]?\d{2,5})?$|^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$|^[A-Z]\d[A-Z][ -]?\d[A-Z]\d$|^\d{4} ?[A-Z]{2}$|^[A-Z]\d[\dW] ?[A-Z\d]{4}$|^[A-Z]\d{4}[A-Z]{3}$|^\d{2}-\d{3}$|^〒 ?\d{3}-?\d{4}$/iu;

export const recognizer: Recognizer = {
  entity: 'POSTAL_CODE',
  title: 'postal code',
  severity: 'low',
  shapes: [{ kind: 'postcode', form: 'town', score: 0.5 }, writtenField(plausible, 0.7)],
  context: [],
  labels: phrases(`
    zip, zip code, zipcode, zip postal code, postal code, postalcode, postcode, post code, pin code, pincode, eircode, plz
    postleitzahl, code postal, codepostal, codigo postal, cod postal, codigo de endereco postal, cep
    codice postale, codice avviamento postale, cap residenza, postnummer, postnr, postadres code, kod pocztowy, kodpocztowy, posta kodu
    郵便番号, 邮政编码, 邮编, 우편번호
  `),
  laws: ['GDPR', 'HIPAA', 'CCPA'],
  mask: { keepFirst: 1 },
  help: {
    what: 'The code by which the post finds a town, a street or a single building.',
    why: 'Alone it names nobody, but with a birth date and sex it singles out most people.',
    instead: 'Keep its first digits, or write 00000.',
    example: '00000',
    sources: [
      'Universal Postal Union, S42',
      '45 CFR § 164.514(b)(2)(i)(B)',
      'L. Sweeney, Simple Demographics Often Identify People Uniquely (2000)',
    ],
  },
};
