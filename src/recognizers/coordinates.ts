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
    gps coords, gps coord, geo coords, geocoords, gps loc, gps latlong, latlong, latitude longitude, lat and long
    location coordinates, home coordinates, coordinate pair, gpslocation, gpsposition
    gps daten, gps koord, geo koordinaten, geokoordinaten, geoposition, standort koordinaten, breitengrad langengrad
    breitengrad laengengrad, koordinate, gpskoordinaten
    position gps, localisation gps, geolocalisation, coordonnees geographiques, latitude et longitude, coord gps
    point gps
    posicion gps, ubicacion gps, geolocalizacion, coordenadas geograficas, latitud longitud, latitud y longitud
    georreferencia
    posicao gps, localizacao gps, geolocalizacao, latitude e longitude
    posizione gps, localizzazione gps, geolocalizzazione, coordinate geografiche, latitudine longitudine
    latitudine e longitudine
    gps coordinaten, gps locatie, gps positie, geo coordinaten, geolocatie, lengte en breedtegraad
    breedtegraad lengtegraad
    wspołrzedne, wspołrzedne gps, wspolrzedne gps, wspołrzedne geograficzne, wspolrzedne geograficzne, pozycja gps
    lokalizacja gps, geolokalizacja, szerokosc długosc geograficzna, szerokosc dlugosc geograficzna
    gps koordinater, gps lage, geokoordinater, latitud och longitud, gpskoordinater
    koordinat, gps koordinat, gps koordinatları, gps koordinatlari, gps konumu, cografi koordinatlar, enlem boylam
    konum koordinatları, konum koordinatlari
    gps 座標, 緯度経度, 経緯度, 位置座標, gps 位置, 位置データ, 緯度 経度
    gps 坐标, 地理坐标, 經緯度, 位置坐标, 定位坐标, 经纬度坐标, 地理位置坐标
    gps 좌표, 위도경도, 위경도, 위도 경도, 위치좌표, 위치 좌표, 좌표값
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
