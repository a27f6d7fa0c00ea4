import { describe, expect, it, test } from 'vitest';
import { analyzeText } from '../../src/analyze.js';
import { scan } from '../../src/scan.js';

const mail = (name: string): string => [name, 'gmail.com'].join('@');

/** The names found in a text, each with its score. */
const people = (text: string) =>
  analyzeText(text, { minScore: 0 })
    .filter(({ entity }) => entity === 'PERSON')
    .map(({ start, end, score }) => [text.slice(start, end), score]);

describe('half a name', () => {
  test.each([
    ['alone', 'first_name: Amanda', 0.4],
    ['with a half five lines on', 'first_name: Amanda\n\n\n\n\nlast_name: Clark', 0.8],
    ['with its other half', 'first_name: Amanda\nlast_name: Clark', 0.8],
    ['with an e-mail address', `first_name: Amanda\nemail: ${mail('a.clark')}`, 0.8],
    ['with a second half of its kind', 'first_name: Amanda\nforename: Bertram', 0.4],
    ['with the name of another role', 'patient_name: Amanda\nguardian_name: Bertram', 0.4],
    ['with a middle name', 'first_name: Amanda\nmiddle_name: Bertram', 0.8],
    ['with the other half too far away', `first_name: Amanda${'\n'.repeat(6)}last_name: Clark`, 0.4],
  ])('%s has its score', (_, text, score) => {
    expect(people(text)[0]).toEqual(['Amanda', score]);
  });

  it('says why it does not count', () => {
    const [match] = analyzeText('first_name: Amanda', { minScore: 0 });
    expect(match?.evidence).toContain('half a name, alone');
  });

  it('is left out below the least score', () => {
    expect(analyzeText('first_name: Amanda')).toEqual([]);
  });

  it('is no company for a half that is another’s, in another row of a table', async () => {
    const bytes = new TextEncoder().encode('id,first_name,email\n1,Amanda,\n2,,x\n3,Bertram,\n');
    const { verdicts } = await scan({ kind: 'content', path: 'people.csv', bytes });
    expect(verdicts).toEqual([]);
  });

  it('counts beside the other half in its row of a table', async () => {
    const bytes = new TextEncoder().encode('first_name,last_name\nAmanda,Clark\nBertram,\n');
    const { verdicts } = await scan({ kind: 'content', path: 'people.csv', bytes });
    expect(verdicts.map(({ finding }) => [finding.startLine, finding.label])).toEqual([
      [2, 'first_name'],
      [2, 'last_name'],
    ]);
  });
});

it('a whole name needs no company', () => {
  expect(people('customer_name: Amanda Clark')).toEqual([['Amanda Clark', 0.85]]);
});
