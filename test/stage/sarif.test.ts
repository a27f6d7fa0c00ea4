import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { schemaErrors } from '../helpers/sarif/schema.js';
import { asksMultitool, validateSarif } from '../helpers/sarif.js';
import { toyResult, toyRun, toySarif } from './toy-sarif.js';

const withResult = (result: object) => ({ ...toySarif(), runs: [{ ...toyRun('toy/'), results: [result] }] });

describe('a SARIF log', () => {
  test('in order has nothing to say about it', async () => {
    expect(await validateSarif(toySarif())).toEqual([]);
  });

  test.each([
    ['no version', { runs: [] }, 'schema: / must have required property'],
    [
      'line zero',
      withResult({ ...toyResult(), locations: [{ physicalLocation: { region: { startLine: 0 } } }] }),
      'schema: /runs/0/results/0',
    ],
    ['a field that SARIF does not have', { ...toySarif(), runs: [{ ...toyRun('toy/'), nonsense: 1 }] }, 'nonsense'],
    [
      'a tool page that is no URI',
      { ...toySarif(), runs: [{ ...toyRun('toy/'), tool: { driver: { name: 'a', informationUri: 'b c' } } }] },
      'must match format',
    ],
  ])('with %s breaks the schema', (_, log, reason) => {
    expect(schemaErrors(log).join('\n')).toContain(reason);
  });
});

describe.runIf(asksMultitool)('the Multitool', () => {
  test("tells what GitHub's rules miss, in words", async () => {
    const { locations: _, ...result } = toyResult();
    const problems = await validateSarif(withResult(result));
    expect(problems).toContainEqual(
      expect.stringMatching(/^GH1015: runs\[0\]\.results\[0\]: This 'result' object does not provide/),
    );
  });

  test('tells warnings too', async () => {
    const run = toyRun('toy/');
    const { informationUri: _, ...driver } = run.tool.driver;
    const problems = await validateSarif({ ...toySarif(), runs: [{ ...run, tool: { driver } }] });
    expect(problems).toContainEqual(expect.stringMatching(/^SARIF2005: /));
  });

  test.each([
    ['what is no log', []],
    ['what makes it give up', { ...toySarif(), runs: [{ tool: { driver: { name: 'a', informationUri: 'b c' } } }] }],
  ])('is not silent about %s', async (_, log) => {
    const problems = await validateSarif(log);
    expect(problems.filter((problem) => !problem.startsWith('schema:'))).not.toEqual([]);
  });

  test('brings the very schema that is copied here', () => {
    const read = (path: string) => {
      const { $comment: _, ...schema } = JSON.parse(
        readFileSync(new URL(path, import.meta.url), 'utf8').replace(/^\uFEFF/, ''),
      );
      return schema;
    };
    const original = '../../node_modules/@microsoft/sarif-multitool-linux/sarif-2.1.0.json';
    expect(existsSync(new URL(original, import.meta.url))).toBe(true);
    expect(read('../helpers/sarif-schema.json')).toEqual(read(original));
  });
});
