import { describe, expect, it, test } from 'vitest';
import { asciidoc } from '../../src/readers/asciidoc/asciidoc.js';
import type { Format } from '../../src/readers/format.js';
import { markdown } from '../../src/readers/markdown/markdown.js';
import { org } from '../../src/readers/org/org.js';
import { createOutline } from '../../src/readers/outline.js';
import { printedText } from '../../src/readers/printed-text/printed-text.js';
import { rst } from '../../src/readers/rst/rst.js';
import { growth, isLinear } from '../helpers/cost.js';
import { generators } from '../helpers/generators.js';
import { amanda, berta } from '../helpers/invented.js';
import { expectSoundOutlines } from '../helpers/outlines.js';
import { scanText } from '../helpers/planted.js';

const make = generators(11);
const [one, two] = [make.ssn(), make.ssn()];
const amandas = `${amanda.first} ${amanda.last}`;
const bertas = `${berta.first} ${berta.last}`;

/** `line label text` of everything that is found, but for what belongs to nobody. */
async function found(path: string, lines: readonly string[]): Promise<string[]> {
  const { seen, gaps } = await scanText(path, lines.join('\n'));
  expect(gaps).toEqual([]);
  return seen
    .filter(({ provenance }) => provenance === 'plausible')
    .map(({ at, label, text }) => `${at.split(':')[0]} ${label} ${text}`);
}

describe('labels in running text', () => {
  test.each([
    [`**Patient name:** ${amandas}`, 'Patient name'],
    [`- **Patient name**: ${amandas}`, 'Patient name'],
    [`1. *Patient name:* ${amandas}`, 'Patient name'],
    [`> Patient name: **${amandas}**`, 'Patient name'],
    [`Patient name: _${amandas}_`, 'Patient name'],
    [`Patient name: [${amandas}](https://intra.corvina-energy.com/p/7)`, 'Patient name'],
    [`Patient name: \`${amandas}\``, 'Patient name'],
    [`| **Patient name** | ${amandas} |`, undefined],
  ])('%s', async (line, label) => {
    const { seen } = await scanText('a.md', `# Notes\n\n${line}\n`);
    const names = seen.filter(({ entity, label: own }) => entity === 'PERSON' && own === label);
    expect(names.map(({ text }) => text)).toEqual([amandas]);
  });

  it.each(['a.md', 'a.mdx', 'a.markdown', 'a.rst', 'a.adoc', 'a.org'])('of %s', async (path) => {
    expect(await found(path, ['Title', '', 'The patient.', '', `DOB: ${['1980', '03', '04'].join('-')}`])).toEqual([
      `5 DOB ${['1980', '03', '04'].join('-')}`,
    ]);
  });
});

const rows = [`2 Full name ${amandas}`, `2 SSN ${one}`, `3 Full name ${bertas}`, `3 SSN ${two}`];
const moved = (by: number): string[] => rows.map((row) => `${Number(row[0]) + by}${row.slice(1)}`);

