import { describe, expect, it, test } from 'vitest';
import { notebook } from '../../src/readers/notebook/notebook.js';
import { generators } from '../helpers/generators.js';
import { amanda, berta } from '../helpers/invented.js';
import { expectSoundOutlines } from '../helpers/outlines.js';
import { scanText } from '../helpers/planted.js';

const make = generators(13);
const ssn = make.ssn();
const amandas = `${amanda.first} ${amanda.last}`;
const bertas = `${berta.first} ${berta.last}`;

type Source = string | readonly string[];
const lines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
const code = (source: Source, ...outputs: object[]) => ({
  cell_type: 'code',
  execution_count: 3,
  metadata: {},
  outputs,
  source,
});
const prose = (source: Source) => ({ cell_type: 'markdown', metadata: {}, source });
const shown = (data: object) => ({ data, execution_count: 3, metadata: {}, output_type: 'execute_result' });
const printed = (text: Source) => ({ name: 'stdout', output_type: 'stream', text });
const metadata = {
  kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
  language_info: { file_extension: '.py', version: '3.11.7' },
};
const notebookOf = (...cells: object[]) => ({ cells, metadata, nbformat: 4, nbformat_minor: 5 });

/** `cell: label text` of everything that is found. */
async function found(document: object, indent = 1): Promise<string[]> {
  const { seen, gaps } = await scanText('a.ipynb', JSON.stringify(document, undefined, indent));
  expect(gaps).toEqual([]);
  return seen.map(({ cell, label, text }) => `${cell}: ${label} ${text}`);
}

const table = [`${''.padStart(16)}full_name          ssn`, `0  ${amandas.padStart(22)}  ${ssn}`, ''].join('\n');
const html = `<table border="1" class="dataframe">\n<thead><tr><th></th><th>full_name</th><th>ssn</th></tr></thead>\n<tbody><tr><th>0</th><td>${bertas}</td><td>${ssn}</td></tr></tbody>\n</table>`;

describe('cells', () => {
  test.each<[string, object, readonly string[]]>([
    ['of code', code(lines(`import csv\nfull_name = "${amandas}"\n`)), [`cell 1: full_name ${amandas}`]],
    ['of code in one string', code(`x = 1\nfull_name = '${amandas}'`), [`cell 1: full_name ${amandas}`]],
    ['of text', prose(lines(`# People\n\n**Full name:** ${amandas}\n`)), [`cell 1: Full name ${amandas}`]],
    [
      'with tables',
      prose(lines(`| Full name | SSN |\n|---|---|\n| ${amandas} | ${ssn} |\n`)),
      [`cell 1: Full name ${amandas}`, `cell 1: SSN ${ssn}`],
    ],
    ['as they are', { cell_type: 'raw', metadata: {}, source: [`ssn: ${ssn}`] }, [`cell 1: ssn ${ssn}`]],
    [
      'of another language',
      code([`%%sql\n`, `INSERT INTO patients (full_name, ssn) VALUES ('${amandas}', '${ssn}');`]),
      [`cell 1: full_name ${amandas}`, `cell 1: ssn ${ssn}`],
    ],
  ])('%s', async (_, cell, expected) => {
    expect(await found(notebookOf(cell))).toEqual(expected);
    expect(await found(notebookOf(cell), 0)).toEqual(expected);
  });

  it('are counted in their order', async () => {
    expect(await found(notebookOf(prose('nothing'), code('pass'), prose(`SSN: ${ssn}`)))).toEqual([
      `cell 3: SSN ${ssn}`,
    ]);
  });

  it('hold names in sentences', async () => {
    const sentence = `Dear Mr. ${bertas}, thank you for the call.`;
    expect(await found(notebookOf(prose(['# Letter\n', sentence])))).toEqual([`cell 1: undefined ${bertas}`]);
  });

  it('that are cut by escapes are read as one text', async () => {
    const text = JSON.stringify(notebookOf(code(lines(`d = {"full_name": "${amandas}",\n\t"e": 'é'}\n`))));
    const escaped = text.replace('é', '\\u00e9');
    const { seen } = await scanText('a.ipynb', escaped);
    expect(seen.map(({ label, text: says }) => [label, says])).toEqual([['full_name', amandas]]);
  });
});

describe('outputs', () => {
  test.each<[string, object, readonly string[]]>([
    ['of a table in text', shown({ 'text/plain': lines(table) }), [`full_name ${amandas}`, `ssn ${ssn}`]],
    ['of a table in HTML', shown({ 'text/html': lines(html) }), [`full_name ${bertas}`, `ssn ${ssn}`]],
    ['of JSON', shown({ 'application/json': { full_name: amandas, ssn } }), [`full_name ${amandas}`, `ssn ${ssn}`]],
    ['of CSV', shown({ 'text/csv': `full_name,ssn\n${amandas},${ssn}\n` }), [`full_name ${amandas}`, `ssn ${ssn}`]],
    ['that are printed', printed(lines(`loading\nssn: ${ssn}\n`)), [`ssn ${ssn}`]],
    ['of errors', { ename: 'KeyError', evalue: `ssn: ${ssn}`, output_type: 'error', traceback: [] }, [`ssn ${ssn}`]],
    [
      'of nothing to read',
      shown({
        'image/png': 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ',
        'text/plain': '<Figure size 640x480 with 1 Axes>',
      }),
      [],
    ],
  ])('%s', async (_, output, expected) => {
    const findings = await found(notebookOf(code('df', printed('first\n'), output)));
    expect(findings.map((finding) => finding.replace(/, [A-Z]+\d+(?=:)/, ''))).toEqual(
      expected.map((finding) => `cell 1, output 2: ${finding}`),
    );
  });
});

it('of the third version of the format are read as well', async () => {
  const cells = [
    { cell_type: 'heading', level: 1, metadata: {}, source: ['People'] },
    {
      cell_type: 'code',
      collapsed: false,
      input: [`full_name = "${amandas}"`],
      language: 'python',
      outputs: [{ html: lines(html), output_type: 'pyout', prompt_number: 2, text: lines(table) }],
    },
  ];
  const findings = await found({ metadata: { name: '' }, nbformat: 3, worksheets: [{ cells, metadata: {} }] });
  expect(findings.map((finding) => finding.replace(/, [A-Z]+\d+(?=:)/, ''))).toEqual([
    `cell 2: full_name ${amandas}`,
    ...[bertas, ssn].map((value, at) => `cell 2, output 1: ${at === 0 ? 'full_name' : 'ssn'} ${value}`),
    ...[amandas, ssn].map((value, at) => `cell 2, output 1: ${at === 0 ? 'full_name' : 'ssn'} ${value}`),
  ]);
});

it('tells where a notebook breaks off, and reads the rest as text', async () => {
  const whole = JSON.stringify(notebookOf(prose(`SSN: ${ssn}`)), undefined, 1);
  const { seen, gaps } = await scanText('a.ipynb', whole.slice(0, whole.indexOf('"metadata": {\n  "kernelspec"')));
  expect(seen.map(({ label, text }) => [label, text])).toEqual([['SSN', ssn]]);
  expect(gaps).toEqual(['unstructured']);
});

it('reads anything without an error', () => {
  expectSoundOutlines(
    notebook,
    ...[
      '{',
      '}',
      '[',
      ']',
      '"cells":',
      '"worksheets":',
      '"source":',
      '"outputs":',
      '"data":',
      '"text/plain":',
      '"text":',
    ],
    ...['"a\\n"', '"\\"', '"', ',', '"cell_type": "code",', '1', 'null', ' ', '\n', '\\'],
  );
});
