import { describe, expect, test } from 'vitest';
import { hl7Escapes } from '../../src/readers/disguises/hl7-escapes.js';
import { hl7 } from '../../src/readers/health/hl7.js';
import { amanda, base64, berta } from '../helpers/invented.js';
import { expectSoundOutlines } from '../helpers/outlines.js';
import { scanText } from '../helpers/planted.js';
import { written } from '../helpers/written.js';

const header = 'MSH|^~\\&|LAB|HOSP|EHR|HOSP|20240102030405||ADT^A01^ADT_A01|7384920|P|2.5.1';
const ssn = ['4255', '79745'].join('');
const birth = ['1980', '04', '02'].join('');
const phone = written('(415) {823}-4471');
const street = written('1847 {Ordway} Lane');
const record = ['A73', '84920'].join('');

/** A segment with values at some of its fields. */
function segment(name: string, fields: Readonly<Record<number, string>>): string {
  const last = Math.max(...Object.keys(fields).map(Number));
  return [name, ...Array.from({ length: last }, (_, index) => fields[index + 1] ?? '')].join('|');
}

const message = (...segments: readonly string[]): string => `${[header, ...segments].join('\r')}\r`;

async function found(text: string): Promise<string[]> {
  const { seen } = await scanText('a.hl7', text);
  return seen.map(({ entity, text, cell }) => `${entity} ${text} ${cell}`);
}

const patient = {
  3: `${record}^^^HOSP^MR~${ssn}^^^USSSA^SS`,
  5: `${amanda.last}^${amanda.first}^^^Mrs.`,
  6: `${berta.last}^${berta.first}`,
  7: birth,
  8: 'F',
  11: `${street}^^Tulsa^OK^74103^USA^H`,
  13: `${phone}^PRN^PH~^NET^Internet^${amanda.email}`,
  19: ssn,
  20: `D${record}^OK`,
};

describe('a patient in HL7 v2', () => {
  test('is found field by field, as one record', async () => {
    const text = message(segment('PID', patient));
    expect(await found(text)).toEqual([
      `MEDICAL_RECORD_NUMBER ${record} PID-3.1`,
      `US_SSN ${ssn} PID-3.1`,
      `PERSON ${amanda.last} PID-5.1`,
      `PERSON ${amanda.first} PID-5.2`,
      `PERSON ${berta.last} PID-6.1`,
      `PERSON ${berta.first} PID-6.2`,
      `DATE_OF_BIRTH ${birth} PID-7`,
      `STREET_ADDRESS ${street} PID-11.1`,
      'POSTAL_CODE 74103 PID-11.5',
      `PHONE_NUMBER ${phone} PID-13.1`,
      `EMAIL_ADDRESS ${amanda.email} PID-13.4`,
      `US_SSN ${ssn} PID-19`,
      `DRIVER_LICENSE D${record} PID-20`,
    ]);
    const { subjects } = await scanText('a.hl7', text);
    expect(subjects).toBe(1);
  });

  // As git counts lines, a lone CR ends none.
  test.each([
    ['CR', '\r', '1'],
    ['LF', '\n', '2'],
    ['CRLF', '\r\n', '2'],
  ])('stands in segments that end in %s', async (_, end, line) => {
    const { seen } = await scanText('a.hl7', [header, segment('PID', patient), ''].join(end));
    const births = seen.filter(({ entity }) => entity === 'DATE_OF_BIRTH');
    expect(births.map(({ at, text }) => [at.split(':')[0], text])).toEqual([[line, birth]]);
  });

  test('is found with delimiters of another kind', async () => {
    const others: Readonly<Record<string, string>> = { '|': '#', '^': '*', '~': '+', '\\': '!', '&': '%' };
    const text = message(segment('PID', { 5: patient[5], 19: ssn })).replace(
      /[|^~\\&]/g,
      (mark) => others[mark] ?? mark,
    );
    expect(await found(text)).toEqual([
      `PERSON ${amanda.last} PID-5.1`,
      `PERSON ${amanda.first} PID-5.2`,
      `US_SSN ${ssn} PID-19`,
    ]);
  });

  test.each([
    [
      'the parts of a family name',
      5,
      `${amanda.last}&von&${berta.last}^${amanda.first}`,
      [amanda.last, berta.last, amanda.first],
    ],
    ['an alias', 9, `${amanda.last}^${amanda.first}`, [amanda.last, amanda.first]],
    ['a birth to the minute', 7, `${birth}1126+0215`, [`${birth}1126+0215`]],
    ['a birth to the second', 7, `${birth}112605`, [`${birth}112605`]],
    ['a street whose number is apart', 11, written('1847&{Ordway} Lane^^Tulsa'), [written('1847&{Ordway} Lane')]],
    ['an area code apart', 13, written('^PRN^PH^^1^415^{823}4471'), [written('415^{823}4471')]],
    ['a passport', 3, `P${record}^^^USA^PPN`, [`P${record}`]],
  ])('is found with %s', async (_, field, value, values) => {
    const text = message(segment('PID', { 2: ssn, [field]: value }));
    const { seen } = await scanText('a.hl7', text);
    expect(seen.slice(1).map(({ text }) => text)).toEqual(values);
  });
});