describe('tables', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    [
      'of GitHub',
      'a.md',
      ['| Full name | SSN |', '|---|:-:|', `| ${amandas} | ${one} |`, `| **${bertas}** | \`${two}\` |`],
      moved(1),
    ],
    [
      'without a frame',
      'a.md',
      ['Full name | SSN', '--- | ---', `${amandas} | ${one}`, `${bertas} | ${two}`],
      moved(1),
    ],
    [
      'in HTML',
      'a.md',
      [
        '<table><tr><th>Full name</th><th>SSN</th></tr>',
        `<tr><td>${amandas}</td><td>${one}</td></tr>`,
        `<tr><td>${bertas}</td><td>${two}</td></tr></table>`,
      ],
      rows,
    ],
    [
      'in a grid',
      'a.rst',
      [
        '+-----------+-----+',
        '| Full name | SSN |',
        '+===========+=====+',
        `| ${amandas} | ${one} |`,
        '+-----------+-----+',
        `| ${bertas} | ${two} |`,
        '+-----------+-----+',
      ],
      [`4 Full name ${amandas}`, `4 SSN ${one}`, `6 Full name ${bertas}`, `6 SSN ${two}`],
    ],
    [
      'of rules',
      'a.rst',
      [
        '====================  ===========',
        'Full name             SSN',
        '====================  ===========',
        `${amandas.padEnd(20)}  ${one}`,
        `${bertas.padEnd(20)}  ${two}`,
        '====================  ===========',
        '',
        'Behind',
      ],
      moved(2),
    ],
    [
      'as lists',
      'a.rst',
      [
        '.. list-table:: People',
        '   :header-rows: 1',
        '',
        '   * - Full name',
        '     - SSN',
        `   * - ${amandas}`,
        `     - ${one}`,
        '   * - **Nobody**',
        '     -',
        '',
        'Behind',
      ],
      [`6 Full name ${amandas}`, `7 SSN ${one}`],
    ],
    [
      'in CSV',
      'a.rst',
      [
        '.. csv-table:: People',
        '   :header: "Full name", SSN',
        '',
        `   ${amandas}, ${one}`,
        `   "${bertas}", "${two}"`,
      ],
      moved(2),
    ],
    [
      'in CSV with its header',
      'a.rst',
      ['.. csv-table::', '   :header-rows: 1', '', '   Full name,SSN', `   ${amandas},${one}`, `   ${bertas},${two}`],
      moved(3),
    ],
    [
      'with bars before cells',
      'a.adoc',
      ['|===', '|Full name |SSN', '', `|${amandas} |${one}`, `|${bertas}`, `|${two}`, '|==='],
      [...moved(2).slice(0, 3), `6 SSN ${two}`],
    ],
    [
      'with a header by its attributes',
      'a.adoc',
      ['[%header,cols="2*"]', '.People', '|===', '|Full name', '|SSN', `2+|${amandas}`, '|==='],
      [`6 Full name ${amandas}`],
    ],
    ['between commas', 'a.adoc', [',===', 'Full name,SSN', `${amandas},${one}`, `${bertas},${two}`, ',==='], moved(1)],
    [
      'of Org',
      'a.org',
      ['| Full name | SSN |', '|-----------+-----|', `| ${amandas} | ${one} |`, `| ${bertas} | ${two} |`],
      moved(1),
    ],
    [
      'of pandas',
      'a.out',
      [
        'Shape: (2, 2)',
        `${'full_name'.padStart(24)}  ${'ssn'.padStart(11)}`,
        `0  ${amandas.padStart(21)}  ${one}`,
        `1  ${bertas.padStart(21)}  ${two}`,
        'done',
      ],
      moved(1).map((row) => row.replace('Full name', 'full_name').replace('SSN', 'ssn')),
    ],
    [
      'that are series',
      'a.out',
      [`0    ${amandas}`, `1    ${bertas}`, 'Name: full_name, dtype: object'],
      [`1 full_name ${amandas}`, `2 full_name ${bertas}`],
    ],
    [
      'that are rows',
      'a.out',
      [`full_name    ${amandas}`, `ssn          ${one}`, 'Name: 17, dtype: object'],
      [`1 full_name ${amandas}`, `2 ssn ${one}`],
    ],
    [
      'of psql',
      'a.out',
      ['   full_name   |  ssn', '---------------+------', ` ${amandas} | ${one}`],
      [`3 full_name ${amandas}`, `3 ssn ${one}`],
    ],
  ])('%s: %s', async (_, path, lines, expected) => {
    expect(await found(path, lines)).toEqual(expected);
    expect(
      await found(
        path,
        lines.map((line) => `${line}\r`),
      ),
    ).toEqual(expected);
  });

  it('without names have no labels', async () => {
    const { seen } = await scanText('a.out', ['12  34  abc', '56  78  def'].join('\n'));
    expect(seen).toEqual([]);
  });
});

describe('definitions', () => {
  test.each([
    ['a.rst', ['Title', '=====', '', 'Patient name', `    ${amandas}`, ''], `5 Patient name ${amandas}`],
    ['a.rst', [`:Patient name: ${amandas}`], `1 Patient name ${amandas}`],
    ['a.adoc', [`Patient name:: ${amandas}`], `1 Patient name ${amandas}`],
    ['a.adoc', ['*Patient name*::', `  ${amandas}`], `2 Patient name ${amandas}`],
    ['a.org', [`- Patient name :: ${amandas}`], `1 Patient name ${amandas}`],
  ])('in %s: %j', async (path, lines, expected) => {
    expect(await found(path, lines)).toEqual([expected]);
  });
});

const json = `{"people": [{"fullName": "${amandas}", "ssn": "${one}"}]}`;
const code = [`fullName ${amandas}`, `ssn ${one}`];

