import { describe, expect, it, test } from 'vitest';
import { analyzeText } from '../../src/analyze.js';
import { scan } from '../../src/scan.js';
import { written } from '../helpers/written.js';

const mail = (name: string): string => [name, 'gmail.com'].join('@');
/** Invented, and no word of any language: the label alone makes it a name. */
const whole = written('{Zorvan} Qelthari');

/** The names found in a text, each with its score. */
const people = (text: string) =>
  analyzeText(text, { minScore: 0 })
    .filter(({ entity }) => entity === 'PERSON')
    .map(({ start, end, score }) => [text.slice(start, end), score]);

describe('half a name', () => {
  test.each([
    ['alone', 'first_name: Zorvan', 0.4],
    ['with a half five lines on', 'first_name: Zorvan\n\n\n\n\nlast_name: Qelthari', 0.8],
    ['with its other half', 'first_name: Zorvan\nlast_name: Qelthari', 0.8],
    ['with an e-mail address', `first_name: Zorvan\nlocale: en\nemail: ${mail('z.q')}`, 0.8],
    ['with a second half of its kind', 'first_name: Zorvan\nforename: Velkor', 0.4],
    ['with the name of another role', 'patient_name: Zorvan\nguardian_name: Velkor', 0.4],
    ['with a middle name', 'first_name: Zorvan\nmiddle_name: Velkor', 0.8],
    ['with the other half too far away', `first_name: Zorvan${'\n'.repeat(6)}last_name: Qelthari`, 0.4],
  ])('%s has its score', (_, text, score) => {
    expect(people(text)[0]).toEqual(['Zorvan', score]);
  });

  it('says why it does not count', () => {
    const [match] = analyzeText('first_name: Zorvan', { minScore: 0 });
    expect(match?.evidence).toContain('half a name, alone');
  });

  it('is left out below the least score', () => {
    expect(analyzeText('first_name: Zorvan')).toEqual([]);
  });

  it('is no company for a half that is another’s, in another row of a table', async () => {
    const bytes = new TextEncoder().encode('id,first_name,email\n1,Zorvan,\n2,,x\n3,Velkor,\n');
    const { verdicts } = await scan({ kind: 'content', path: 'people.csv', bytes });
    expect(verdicts).toEqual([]);
  });

  it('counts beside the other half in its row of a table', async () => {
    const bytes = new TextEncoder().encode('first_name,last_name\nZorvan,Qelthari\nVelkor,\n');
    const { verdicts } = await scan({ kind: 'content', path: 'people.csv', bytes });
    expect(verdicts.map(({ finding }) => [finding.startLine, finding.label])).toEqual([
      [2, 'first_name'],
      [2, 'last_name'],
    ]);
  });
});

it('a whole name needs no company', () => {
  expect(people(`customer_name: ${whole}`)).toEqual([[whole, 0.85]]);
});
