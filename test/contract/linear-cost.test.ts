import { describe, expect, test } from 'vitest';
import { createDetector } from '../../src/detection/detect.js';
import { createDispatch } from '../../src/detection/dispatch.js';
import { createLexicon } from '../../src/detection/lexicon.js';
import { spotAges } from '../../src/detection/spot/ages.js';
import { spotCalendar } from '../../src/detection/spot/calendar.js';
import { spotColons } from '../../src/detection/spot/colons.js';
import { spotCoordinates } from '../../src/detection/spot/coordinates.js';
import { spotEmails } from '../../src/detection/spot/emails.js';
import { spotField } from '../../src/detection/spot/fields.js';
import { spotJsonWebTokens } from '../../src/detection/spot/json-web-tokens.js';
import { spotMachineReadableZones } from '../../src/detection/spot/mrz.js';
import { spotName } from '../../src/detection/spot/names.js';
import { spotNumbers } from '../../src/detection/spot/numbers.js';
import { spotPostcodes } from '../../src/detection/spot/postcodes.js';
import { spotProse } from '../../src/detection/spot/prose.js';
import { spotStreetAddresses } from '../../src/detection/spot/street-address.js';
import { spotUrls } from '../../src/detection/spot/urls.js';
import { originOf } from '../../src/provenance/index.js';
import { readText } from '../../src/readers/text.js';
import { recognizers } from '../../src/recognizers/registry.generated.js';
import { chosen } from '../helpers/chosen.js';
import { cpuTime, fastest } from '../helpers/cost.js';

/** What an attacker, a minifier or a data dump puts on one line of megabytes. */
const attacks: readonly string[] = [
  '@',
  'a@',
  'a.',
  'a@a.',
  '@a.',
  "o'",
  'a@b.co ',
  'jane.doe@example.com,',
  `${'a'.repeat(64)}@`,
  '漢@',
  '1',
  '1 ',
  '1-',
  '1.',
  '1:',
  '1/',
  '(1',
  ')1',
  '1 - ',
  '7 77 777 ',
  '2024-05-01 ',
  '10:20:30 ',
  '1.5 -2.25 ',
  ':',
  '::',
  'a:',
  ':a',
  '::1',
  'de:ad:',
  'fe80::1 ',
  '0a:\n ',
  '00:00:5e:00:53:01 ',
  'a',
  'A ',
  'é',
  '漢',
  '漢1',
  '漢4242424242424242',
  '漢jane.doe@example.com',
  '🙂',
  '_',
  '-',
  '.',
  '(',
  '+(',
  '+1 (2',
  '+ ',
  'AA99',
  'AA99 ',
  'aa-',
  '1234 ',
  '4242 4242 4242 4242 ',
  '4242424242424242,',
  'DE89370400440532013000 ',
  '0xabcdefABCDEF',
  '=',
  'k=',
  'k=v,',
  'name=',
  'firstName=',
  'first name: ',
  'firstName: Jane\n',
  'fullName: A A A ',
  'a b c d e: ',
  'ssn ',
  'ssn 123-45-6789 ',
  'phone ',
  'call 202 555 0123 ',
  '203.0.113.7 ',
  'Jan 1 ',
  '1 January 1984 ',
  'born 1970-01-01 ',
  '"',
  "'",
  '`',
  '\\',
  '\\"',
  '\\n1',
  '"a":',
  '"firstName":"',
  '{"a":',
  '<',
  '<<',
  '>',
  '<a>',
  '<firstName>',
  '=>',
  '->',
  '\n',
  '\r\n',
  ' ',
  '\t',
  '\0',
  'https://a/',
  '://',
  'https://a.b/?c=d&',
  'https://a:b@c.d/',
  '?name=A&',
  'Jane ',
  'Jane Roe ',
  'Jane Roe, ',
  'Jane Roe and ',
  'Jane. ',
  'J. ',
  'Dr. ',
  'Mc',
  'Jane van der ',
  '// Jane Roe',
  'É É ',
  'Á.',
  'A-B',
  "A's ",
  'lives in ',
  '12 ',
  `12 ${'Main St'}, `,
  '12 Main ',
  'Rua Augusta 12, ',
  'Rua da ',
  'corner of Elm Road and ',
  'Apt. 4B, ',
  'PO Box 12 ',
  '12\nMain St\n',
  ['東京都千代田区', '1-2-3'].join(''),
  '서울특별시 중구 로 1 ',
  'in Bjert 6091 ',
  'aged 34 ',
  '34 years old ',
  '34歳',
  '2024年1月1日',
  'Monday ',
  'January ',
  '1 Jan 2024 ',
  '52.5200,13.4049 ',
  '52.5200,',
  'lat: 52.5200 ',
  '52°31′12″ N ',
  '.0000',
  'eyJ',
  'eyJhbGciOi.',
  'eyJhbGciOi.eyJhbGciOi.',
  'P<',
  'P<UTOROE<<JANE<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\n',
  '&#64;',
  '&amp;',
  '&',
  '%40',
  '%',
  '%u0040',
  '=40',
  '=\n',
  '=3D=\n',
  'quoted-printable\n',
  '=?utf-8?Q?a?= ',
  '=?',
  '\\u0040',
  '\\\\x40',
  'a+b',
  '?a=b+c&',
  '(at)',
  'jane (at) example (dot) com ',
  ' (at) b (dot) co',
  ' AT ',
  'a AT b DOT c ',
  '[ at ]',
  '\u200b',
  'a\u200b',
  '１',
  '＠',
  'ö',
  'amFuZSByb2UgamFuZSByb2UgamFu',
  'amFuZSByb2UgamFuZSByb2UgamFuZSBqYW5lIHJvZSBqYW5lIHJvZSBq\n',
  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/',
];

