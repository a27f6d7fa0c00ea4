import { describe, expect, it, test } from 'vitest';
import { piicloak } from '../helpers/cli.js';
import { written } from '../helpers/written.js';

const jane = ['jane.q.roe', 'gmail.com'].join('@');
const ssn = ['536', '22', '1234'].join('-');
/** Words of no language: only a label makes them a name. */
const invented = written('{Zorvan} Qelthari');

interface Line {
  readonly id: string | number;
  readonly matches: readonly {
    readonly entity: string;
    readonly start: number;
    readonly end: number;
    readonly score: number;
  }[];
}

const ask = async (input: string, ...args: readonly string[]) => {
  const answer = await piicloak(['analyze', ...args], { input });
  const lines: Line[] = answer.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { ...answer, lines };
};

const request = (id: string | number, text: string, more: object = {}): string => JSON.stringify({ id, text, ...more });

const entitiesOf = (lines: readonly Line[]) => lines.map(({ matches }) => matches.map(({ entity }) => entity));

describe('analyze', () => {
  it('answers each line, in order, under the id as it was given', async () => {
    const { code, stdout, stderr } = await ask(
      [request('b', `write to ${jane}`), request(7, 'nothing'), request('', '')].join('\n'),
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const match = { entity: 'EMAIL_ADDRESS', start: 9, end: 29, score: 0.95, provenance: 'plausible' };
    expect(
      stdout
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { id: 'b', matches: [match] },
      { id: 7, matches: [] },
      { id: '', matches: [] },
    ]);
  });

  it('prints exactly the keys of the contract', async () => {
    const { lines } = await ask(request(1, jane));
    expect(Object.keys(lines[0] ?? {})).toEqual(['id', 'matches']);
    expect(Object.keys(lines[0]?.matches[0] ?? {})).toEqual(['entity', 'start', 'end', 'score', 'provenance']);
  });

  it('counts in UTF-16 units', async () => {
    const { lines } = await ask(request(1, `😀 ${jane}`));
    expect(lines[0]?.matches[0]).toMatchObject({ start: 3, end: 3 + jane.length });
  });

  it('knows the label that a text stands under', async () => {
    const { lines } = await ask([request(1, invented), request(2, invented, { label: 'patient_name' })].join('\n'));
    expect(entitiesOf(lines)).toEqual([[], ['PERSON']]);
  });

  it('knows the file that a text comes from', async () => {
    const text = `customer_name: ${invented}`;
    const { lines } = await ask([request(1, text, { path: 'a.yml' }), request(2, text, { path: 'a.ts' })].join('\n'));
    expect(entitiesOf(lines)).toEqual([['PERSON'], []]);
  });

  it('knows the country that a text comes from', async () => {
    const phone = ['030', '901820'].join(' ');
    const asking = (region?: string) =>
      request(1, `see ${phone} there`, { entities: 'PHONE_NUMBER', ...(region === undefined ? {} : { region }) });
    const { code, lines } = await ask([asking('DE'), asking('de'), asking('US'), asking()].join('\n'));
    expect(code).toBe(0);
    const at = { start: 4, end: 4 + phone.length };
    expect(lines.map(({ matches }) => matches.map(({ start, end }) => ({ start, end })))).toEqual([[at], [at], [], []]);
  });

  it.each<[string, unknown, string[]]>([
    ['a name', 'US_SSN', ['US_SSN']],
    ['a list in a text', 'us_ssn, IBAN_CODE', ['US_SSN']],
    ['a list', ['EMAIL_ADDRESS', 'US_SSN'], ['US_SSN', 'EMAIL_ADDRESS']],
    ['all', 'all', ['US_SSN', 'EMAIL_ADDRESS']],
    ['all in a list', ['all'], ['US_SSN', 'EMAIL_ADDRESS']],
    ['an empty list', [], ['US_SSN', 'EMAIL_ADDRESS']],
  ])('takes as entities %s', async (_, entities, found) => {
    const { lines } = await ask(request(1, `ssn ${ssn} ${jane}`, { entities }));
    expect(entitiesOf(lines)).toEqual([found]);
  });

  it('looks for the entities of the flag where a line names none', async () => {
    const text = `ssn ${ssn} ${jane}`;
    const { lines } = await ask(
      [request(1, text), request(2, text, { entities: 'all' })].join('\n'),
      '--entities',
      'US_SSN',
    );
    expect(entitiesOf(lines)).toEqual([['US_SSN'], ['US_SSN', 'EMAIL_ADDRESS']]);
  });

  it('shows everything with --min-score 0 --entities all, and only what is sure with a high one', async () => {
    const weak = request(1, '536221234');
    expect(entitiesOf((await ask(weak)).lines)).toEqual([[]]);
    expect((await ask(weak, '--min-score', '0', '--entities', 'all')).lines[0]?.matches.length).toBe(1);
    expect(entitiesOf((await ask(request(1, jane), '--min-score', '1')).lines)).toEqual([[]]);
  });

  it('passes over empty lines, and takes CRLF and a missing line end', async () => {
    const { code, lines } = await ask(`\r\n${request(1, 'a')}\r\n\n   \n${request(2, 'b')}`);
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual([1, 2]);
  });

  it('takes line separators inside a text for text', async () => {
    const { lines } = await ask(request(1, `a\u2028b\u2029c ${jane}`));
    expect(lines[0]?.matches[0]?.start).toBe(6);
  });

  it('has no answer for nothing', async () => {
    expect(await ask('')).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  it('answers ten thousand lines through a pipe', async () => {
    const text = `${'word '.repeat(40)}${jane}`;
    const { code, lines } = await ask(Array.from({ length: 10_000 }, (_, id) => request(id, text)).join('\n'));
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(Array.from({ length: 10_000 }, (_, id) => id));
    expect(lines.every(({ matches }) => matches[0]?.start === 200)).toBe(true);
  });

  it('ends when its reader leaves', async () => {
    const input = Array.from({ length: 20_000 }, (_, id) => request(id, jane)).join('\n');
    const { code, stderr } = await piicloak(['analyze'], { input, readBytes: 1 });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('a line that is no request', () => {
  const asked = 'Each line must be a JSON object with “id” and “text”.';
  test.each([
    ['no JSON', `{"id": 1, "text": "${jane}`],
    ['no object', `"${jane}"`],
    ['null', 'null'],
    ['without an id', `{"text": "${jane}"}`],
    ['without a text', `{"id": "${jane}"}`],
    ['with a text that is none', '{"id": 1, "text": 5}'],
    ['with entities that are none', '{"id": 1, "text": "a", "entities": 5}'],
    ['with a region that is none', '{"id": 1, "text": "a", "region": 49}'],
  ])('%s is named by its number and not by its content', async (_, line) => {
    const { code, stderr, lines } = await ask(`${request(1, 'a')}\n\n${line}\n${request(4, 'd')}`);
    expect(code).toBe(2);
    expect(stderr).toBe(`piicloak: Line 3 is not a request. ${asked}\n`);
    expect(lines.map(({ id }) => id)).toEqual([1]);
  });

  it('asks for an entity that does not exist', async () => {
    const { code, stderr } = await ask(`${request(1, 'a')}\n${request(2, 'b', { entities: 'US_SNN' })}`);
    expect(code).toBe(2);
    expect(stderr).toContain('piicloak: Line 2: The input “entities” names “US_SNN”, which is no entity type. ');
  });

  it('names a region that does not exist', async () => {
    const { code, stderr, lines } = await ask(`${request(1, 'a')}\n${request(2, 'b', { region: 'Bavaria' })}`);
    expect({ code, answered: lines.length }).toEqual({ code: 2, answered: 1 });
    expect(stderr).toContain('piicloak: Line 2: The region “Bavaria” is not known. ');
  });
});

describe('a wrong call', () => {
  test.each([
    [['--min-score', '2'], 'The flag “--min-score” is “2”, but it must be a number from 0 to 1.'],
    [['--min-score', 'high'], 'The flag “--min-score” is “high”, but it must be a number from 0 to 1.'],
    [['--min-score='], 'The flag “--min-score” is “”, but it must be a number from 0 to 1.'],
    [['--entities'], "Option '--entities <value>' argument missing. Try `piicloak --help`."],
    [['--format', 'json'], "Unknown option '--format'. Try `piicloak --help`."],
    [['a.txt'], '`piicloak analyze` reads standard input and takes no files. For files use `piicloak scan`.'],
  ])('%j', async (args, sentence) => {
    expect(await piicloak(['analyze', ...args])).toEqual({ code: 2, stdout: '', stderr: `piicloak: ${sentence}\n` });
  });
});
