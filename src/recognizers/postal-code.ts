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
    zip postal, zipcd, zip cd, postal cd, postcd, post cd, postal, postalzip, ziporpostalcode
    plz ort, plz wohnort, post leitzahl, plz privat, plz firma, lieferplz
    code post, cp ville, cp client, cp livraison, cp facturation, cp residence, cp adresse, codpostal
    code postal ville, cpostal
    codigopostal, cod post, c postal, cp cliente, cp domicilio, cp envio, cp residencia, codigo postal residencia
    cod postal residencia
    cep residencial, cep comercial, cep cliente, cep entrega, nr cep, numero cep, cep numero
    codicepostale, codice cap, cap cliente, cap domicilio, cap indirizzo, cap citta, cap comune, cap localita
    cap sede, cap spedizione, cap fatturazione, cap di residenza, cod avviamento postale
    post kode, postkode, postcode klant, postcode plaats, postcode woonplaats, postcode huisnummer, postcode cijfers
    kod poczt, kod pocz, kodpoczt, kod pocztowy miasto, kod pocztowy klienta, kod pocztowy zamieszkania
    post nr, post nummer, postnummer ort, postnummer kund, postkod
    postakodu, posta kod, posta kod no, pk kodu, posta kodu musteri
    郵便番号上, 郵便番号下, ゆうびんばんごう, 郵便コード, 自宅郵便番号
    郵遞區號, 郵政編碼, 郵編, 邮码, 邮政代码, 邮递区号, 郵政區號
    우편 번호, 신우편번호, 구우편번호
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