const grown = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const dispatch = createDispatch(recognizers);
const lexicon = createLexicon(recognizers);
const detect = createDetector(recognizers, originOf);
const ignore = (): void => undefined;

const spotLabelled = (text: string): void => {
  const view = readText('', text);
  const entities = new Set(recognizers.map(({ entity }) => entity));
  for (const field of view.fieldsUnder((label) => lexicon.announces(label, entities))) {
    spotName(view, field, lexicon, ignore);
    spotField(view, field, lexicon, dispatch, ignore);
  }
};

const spotDays = (text: string): void => {
  for (const spot of [spotPostcodes, spotAges, spotCalendar, spotMachineReadableZones, spotJsonWebTokens])
    spot(text, dispatch, ignore);
};

const readDisguises = (text: string): void => {
  for (const { view } of readText('', text).inner()) view.positionAt(view.text.length);
};

const works: readonly [string, (text: string) => unknown][] = [
  ['the spotter of e-mail addresses', (text) => spotEmails(text, dispatch, ignore)],
  ['the spotter of numbers', (text) => spotNumbers(text, dispatch, ignore)],
  ['the spotter of colons', (text) => spotColons(text, dispatch, ignore)],
  ['the spotter of postal addresses', (text) => spotStreetAddresses(text, dispatch, ignore)],
  ['the spotters of postal codes, ages and dates', (text) => spotDays(text)],
  ['the spotter of coordinates', (text) => spotCoordinates(text, dispatch, ignore)],
  ['the spotter of URLs', (text) => spotUrls(text, dispatch, ignore)],
  ['the spotter of names in prose', (text) => spotProse(text, 'README.md', false, dispatch, ignore)],
  ['the spotter of names in remarks', (text) => spotProse(text, 'a.ts', true, dispatch, ignore)],
  ['the readers of disguises', (text) => readDisguises(text)],
  ['the spotters of values under labels', (text) => spotLabelled(text)],
  ['the detector', (text) => detect(readText('', text), '', 0.5)],
];

const small = 16_384;
/** Less time than this for four times the text says nothing of how it grows. */
const floorMs = 250;
const limitMs = 3000;

describe.each(works)('the time of %s', (_, work) => {
  work(grown('warm up 1 a@b.co ::1 ', small));

  test.each(chosen(attacks))('grows with a flood of %j and no faster', (unit) => {
    const [text, four] = [grown(unit, small), grown(unit, small * 4)];
    const once = cpuTime(() => work(four));
    if (once < floorMs) return;
    const limit = Math.min(fastest(() => work(text)) * 10, 2000);
    expect(once < limit ? once : fastest(() => work(four), limit)).toBeLessThan(limit);
  });
});

test('a line of one megabyte of ordinary data takes less than three seconds', () => {
  const record = `{"id":48151623,"at":"2024-05-01T10:20:30Z","lat":${52.5200066},"lng":${13.404954},"mail":"a@example.com","v":[1,2,3]},`;
  const text = grown(record, 1 << 20);
  expect(fastest(() => detect(readText('a.json', text), 'a.json', 0.5), limitMs)).toBeLessThan(limitMs);
});

test.each([':', '@', '(', '<', '=', '"', '.', '1-', '"a":', '{"a":', '\\"', 'a { "b" }'])(
  'a megabyte of %j takes less than three seconds',
  (unit) => {
    const text = grown(unit, 1 << 20);
    expect(fastest(() => detect(readText('', text), '', 0.5), limitMs)).toBeLessThan(limitMs);
  },
);