describe('in HL7 v2', () => {
  const text = message(
    segment('EVN', { 2: '20240102', 5: `17^${berta.last}^${berta.first}` }),
    segment('PID', patient),
    segment('NK1', { 1: '1', 2: `${amanda.last}^Tamsik`, 5: phone, 16: birth }),
    segment('PV1', { 7: `7384920^${berta.last}^${berta.first}~7384921^${amanda.last}^Ilka`, 19: '7384920^^^^VN' }),
    segment('GT1', { 3: `${berta.last}^Zorvan`, 12: ssn }),
    segment('IN1', { 6: `${amanda.last}^Mirjam`, 16: `${berta.last}^Doreen`, 18: birth, 36: record }),
    segment('IN2', { 2: ssn }),
    segment('OBX', { 2: 'ST', 3: '7^Date of birth', 5: birth }),
    segment('NTE', { 3: `Mother, dob: ${birth}` }),
  );

  test('everybody has a record of their own', async () => {
    const { seen } = await scanText('a.hl7', text);
    const records = new Map<number, string[]>();
    for (const { record, cell } of seen) records.set(record, [...(records.get(record) ?? []), cell ?? '']);
    const segments = [...records.values()].map((cells) => [...new Set(cells.map((cell) => cell.replace(/\..*/, '')))]);
    expect(segments).toEqual([
      ['EVN-5'],
      ['PID-3', 'PID-5', 'PID-6', 'PID-7', 'PID-11', 'PID-13', 'PID-19', 'PID-20', 'OBX-5', ''],
      ['NK1-2', 'NK1-5', 'NK1-16'],
      ['PV1-7'],
      ['PV1-7'],
      ['GT1-3', 'GT1-12'],
      ['IN1-6'],
      ['IN1-16', 'IN1-18', 'IN1-36', 'IN2-2'],
    ]);
  });

  test('messages of a batch are records', async () => {
    const all = `FHS|^~\\&|A\rBHS|^~\\&|A\r${text}${text}BTS|2\rFTS|1\r`;
    const { seen } = await scanText('a.hl7', all);
    const births = seen.filter(({ cell }) => cell === 'PID-7');
    expect(new Set(births.map(({ record }) => record)).size).toBe(2);
  });

  test('what machines count stays silent', async () => {
    const machine = message(
      segment('PID', { 1: '1', 18: `${ssn}^^^HOSP^VN`, 24: 'N' }),
      segment('ORC', { 2: ssn, 3: `${ssn}^LAB`, 9: '20240102' }),
      segment('OBX', { 2: 'NM', 3: '8867-4^Heart rate^LN', 5: ssn }),
      segment('ZZZ', { 1: ssn }),
    );
    expect(await found(machine)).toEqual([]);
  });

  test('a message in JSON is found', async () => {
    const event = JSON.stringify({ message: text });
    const { seen } = await scanText('a.json', event);
    expect(seen.filter(({ cell }) => cell?.startsWith('PID')).map(({ text }) => text)).toContain(ssn);
  });

  test('a name where a number should be is one', async () => {
    expect(await found(message(segment('TXA', { 5: `${amanda.first} ${amanda.last}` })))).toEqual([
      `PERSON ${amanda.first} ${amanda.last} TXA-5.1`,
    ]);
  });

  test.each([
    ['in lower case', '7^tamsik^ilka', ['tamsik PV1-7.2', 'ilka PV1-7.3']],
    ['alone', '7^Tamsik', ['Tamsik PV1-7.2']],
    ['with a digit', '7^Tamsik2^Ilka3', ['Tamsik2 PV1-7.2', 'Ilka3 PV1-7.3']],
    ['run together, in place of its number', 'IlkaTamsik', ['IlkaTamsik PV1-7.1']],
  ])('a name %s is one, because the standard puts names there', async (_, name, expected) => {
    const seen = await found(message(segment('PV1', { 7: name })));
    expect(seen).toEqual(expected.map((value) => `PERSON ${value}`));
  });

  test.each(['none', 'N/A', '7384920', '""', 'A7'])('“%s” where a name should be is none', async (nothing) => {
    const seen = await found(message(segment('PID', { 5: `${nothing}^${nothing}` })));
    expect(seen).toEqual([]);
  });
});

test('escapes say what they stand for, in messages only', () => {
  const said = (text: string): string[] => [...hl7Escapes(text)].map(({ text }) => text);
  const escaped = String.raw`|a\T\b\F\c\S\d\R\e\E\f\.br\g|`;
  expect(said(header + escaped)).toEqual(['&', '|', '^', '~', '\\', '\n']);
  expect(said(escaped)).toEqual([]);
});

test.each([
  ['a.hl7', `${header}\r`, true],
  ['a.txt', `\v${header}\r`, true],
  ['a.txt', 'BHS|^~\\&|A\r', true],
  ['a.hl7', 'PID|1|\r', false],
  ['a.txt', 'MSHA is a word', false],
  ['a.txt', `see ${header}`, false],
  ['a.txt', base64(header), false],
])('%s with %j is HL7 v2: %s', (path, text, is) => {
  expect(hl7.is(path, text)).toBe(is);
});

test('any text is gone through, and every field lies inside it', () => {
  expectSoundOutlines(
    hl7,
    ...[
      `${header}\r`,
      'PID|',
      'OBX|1|',
      'IN1|',
      'IN2|',
      'NK1|||',
      'PV1|||||||',
      '|',
      '^',
      '~',
      '&',
      '\\',
      '\r',
      '\n',
      'Zorvan',
    ],
    ...['|||||||||||', '^^^^MR', 'XPN|', 'NTE|', ' ', '19800402', 'MSH|', 'MSH*+!%#*', 'BHS|^~\\&|', '\v'],
  );
});
