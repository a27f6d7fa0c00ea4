import { phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'LOCATION',
  title: 'place',
  severity: 'low',
  onRequest: true,
  shapes: [
    { kind: 'place', form: 'known', score: 0.6 },
    { kind: 'place', form: 'said', score: 0.58 },
    { kind: 'place', form: 'line', score: 0.55 },
    { kind: 'place', form: 'weak', score: 0.3 },
    writtenField(/^[\p{Lu}\p{Lo}][\p{L}\p{M} .'’()/-]{1,49}$/u, 0.7),
  ],
  context: [],
  labels: phrases(`
    city, city name, town, village, municipality, country, country name, state, province, region, county, district
    location, place, birthplace, place of birth, city of birth, country of birth, hometown
    stadt, ort, wohnort, geburtsort, gemeinde, land, bundesland, kanton, ville, commune, pays, lieu de naissance, departement
    ciudad, municipio, pais, provincia, lugar de nacimiento, cidade, naturalidade, local de nascimento, citta, comune
    paese, luogo di nascita, stad, woonplaats, gemeente, geboorteplaats, miasto, miejscowosc, kraj, wojewodztwo
    miejsce urodzenia, hemort, fodelseort, kommun, sehir, ilce, ulke, dogum yeri, 市区町村, 都道府県, 国名, 出生地, 城市, 省份, 国家
    도시, 국가, 출생지
  `),
  mask: {},
  laws: ['HIPAA'],
  help: {
    what: 'The name of a country, a state, a city or a village.',
    why: 'It names nobody by itself; with a birth date and a sex, most people are the only one of their town.',
    instead: 'Write the country or the first digits of a postal code, or the name of a place that is only in books.',
    example: 'Springfield',
    sources: ['45 CFR § 164.514(b)(2)(i)(B)', 'Unicode CLDR, territories', 'tz database'],
  },
};
