import { phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/**
 * A number that stands by itself and a word, or the characters that Japanese, Chinese and Korean addresses are made of: no
 * e-mail address, URL, path or sentence of a manual.
 */
const plausible =
  /^(?=.{6,160}$)(?=(?:.*[\s,.#/])?\d{1,6}[A-Za-z]?(?:[\s,./-]|$))(?=.*(?:\p{Lu}|\p{Lo}|(?:rue|str|strasse|straße|calle|rua|via|ulica|street|road) ).*\p{L}{2})[\p{L}\p{M}\p{N}#º°'’.,/ &()-]+$|^(?=.{6,80}$)(?=.*\p{N})(?=.*[都道府県市区町村省路街号洞동로길구시])[\p{L}\p{N}\s〒・ー－-]+$/u;
/** The last part of a host name or e-mail address, and the address of a network, are others' business. */
const otherAddress = /^(?:\S+\.\S+|\d{1,3}(?:\.\d{1,3}){3}.*|[\da-f:]+)$/i;

export const recognizer: Recognizer = {
  entity: 'STREET_ADDRESS',
  title: 'postal address',
  severity: 'medium',
  shapes: [
    { kind: 'address', form: 'full', score: 0.75 },
    { kind: 'address', form: 'introduced', score: 0.6 },
    { kind: 'address', form: 'part', score: 0.5 },
    { kind: 'address', form: 'street', score: 0.5 },
    { kind: 'address', form: 'box', score: 0.4 },
    writtenField(plausible, 0.8),
  ],
  check: {
    name: 'written as an address',
    passes: ({ kind, form, text }) => kind !== 'field' || (form !== 'all there is' && !otherAddress.test(text)),
  },
  context: [],
  labels: phrases(`
    address, street, street address, address line, addr line, streetaddress, home address, postal address, mailing address
    residence, residential address, shipping address, billing address, delivery address, strasse, anschrift, adresse
    wohnadresse, postanschrift, lieferadresse, rechnungsadresse, hausanschrift, rue, adresse postale, adresse de livraison
    adresse de facturation, domicile, direccion, calle, domicilio, direccion postal, endereco, rua, logradouro, morada
    indirizzo, via, indirizzo di residenza, residenza, adres, straat, straatnaam, woonadres, ulica, adres zamieszkania
    adres korespondencyjny, gata, gatuadress, adress, postadress, bostadsadress, adresi, ev adresi, sokak, 住所, 現住所, 地址
    住址, 家庭住址, 详细地址, 주소, 집주소
  `),
  laws: ['GDPR', 'HIPAA', 'CCPA'],
  mask: {},
  help: {
    what: 'Where a person lives or receives mail: a street with its number, most often with the city.',
    why: 'It leads to somebody’s door, and together with a name it is what identity thieves and stalkers ask for first.',
    instead: 'Write a made-up street without a number, such as Example Street, Springfield.',
    example: 'Example Street, Springfield',
    sources: [
      'Universal Postal Union, addressing systems of its members',
      '45 CFR § 164.514(b)(2)(i)(B)',
      'USPS Publication 28',
    ],
  },
};
