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
    writtenField(/^[\p{Upper}\p{Lo}][\p{Alpha}\p{M} .'’()/-]{1,49}$/u, 0.7),
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
    cityname, hometown city, birth place, birth city, birth country, birth town, town name, suburb, countryname
    place name, city of residence, country of residence
    stadt name, wohn ort, ortsname, ortschaft, herkunftsland, geburtsland, geburtsstadt, wohnsitz, wohnsitzland
    landkreis, ortsteil, stadtteil
    ville de naissance, ville naissance, lieu naissance, pays de naissance, pays naissance, pays de residence
    ville de residence, nom ville, code commune, localite, commune de naissance
    ciudad nacimiento, ciudad de nacimiento, lugar nacimiento, pais nacimiento, pais de nacimiento, pais residencia
    pais de residencia, localidad, poblacion, ciudad residencia, ciudad de residencia, nombre ciudad
    cidade nascimento, cidade de nascimento, local nascimento, pais de nascimento, municipio nascimento, estado uf
    bairro, localidade, freguesia, concelho, distrito, cidade residencia, nome cidade
    luogo nascita, comune di nascita, comune nascita, citta di nascita, citta nascita, provincia nascita
    provincia di nascita, stato di nascita, citta residenza, comune residenza, comune di residenza, localita, regione
    nazione
    plaats, plaatsnaam, woon plaats, geboorte plaats, geboorteland, land van herkomst, provincie, stad naam
    vestigingsplaats
    miejsce urodz, miejsceurodzenia, kraj urodzenia, miasto zamieszkania, powiat, gmina, kraj pochodzenia
    nazwa miasta, kraj zamieszkania
    fodelse ort, fodelseland, lan, bostadsort, hemkommun, stadsnamn, hemland, postort
    dogumyeri, mahalle, semt, ilcesi, dogdugu sehir, memleket, yasadıgı sehir, yasadigi sehir
    市町村, 都市名, 都道府県名, 都市, 国, 居住国, 出身地, 出生国, 市区郡, 町村
    城市名称, 城市名, 所在城市, 省市, 省, 市, 区县, 国籍地, 籍贯, 籍貫, 出生城市, 所在地区, 國家, 縣市, 鄉鎮市區
    도시명, 시도, 시군구, 출생국, 거주국, 거주도시, 국가명, 출신지, 고향, 읍면동
  `),
  mask: {},
  laws: ['HIPAA'],
  help: {
    what: 'The name of a country, a state, a city or a village.',
    why: 'It names nobody by itself; with a birth date and a sex, most people are the only one of their town.',
    instead: 'Write the country, or of the postal code no more than how it begins: 00.',
    example: '00',
    sources: ['45 CFR § 164.514(b)(2)(i)(B)', 'Unicode CLDR, territories', 'tz database'],
  },
};
