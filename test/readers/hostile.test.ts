import { describe, expect, test } from 'vitest';
import { outlineHeaders } from '../../src/readers/mail/header-fields.js';
import { html } from '../../src/readers/markup/html.js';
import { createOutline } from '../../src/readers/outline.js';
import { readStream } from '../../src/readers/read-stream.js';
import { createSlicer } from '../../src/readers/slices.js';
import { scan } from '../../src/scan.js';
import { growth, isLinear } from '../helpers/cost.js';
import { scanText } from '../helpers/planted.js';

const mail = ['zora.tenbrink', 'posteo-mail.net'].join('@');
const ssn = ['467', '38', '2914'].join('-');

const reportOf = (path: string, text: string) => scan({ kind: 'content', path, bytes: new TextEncoder().encode(text) });

describe('base64', () => {
  test('longer than a quarter of a megabyte is decoded to its end', async () => {
    const document = JSON.stringify({ rows: [...Array<string>(50_000).fill('a b'), { email: mail, ssn }] });
    const { seen } = await scanText('blob.json', `{"blob":"${Buffer.from(document).toString('base64')}"}`);
    expect(seen.map(({ entity, label }) => [entity, label])).toEqual([
      ['EMAIL_ADDRESS', 'email'],
      ['US_SSN', 'ssn'],
    ]);
  });
});

describe('a line without an end', () => {
  const slicesOf = (text: string): string[] => {
    const slicer = createSlicer('a.txt', []);
    const parts = [...slicer.push(text, false), ...slicer.push('', true)];
    // What is read again at a cut belongs to another one.
    return parts.map(({ view, own }) => view.text.slice(own?.start, own?.end));
  };

  test.each([
    ['spaces', `${mail} `],
    ['commas', `${mail},`],
    ['lone carriage returns', `${mail}\r`],
    ['semicolons, and a character beyond the basic plane', `${mail};\u{1f600}`],
  ])('is cut between values, at %s', (_, unit) => {
    const slices = slicesOf(unit.repeat(12_000));
    expect(slices.length).toBeGreaterThan(1);
    expect(slices.join('')).toBe(unit.repeat(12_000));
    expect(slices.reduce((sum, text) => sum + text.split(mail).length - 1, 0)).toBe(12_000);
  });

  test('is not cut within a character, nor within four characters of base64', () => {
    for (const slice of slicesOf(`a${'\u{1f600}'.repeat(120_000)}`)) expect(slice).not.toMatch(/[\ud800-\udbff]$/);
    const [first = ''] = slicesOf(`:${'QUJD'.repeat(60_000)}`);
    expect((first.length - 1) % 4).toBe(0);
  });
});

describe('a long file', () => {
  const long = (line: string): string => line.repeat(Math.ceil(2_050_000 / line.length));

  test('that begins with comments for longer than its first part is read in all of them', async () => {
    const comment = '# some words that are no name of anybody at all, over and over\n';
    const comments = `${comment.repeat(1900)}# ${mail}\n${comment.repeat(3000)}`;
    const { seen } = await scanText('a.csv', `${comments}id,owner,n\n${long('1,abc,4\n')}1,${mail},4\n`);
    expect(seen.map(({ text, cell }) => [text, cell])).toEqual([
      [mail, undefined],
      [mail, `B${4903 + Math.ceil(2_050_000 / 8)}`],
    ]);
  });

  test('of rows that hold semicolons is a table to its end', async () => {
    const head = 'COPY people (id, note, ssn) FROM stdin;\n';
    const rows = long('1\tfirst; second; third; and so on; and on; and on\t\\N\n');
    const { seen } = await scanText('people.sql', `${head}${rows}2\tnone\t${ssn}\n\\.\n`);
    expect(seen.map(({ entity, label }) => [entity, label])).toEqual([['US_SSN', 'ssn']]);
  });

  test('whose keys are data is read for them in its last line as well', async () => {
    const line = '{"users":{"u17":{"n":"some words that are no name of anybody at all, over and over"}}}\n';
    const { seen } = await scanText('users.ndjson', `${long(line)}{"users":{"${mail}":{"n":"some words"}}}\n`);
    expect(seen.map(({ text }) => text)).toEqual([mail]);
  });

  test('with keys and no values is read', async () => {
    const { seen } = await scanText('users.ndjson', `${long('{"u17":{}}\n')}{"${mail}":{}}\n`);
    expect(seen.map(({ text }) => text)).toEqual([mail]);
  });

  test('says on which line its structure was lost, where most of it is settled', async () => {
    const line = '{"id":17,"n":"some words that are no name of anybody at all"}\n';
    const before = long(line);
    const { gaps } = await reportOf('a.ndjson', `${before}{"id":17,"n":"open}\n${line}`);
    expect(gaps.map(({ reason }) => reason)).toEqual(['unstructured', 'sampled']);
    expect(gaps[0]?.detail).toContain(`line ${before.split('\n').length} `);
  });
});

describe('the cost is linear', () => {
  test.each(['(', '"', '"\\"a', '<', '<a'])('of %s that nothing closes in an address field', (sign) => {
    const ratio = growth(4_000, (length) => {
      const text = sign.repeat(length);
      const field = { name: 'to', start: 0, value: 0, end: text.length };
      return () => outlineHeaders(text, { fields: [field], end: text.length }, 1, createOutline());
    });
    expect(ratio).toSatisfy(isLinear);
  });

  test('of header cells that promise a million columns each', () => {
    const ratio = growth(500, (count) => {
      const text = `<table><tr>${'<th colspan=1000000>a</th>'.repeat(count)}</tr><tr><td>b</td></tr></table>`;
      return () => html.outline(text, createOutline());
    });
    expect(ratio).toSatisfy(isLinear);
  });
});

test('a streamed file that ceases to be UTF-8 behind its beginning has a gap that says so', async () => {
  async function* chunks(): AsyncIterable<Uint8Array> {
    yield new TextEncoder().encode(`plain words\n`);
    yield Uint8Array.from([0x75, 0xfc, 0x62, 0x65, 0x72, 0x0a]);
  }
  const reasons: string[] = [];
  for await (const _ of readStream('a.txt', chunks(), ({ reason }) => reasons.push(reason)));
  expect(reasons).toEqual(['not-utf8']);
});

test.each([
  ['a.ldif', `dn: cn=a\nqelthari: ${mail}\n`],
  ['a.vcf', `BEGIN:VCARD\nVERSION:4.0\nX-QELTHARI:${mail}\nEND:VCARD\n`],
  ['a.ics', `BEGIN:VCALENDAR\nX-QELTHARI:${mail}\nEND:VCALENDAR\n`],
])('a name of a property that no standard lists is not shown as the place of a value in %s', async (path, text) => {
  const { seen } = await scanText(path, text);
  expect(seen.map(({ cell, label }) => ({ cell, label }))).toEqual([{ cell: undefined, label: undefined }]);
});
