import { describe, expect, test } from 'vitest';
import { createDispatch } from '../../../src/detection/dispatch.js';
import { spotProse } from '../../../src/detection/spot/prose.js';
import { spotters } from '../../../src/detection/spot/spotters.js';
import type { Candidate, Recognizer } from '../../../src/model/recognizer.js';
import { recognizer as location } from '../../../src/recognizers/location.js';
import { recognizer as person } from '../../../src/recognizers/person.js';
import { recognizers } from '../../../src/recognizers/registry.generated.js';
import { looksForNobody } from '../../helpers/spotted.js';
import { written } from '../../helpers/written.js';

/** Something for each of them. */
const text = [
  'jane@example.com, 2001:db8:{:}1, 192.0.2.1, 555-0100, 2024-05-01, 12 March 1980, aged {34}, in Bjert 6091, {12} Elm Road, 00-00-5E-{00}-53-01, PSC {3}, Box {81}, APO AE {09021}, {12} Elm Road {14}',
  `P<UTOROE<<JANE${'<'.repeat(30)}\nL898902C36UTO${'A'.repeat(31)}`,
  '{12.3456}, {65.4321} and https://jane:pw@example.com/?first_name={Zorvan}, example.com, on Monday, jane%40example.com, lat: {12.3456}, lng: {65.4321}, {12}°{30}\'{15}" N, {65}°{30}\'{15}" E',
  'eyJ{abcdefgh}.eyJ{abcd}.s and %B{123456789012}^ROE/JANE^2512101',
].join('\n');

test.each(spotters.map((spot) => [spot.name, spot] as const))('%s looks for nothing that nobody wants', (_, spot) => {
  expect(looksForNobody(spot, text)).toBe(false);
});

/** What each tells of in it. */
const told: Readonly<Record<string, string>> = {
  spotEmails: 'email',
  spotNumbers: 'date ip mac number phone word',
  spotColons: 'ip',
  spotMachineReadableZones: 'mrz',
  spotStreetAddresses: 'address',
  spotPostcodes: 'postcode',
  spotAges: 'age',
  spotCalendar: 'date',
  spotCoordinates: 'coordinates',
  spotUrls: 'domain url',
  spotJsonWebTokens: 'token',
  spotTrackData: 'token',
  spotCustom: '',
};

test.each(spotters.map((spot) => [spot.name, spot] as const))('%s tells of its own kinds', (name, spot) => {
  const kinds = new Set<string>();
  spot(written(text), createDispatch(recognizers), ({ kind }) => kinds.add(kind));
  expect([...kinds].sort().join(' ')).toBe(told[name]);
});

test('what looks for itself is asked, and what it finds is told', () => {
  const own: Recognizer = { ...person, shapes: [], search: (_, emit) => emit('own', 2, 4) };
  const seen: Candidate[] = [];
  for (const spot of spotters) spot('abcdef', createDispatch([own]), (candidate) => seen.push(candidate));
  expect(seen).toEqual([{ kind: 'custom', form: 'own', text: 'cd', compact: 'CD', start: 2, end: 4 }]);
});

describe('prose is read', () => {
  const kinds = (recognizers: readonly Recognizer[], prose: string): string[] => {
    const seen: string[] = [];
    spotProse(prose, '', false, createDispatch(recognizers), ({ kind, form }) => seen.push(`${kind} ${form}`));
    return seen;
  };
  const name = ['Amanda', 'Fernandez'].join(' ');
  const eastern = ['山本', '陽子'].join(' ');

  test('for names alone', () =>
    expect(kinds([person], `${name} lives in Canada. ${eastern}`)).toEqual(['name prose', 'name prose']));
  test('for places alone', () =>
    expect(kinds([location], `${name} lives in Canada. ${eastern}`)).toEqual(['place said']));
  test('for nobody', () => expect(kinds([], `${name} lives in Canada. ${eastern}`)).toEqual([]));
});
