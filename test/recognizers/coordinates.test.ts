import { describe, expect, test } from 'vitest';
import { found } from '../helpers/recognize.js';

const entity = 'COORDINATES';
const [lat, lon] = [(52.5163).toFixed(4), (13.3777).toFixed(6)];

describe('coordinates', () => {
  test.each([
    ['JSON', `{"lat": ${lat}, "lng": ${lon}}`, `${lat}, "lng": ${lon}`],
    ['JSON over lines', `"latitude": "${lat}",\n  "longitude": "${lon}"`, `${lat}",\n  "longitude": "${lon}`],
    ['a query', `?lat=${lat}&lon=${lon}`, `${lat}&lon=${lon}`],
    ['a link to a map', `https://maps.example.com/@${lat},${lon},17z`, `${lat},${lon}`],
    ['a geo URI', `geo:${lat},${lon};u=35`, `${lat},${lon}`],
    ['words', `GPS coordinates ${lat}, ${lon}`, `${lat}, ${lon}`],
    ['a label', `"coordinates": [${lon}, ${lat}]`, `${lon}, ${lat}`],
    [
      'degrees and minutes',
      `at ${['52°31′', '12.0″N 13°24′', '18.0″E'].join('')} there`,
      ['52°31′12.0″N', '13°24′18.0″E'].join(' '),
    ],
  ])('are found in %s', (_, text, pair) => {
    expect(found(text, { entity })).toEqual([pair]);
  });

  test.each([
    ['two decimals', `${lat}, ${lon}`],
    ['a path of SVG', `<path d="M${lat},${lon} ${lat},${lon}"/>`],
    ['a border', `"coordinates": [[[${lon}, ${lat}], [${lon}, ${lat}], [${lon}, ${lat}]]]`],
    ['fewer decimals', '"lat": 52.5, "lng": 13.4'],
    ['no place on earth', `"lat": 512.${'5163'}, "lng": 713.${'3777'}`],
    ['nowhere', '"lat": 0.0000, "lng": 0.0000'],
    ['a matrix', `gps matrix ${lat} ${lon} ${lat} ${lon}`],
  ])('are not seen in %s', (_, text) => {
    expect(found(text, { entity })).toEqual([]);
  });
});
