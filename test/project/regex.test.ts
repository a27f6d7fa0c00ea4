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

// V8 makes the set of \p{L} anew each time it reads a pattern: when it parses the code around it, when it makes the object,
// and twice to run it. Some 1,500 patterns are parsed before the first file is read. Of \p{Alpha}, and of all that Unicode
// calls a binary property, ICU keeps the set. \p{IDC} is one too, but holds the dot of `a·b` and not the number of `m²`.
it('a pattern tells letters by a property that is at hand', async () => {
  const exceptions = [
    // What they make of a text is kept in baselines and by code scanning.
    ...['src/policy/tags.ts', 'src/detection/identity.ts'],
    // What is left of a label is letters, whatever else is used as one.
    'src/reporters/text-safety.ts',
    // A table, made once.
    'src/detection/prose/letters.ts',
    // Loaded where a policy describes types of its own.
    ...['src/custom/recognizer.ts', 'src/custom/search.ts', 'src/custom/deny-list.ts'],
  ];
  const dear = (await committedFiles('src')).filter((path) =>
    /\\p\{(?:L[ul]?|IDC)\}/u.test(readFileSync(join(root, path), 'utf8')),
  );
  expect(dear.sort()).toEqual(exceptions.sort());
});
