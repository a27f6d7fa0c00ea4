import { describe, expect, test } from 'vitest';
import { analyzeText } from '../../src/analyze.js';
import { scan } from '../../src/scan.js';
import { generators } from '../helpers/generators.js';
import { written } from '../helpers/written.js';

const make = generators(67);
const name = written('{Zorvan} Qelthari');
const mail = make.email();

/** Entity and provenance of what is found in a text. */
const origins = (text: string): string[] =>
  analyzeText(text).map(({ entity, provenance }) => `${entity} ${provenance}`);

/** The same of a table, row by row. */
async function rows(...lines: readonly string[]): Promise<string[]> {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const { verdicts } = await scan({ kind: 'content', path: 'people.csv', bytes });
  return verdicts.map(({ finding }) => `${finding.startLine} ${finding.entity} ${finding.provenance}`).sort();
}

describe('beside an address that is nobody’s', () => {
  test('a name is nobody’s, and says why', () => {
    const text = `{"full_name": "${name}", "email": "z@example.com"}`;
    expect(origins(text)).toEqual(['PERSON placeholder', 'EMAIL_ADDRESS reserved']);
    expect(analyzeText(text)[0]?.evidence.at(-1)).toBe(
      'the e-mail address beside it is reserved, published or made up',
    );
  });

  test('a strong number stays somebody’s, and the name with it', () => {
    expect(origins(`{"full_name": "${name}", "ssn": "${make.ssn()}", "email": "z@example.com"}`)).toEqual([
      'PERSON plausible',
      'US_SSN plausible',
      'EMAIL_ADDRESS reserved',
    ]);
  });

  test('another address that is somebody’s excuses nobody', () => {
    expect(origins(`{"full_name": "${name}", "email": "z@example.com", "cc": "${mail}"}`)).toEqual([
      'PERSON plausible',
      'EMAIL_ADDRESS reserved',
      'EMAIL_ADDRESS plausible',
    ]);
  });

  test('a name in another object stays somebody’s', () => {
    const blank = '\n'.repeat(12);
    expect(origins(`full_name: ${name}${blank}email: z@example.com`)).toEqual([
      'PERSON plausible',
      'EMAIL_ADDRESS reserved',
    ]);
  });
});

describe('in a table', () => {
  test('a column of such addresses excuses the names beside it', async () => {
    const row = (user: string): string => `${name},${user}@example.com`;
    expect(await rows('full_name,email', row('a'), row('b'), row('c'))).toEqual([
      ...[2, 3, 4].flatMap((line) => [`${line} EMAIL_ADDRESS reserved`, `${line} PERSON placeholder`]),
    ]);
  });

  test('one address of somebody’s spoils the column', async () => {
    const row = (address: string): string => `${name},${address}`;
    const said = await rows('full_name,email', row('a@example.com'), row('b@example.com'), row(mail));
    expect(said.filter((line) => line.includes('PERSON'))).toEqual([2, 3, 4].map((line) => `${line} PERSON plausible`));
  });

  test('two rows are no column', async () => {
    const said = await rows('full_name,email', `${name},a@example.com`, `${name},b@example.com`);
    expect(said.filter((line) => line.includes('PERSON'))).toEqual([2, 3].map((line) => `${line} PERSON plausible`));
  });
});
