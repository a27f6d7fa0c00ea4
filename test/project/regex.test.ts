import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { committedFiles, root } from './project.js';

interface Exception {
  readonly why: string;
  readonly longest: number;
  readonly isMade?: true;
  readonly patterns: readonly RegExp[];
}

// The proof itself takes minutes: `npm run regex`, a job of its own in CI.
it('a pattern that a prover doubts has its reason, and stands in the sources', async () => {
  const { exceptions }: { exceptions: readonly Exception[] } = await import(
    pathToFileURL(join(root, 'scripts/regex/exceptions.js')).href
  );
  const sources = (await committedFiles('src')).map((path) => readFileSync(join(root, path), 'utf8')).join('\n');
  const written = exceptions.flatMap(({ patterns, isMade }) => (isMade ? [] : patterns.map(String)));
  expect(written.length).toBeGreaterThan(0);
  expect(written.filter((pattern) => !sources.includes(pattern))).toEqual([]);
  for (const { why, longest } of exceptions) {
    expect(why).toMatch(/^(?:read|repeat) .{20,}$/);
    expect(longest).toBeGreaterThanOrEqual(0);
  }
});
