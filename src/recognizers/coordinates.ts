import { phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'COORDINATES',
  title: 'geographic coordinates',
  severity: 'medium',
  shapes: [
    { kind: 'coordinates', form: 'labelled', score: 0.6 },
    { kind: 'coordinates', form: 'sexagesimal', score: 0.6 },
    { kind: 'coordinates', form: 'link', score: 0.5 },
    { kind: 'coordinates', form: 'pair', score: 0.2 },
  ],
  context: phrases(`
    gps, coordinates, latitude, longitude, geolocation, lat lon, lat lng, latlng, geo, koordinaten, coordonnees, coordenadas
    coordinate, coordinaten, wspolrzedne, koordinater, koordinatlar, 座標, 坐标, 经纬度, 좌표
  `),
  labels: phrases(`
    gps, gps coordinates, gps location, gps position, coordinates, coords, geo coordinates, geolocation, geo location, latlng
    latlon, lat lng, lat lon, lat long, geo, geopoint, koordinaten, gps koordinaten, coordonnees, coordonnees gps, coordenadas
    coordenadas gps, coordinate, coordinate gps, coordinaten, wspolrzedne, koordinater, koordinatlar, 座標, 位置情報, 坐标, 经纬度
    좌표
  `),
  laws: ['GDPR', 'HIPAA', 'CCPA'],
  mask: {},
  help: {
    what: 'A latitude and a longitude, exact to a few metres.',
    why: 'Four decimals of a degree lead to one house; a handful of positions tell where somebody lives and works.',
    instead: 'Round to one decimal, or use 0.0000, 0.0000.',
    example: '0.0000, 0.0000',
    sources: [
      'ISO 6709',
      'RFC 5870',
      'Cal. Civ. Code § 1798.140(w)',
      'Y.-A. de Montjoye et al., Unique in the Crowd (2013)',
    ],
  },
};
