import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { piicloak } from '../helpers/cli.js';
import { people, writers } from '../helpers/same-people.js';
import { temporaryDirectory } from '../helpers/temporary.js';

/** More than a file may have that is held at once. */
const least = 64 * 1024 * 1024;
/** What the process may take of memory beside its code, in megabytes. */
const heap = 200;

it('a file that is longer than what is held at once is read to its end', { timeout: 120_000 }, async () => {
  const folder = temporaryDirectory('long');
  const rows = writers['people.ndjson']!(people(5, 2000));
  const times = Math.ceil(least / rows.length);
  for (let time = 0; time < times; time++) appendFileSync(join(folder, 'people.ndjson'), rows);
  const stray = ['only.once', 'posteo-mail.net'].join('@');
  appendFileSync(join(folder, 'people.ndjson'), `${JSON.stringify({ remark: `ask ${stray}` })}\n`);

  const { code, stdout, stderr } = await piicloak(['scan', folder, '--format', 'json', '--quiet'], {
    env: { NODE_OPTIONS: `--max-old-space-size=${heap}` },
  });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  const report = JSON.parse(stdout) as {
    totals: { subjects: number };
    findings: { startLine: number; occurrences: number }[];
    gaps: { reason: string }[];
  };
  expect(report.gaps.map(({ reason }) => reason)).toEqual(['sampled']);
  expect(report.totals.subjects).toBe(times * 2000 + 1);
  expect(report.findings).toContainEqual(expect.objectContaining({ startLine: times * 2000 + 1, occurrences: 1 }));
});
