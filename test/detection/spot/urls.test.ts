import { expect, test } from 'vitest';
import { spotUrls } from '../../../src/detection/spot/urls.js';
import { spotted } from '../../helpers/spotted.js';
import { written } from '../../helpers/written.js';

/** URLs, with the hosts in them. */
test.each([
  ['see https://example.com/a now', ['web https://example.com/a', 'host example.com']],
  ['see https://example.com/a.', ['web https://example.com/a', 'host example.com']],
  ['see (https://example.com/a)', ['web https://example.com/a', 'host example.com']],
  ['see https://example.com/a?!', ['web https://example.com/a', 'host example.com']],
  ['ftp://example.com/a', ['host example.com']],
  ['xhttps://example.com', ['host example.com']],
  ['httpsx://example.com', ['host example.com']],
  ['://example.com', ['host example.com']],
  ['1://example.com', ['host example.com']],
  ['https://', []],
  ['https:// x', []],
  ['https://.', []],
  [
    'https://example.com/?u=https://example.org',
    ['web https://example.com/?u=https://example.org', 'host example.com', 'host example.org'],
  ],
  ['https://jane:pw@example.com/a', ['web https://jane:pw@example.com/a', 'credentials jane:pw', 'host example.com']],
  ['ftp://jane:pw@example.com', ['credentials jane:pw', 'host example.com']],
  ['https://jane@example.com', ['web https://jane@example.com', 'host example.com']],
  ['https://jane:pw@x', ['web https://jane:pw@x']],
  ['https://example.com/?name=Zorvan', ['web https://example.com/?name=Zorvan', 'host example.com']],
  [
    'https://example.com/?first_name={Zorvan}&x=1',
    ['web https://example.com/?first_name={Zorvan}&x=1', 'identity Zorvan', 'host example.com'],
  ],
  [
    'https://example.com/?x=1&lastName={Zorvan}',
    ['web https://example.com/?x=1&lastName={Zorvan}', 'identity Zorvan', 'host example.com'],
  ],
  [
    'https://example.com/#user_name={Zorvan}',
    ['web https://example.com/#user_name={Zorvan}', 'identity Zorvan', 'host example.com'],
  ],
  ['https://example.com/?customer[first_name]={Zorvan}', ['web https://example.com/?customer', 'host example.com']],
  [
    'https://example.com/?user%5Bfirst_name%5D={Zorvan}',
    ['web https://example.com/?user%5Bfirst_name%5D={Zorvan}', 'identity Zorvan', 'host example.com'],
  ],
  ['https://example.com/?filename=Zorvan', ['web https://example.com/?filename=Zorvan', 'host example.com']],
  ['https://example.com/?fname={Z}', ['web https://example.com/?fname={Z}', 'host example.com']],
  ['https://example.com/?fname={Zo}', ['web https://example.com/?fname={Zo}', 'identity Zo', 'host example.com']],
  [
    '"https://example.com/?full_name={Zorvan} {Qelthari}"',
    ['web https://example.com/?full_name={Zorvan}', 'identity Zorvan} {Qelthari', 'host example.com'],
  ],
  [
    '"https://example.com/?full_name={Zorvan} {Qelthari}&x=1"',
    ['web https://example.com/?full_name={Zorvan}', 'identity Zorvan} {Qelthari', 'host example.com'],
  ],
  [
    'https://example.com/?full_name={Zorvan} {Qelthari} x',
    ['web https://example.com/?full_name={Zorvan}', 'identity Zorvan', 'host example.com'],
  ],
  [
    '"https://example.com/?full_name={Zorvan}&x=1 {Qelthari}"',
    ['web https://example.com/?full_name={Zorvan}&x=1', 'identity Zorvan', 'host example.com'],
  ],
  [
    'https://example.com/?full_name={Zorvan},',
    ['web https://example.com/?full_name={Zorvan}', 'identity Zorvan', 'host example.com'],
  ],
  ['https://example.com/a，b', ['web https://example.com/a', 'host example.com']],
  [`see ${'a'.repeat(20)}://example.com`, ['host example.com']],
  [
    'a https://example.com b https://example.org',
    ['web https://example.com', 'web https://example.org', 'host example.com', 'host example.org'],
  ],
])('%j holds %j', (template, expected) => {
  expect(spotted(spotUrls, template)).toEqual(expected.map(written));
});
