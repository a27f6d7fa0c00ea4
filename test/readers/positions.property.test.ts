import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan } from '../../src/scan.js';
import { generators } from '../helpers/generators.js';

/** What stands around the planted values: everything that has to be escaped somewhere. */
const noise = fc.string({
  unit: fc.constantFrom(
    ...'abc XYZ,;|\t"\'\\/<>&{}[]()=:#-+%\n'.split(''),
    '\r\n',
    'é',
    '漢',
    '😀',
    '\u2028',
    '""',
    '--',
    ']]>',
  ),
  maxLength: 30,
});

const secrets = generators(21);

/** A record with noise and, in some order, an address and a number that must be found where they are written. */
const record = fc.record({
  before: noise,
  email: fc.nat().map(() => secrets.email()),
  between: noise,
  ssn: fc.nat().map(() => secrets.ssn()),
  behind: noise,
});
type Row = typeof record extends fc.Arbitrary<infer Value> ? Value : never;

const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
const markup = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** XML knows no line ends in attributes, and none of these formats a lone carriage return. */
const oneLine = (value: string): string => value.replace(/[\r\n\t\u2028]/g, ' ');
const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const escaped = (value: string): string => value.replace(/[\\\t\n\r]/g, (sign) => copyEscapes[sign] ?? sign);
const copyEscapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const entries = (row: Row): [string, string][] => Object.entries(row);

/** The same rows in every format, as its standard has them written. */
const formats: Readonly<Record<string, (rows: readonly Row[]) => string>> = {
  'rows.csv': (rows) =>
    [
      'before,email,between,ssn,behind',
      ...rows.map((row) =>
        entries(row)
          .map(([, value]) => quoted(value))
          .join(','),
      ),
    ].join('\r\n'),
  'rows.json': (rows) => JSON.stringify({ data: { rows } }, undefined, 2),
  'wrapped.json': (rows) => JSON.stringify({ body: JSON.stringify(rows) }),
  'rows.ndjson': (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  'rows.yaml': (rows) =>
    rows
      .map((row) =>
        entries(row)
          .map(([key, value], at) => `${at ? '  ' : '- '}${key}: ${JSON.stringify(value)}\n`)
          .join(''),
      )
      .join(''),
  'rows.xml': (rows) =>
    `<rows>\n${rows
      .map(
        (row) =>
          `<row>${entries(row)
            .map(([key, value]) => `<${key}>${markup(value)}</${key}>`)
            .join('\n')}</row>\n`,
      )
      .join('')}</rows>`,
  'attributes.xml': (rows) =>
    `<rows>${rows
      .map(
        (row) =>
          `<row ${entries(row)
            .map(([key, value]) => `${key}="${markup(oneLine(value))}"`)
            .join(' ')}/>`,
      )
      .join('\n')}</rows>`,
  'insert.sql': (rows) =>
    `INSERT INTO t (before_, email, between_, ssn, behind) VALUES ${rows
      .map(
        (row) =>
          `(${entries(row)
            .map(([, value]) => literal(value))
            .join(', ')})`,
      )
      .join(',\n')};\n`,
  'copy.sql': (rows) =>
    `COPY t (before_, email, between_, ssn, behind) FROM stdin;\n${rows
      .map(
        (row) =>
          `${entries(row)
            .map(([, value]) => escaped(value))
            .join('\t')}\n`,
      )
      .join('')}\\.\n`,
};

async function found(path: string, text: string): Promise<string[]> {
  const { verdicts } = await scan({ kind: 'content', path, bytes: new TextEncoder().encode(text) });
  const lines = text.split('\n');
  return verdicts
    .flatMap(({ finding }) =>
      ['EMAIL_ADDRESS', 'US_SSN'].includes(finding.entity) ? [finding, ...(finding.cells ?? []).slice(1)] : [],
    )
    .map(({ startLine, startColumn, endLine, endColumn }) =>
      startLine === endLine ? (lines[startLine - 1] ?? '').slice(startColumn - 1, endColumn - 1) : 'several lines',
    )
    .sort();
}

describe('what is planted among anything', () => {
  it.each(Object.keys(formats))('stands where %s is said to have it', { timeout: 60_000 }, async (path) => {
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 4 }), async (rows) => {
        const planted = rows.flatMap(({ email, ssn }) => [email, ssn]).sort();
        expect(await found(path, formats[path]!(rows))).toEqual(planted);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
