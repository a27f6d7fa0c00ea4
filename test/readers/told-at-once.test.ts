import { expect, test } from 'vitest';
import { formats } from '../../src/readers/formats.js';

const blanks = ' '.repeat(300);

/** How files begin that would have a pattern try every way to read them. */
const beginnings: readonly (readonly [what: string, text: string])[] = [
  ['comments of SQL with blanks behind them, which held a scan up for minutes', `--${blanks}`.repeat(4)],
  ['comments of SQL and empty lines', `--${'\n'.repeat(4000)}`.repeat(4)],
  ['comments of HTML one after the other', '<!---->'.repeat(2000)],
  ['comments of HTML that nothing closes', '<!--'.repeat(2000)],
  ['declarations of XML', '<?xml ?>'.repeat(2000)],
  ['headers of mail', `From: ${blanks}\n`.repeat(50)],
  ['assignments', `a = ${blanks}\n`.repeat(50)],
  ['keys', `"a":${blanks}\n`.repeat(50)],
  ['bars', `|${blanks}`.repeat(50)],
  ['dates of a log', `2024-01-01T00:00:00Z${blanks}`.repeat(50)],
  ['blanks', ' '.repeat(16_000)],
  ['empty lines', '\n'.repeat(16_000)],
  ['directives', `.. a::${blanks}\n`.repeat(50)],
  ['opening brackets', '[{('.repeat(5000)],
];
const paths = ['a', 'a.txt', 'dump.out', 'a.md', 'a.html', 'a.json', 'a.yml', 'a.log', 'a.sql', 'a.xml'];

test.each(beginnings)('what a file is that begins with %s is told at once', (_, text) => {
  const begun = performance.now();
  for (const path of paths) for (const { is } of formats) is(path, `${text}x`);
  expect(performance.now() - begun).toBeLessThan(1000);
});