describe('blocks of code', () => {
  test.each<[string, readonly string[]]>([
    ['a.md', ['```json', json, '```']],
    ['a.md', ['~~~~ {.json #id}', json, '~~~~']],
    ['a.md', ['```', json, '```']],
    ['a.md', ['- one', '', '  ```jsonc title="x.json"', `  ${json}`, '  ```', '', 'Behind']],
    ['a.md', ['> ```json', `> ${json}`, '> ```']],
    ['a.md', ['1. ```json', `   ${json}`, '   ```']],
    ['a.md', ['```json', json]],
    ['a.rst', ['.. code-block:: json', '   :linenos:', '', `   ${json}`, '', 'Behind']],
    ['a.adoc', ['[source,json]', '----', json, '----']],
    ['a.adoc', ['[,json]', '.Title', '----', json, '----']],
    ['a.adoc', ['```json', json, '```']],
    ['a.org', ['#+BEGIN_SRC json :results none', json, '#+END_SRC']],
  ])('in %s: %j', async (path, lines) => {
    const findings = await found(path, lines);
    expect(findings.map((finding) => finding.replace(/^\d+ /, ''))).toEqual(code);
    expect(new Set(findings.map((finding) => lines[Number.parseInt(finding, 10) - 1]?.includes('fullName')))).toEqual(
      new Set([true]),
    );
  });

  it('have columns of their own', async () => {
    const { seen, subjects } = await scanText(
      'a.md',
      [
        '```csv',
        'first_name,last_name,ssn',
        `${amanda.first},${amanda.last},${one}`,
        `${berta.first},${berta.last},${two}`,
        '```',
      ].join('\n'),
    );
    const places = seen.map(({ label, cell }) => `${cell} ${label}`);
    expect(places).toEqual(['A2 first_name', 'B2 last_name', 'C2 ssn', 'A3 first_name', 'B3 last_name', 'C3 ssn']);
    expect(subjects).toBe(2);
  });

  it('in a language of programs hold data in quotes alone', async () => {
    const lines = ['```ts', 'const user: Person = { fullName: Amanda.Someone, patientName: other };', '```'];
    expect(await found('a.md', lines)).toEqual([]);
  });

  it('are read no deeper than documents stand in documents', async () => {
    const nested = Array.from({ length: 40 }, (_, level) => `${'`'.repeat(43 - level)}md`).join('\n');
    expect((await scanText('a.md', `${nested}\nssn: ${one}\n`)).seen.map(({ text }) => text)).toEqual([one]);
  });
});

describe('front matter', () => {
  test.each([
    [['---', 'title: x', 'contact:', `  full_name: ${amandas}`, '---', '# Title'], `4 full_name ${amandas}`],
    [['+++', 'title = "x"', `full_name = "${amandas}"`, '+++', '# Title'], `3 full_name ${amandas}`],
    [['---', `ssn: ${one}`, '---'], `2 ssn ${one}`],
  ])('%j', async (lines, expected) => {
    expect(await found('a.md', lines)).toEqual([expected]);
    expect(
      await found(
        'a.md',
        lines.map((line) => `${line}\r`),
      ),
    ).toEqual([expected]);
  });

  it('is not what stands between two rules', async () => {
    expect(await found('a.md', ['---', 'Just text', '---', `ssn: ${one}`])).toEqual([`4 ssn ${one}`]);
  });
});

const fragments = (...own: string[]): string[] => [
  ...own,
  '\n',
  '\r\n',
  '\n\n',
  ' ',
  '  ',
  'a',
  'Name',
  ': ',
  'é',
  '| a | b |\n',
  '|---|---|\n',
  '\u0000',
  '\t',
  '-',
  '*',
  '=',
];

test.each<[Format, readonly string[]]>([
  [markdown, ['---\n', '+++\n', '```', '```json\n', '~~~', '> ', '- ', '<table>', '</table>', '{"a": 1}', 'a: b\n']],
  [
    rst,
    [
      '+--+--+\n',
      '+==+==+\n',
      '|a |b |\n',
      '==  ==\n',
      '.. list-table::\n',
      '   :header-rows: 1\n',
      '   * - a\n',
      '     - b\n',
      '.. csv-table:: x\n',
      '   :header: a,b\n',
      '   "a,',
      '.. code:: json\n',
      '::\n',
    ],
  ],
  [
    asciidoc,
    [
      '|===\n',
      ',===\n',
      '|a',
      '2+|',
      '[%header,cols="2*"]\n',
      '----\n',
      '....\n',
      '[source,json]\n',
      'a:: b\n',
      '.T\n',
    ],
  ],
  [org, ['#+BEGIN_SRC json\n', '#+END_SRC\n', '#+begin_example\n', '- a :: b\n', '|--+--|\n']],
  [
    printedText,
    ['   a  b\n', '0  c  d\n', 'x    y\n', 'Name: a, dtype: object\n', 'Name: 0, dtype: int\n', '    abc\n'],
  ],
])('$name: anything is read without an error', (format, own) => {
  expectSoundOutlines(format, ...fragments(...own));
});

test.each<[Format, readonly string[]]>([
  [
    markdown,
    ['```\n', '``` a\n', '<table>\n', '- '.repeat(40), '| a | b |\n', '|---|---|\n', '> '.repeat(40), '~~~x\n```y\n'],
  ],
  [rst, ['+--+\n', '==  ==\n', '.. code:: x\n', '.. list-table::\n\n   * - a\n', '|a|\n', 'A\n  b\n\n']],
  [asciidoc, ['|===\n', '----\n', '....\n', ',===\n|a\n', '[source,x]\n', 'a:: b\n', '|a|b|c']],
  [org, ['#+BEGIN_SRC x\n', '| a |\n', '- a :: b\n']],
  [printedText, ['  a  b\n', '0    a\n', '  a  b\n0  c  d\n', '    a\n', ' a   b   c\n']],
])('$name: costs no more than the length of the text', (format, units) => {
  for (const unit of units) {
    const ratio = growth(20_000, (size) => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      return () => {
        const writer = createOutline();
        format.outline(text, writer);
        return writer.finish(text.length);
      };
    });
    expect(ratio, unit).toSatisfy(isLinear);
  }
});
