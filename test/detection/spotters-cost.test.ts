import { describe, expect, test } from 'vitest';
import type { Dispatch } from '../../src/detection/dispatch.js';
import { layoutsOf } from '../../src/detection/layouts.js';
import { spotAges } from '../../src/detection/spot/ages.js';
import { spotCalendar } from '../../src/detection/spot/calendar.js';
import type { Emit } from '../../src/detection/spot/candidate.js';
import { spotCoordinates } from '../../src/detection/spot/coordinates.js';
import { spotJsonWebTokens } from '../../src/detection/spot/json-web-tokens.js';
import { spotPostcodes } from '../../src/detection/spot/postcodes.js';
import { spotStreetAddresses } from '../../src/detection/spot/street-address.js';
import { spotUrls } from '../../src/detection/spot/urls.js';
import { growth, isLinear } from '../helpers/cost.js';

/** A dispatch that wants everything, so that nothing is skipped. */
const greedy: Dispatch = {
  wantsKind: () => true,
  wantsForm: () => true,
  layouts: layoutsOf([]),
  shortest: 1,
  wantsWord: () => true,
  answersTo: () => [],
  fieldAnswers: () => [],
  answersUnder: () => [],
  searches: [],
};

type Spotter = (text: string, dispatch: Dispatch, emit: Emit) => void;
const spotters: readonly (readonly [name: string, spot: Spotter, attacks: readonly string[]])[] = [
  [
    'addresses',
    spotStreetAddresses,
    [
      '1',
      '1 ',
      '1 A ',
      'A 1 ',
      'Elm 1, ',
      '1 Elm R ',
      'Elm Road\n',
      '> 1 Elm R\n> Apt. 1\n',
      'lives at ',
      'the corner of 1 A and ',
      'Apt. 1 ',
      'a ap 11111 ',
      '漢1',
      '都港区1',
      ', CO',
      'A ',
    ],
  ],
  ['ages', spotAges, ['1 ', '1 years old ', 'he was 1 ', 'turned 1', 'was ', '1 ans ']],
  [
    'dates',
    spotCalendar,
    ['1', '1-', '1/1/', '1 May ', 'May 1 ', 'in 1999 ', 'Mon', 'Monday', '2024-05-01T10:20:30.1'],
  ],
  ['URLs', spotUrls, ['://', 'a://', 'http://a', 'http://a:b@', 'http://a?name=b&', 'a.', 'a.b ', '.', '-.', 'é.']],
  ['tokens', spotJsonWebTokens, ['eyJ', 'eyJa', 'eyJaaaaaaaa.eyJ', 'eyJaaaaaaaa.eyJaaaa.', '.eyJ']],
  [
    'coordinates',
    spotCoordinates,
    [
      '1.2345',
      '1.2345,',
      '1.2345, 1.2345 ',
      'lat',
      'lat: 1.2345 ',
      '"lat": 1.2345, "lon": ',
      '[1.2345, 1.234], ',
      "1°1'",
      'geo:1.2345,',
    ],
  ],
  ['postal codes', spotPostcodes, ['in A ', 'in A 1234 ', ' 1234', 'A ', ' 12-345']],
];

describe.each(spotters)('the spotter of %s', (_, spot, attacks) => {
  test.each(attacks)('takes time in proportion to the text: %j', (attack) => {
    const ratio = growth(60_000, (size) => {
      const text = attack.repeat(size / attack.length);
      return () => spot(text, greedy, () => undefined);
    });
    expect(isLinear(ratio)).toBe(true);
  });
});
