import { expect, test } from 'vitest';
import { loadPolicy } from '../../src/inputs/policy-load.js';
import { UserError } from '../../src/model/errors.js';
import { scan } from '../../src/scan.js';

/** A policy with these files is loaded and used; `extends` may lead anywhere. */
async function use(texts: Readonly<Record<string, string>>): Promise<void> {
  const { settings } = await loadPolicy({ where: 'a test', read: async (path) => texts[path] });
  const bytes = new TextEncoder().encode('nothing\n');
  await scan({ kind: 'content', path: `${'a'.repeat(250)}.txt`, bytes }, settings);
  await scan({ kind: 'tree', root: 'test/policy', paths: ['.'] }, settings);
}

const policy = (text: string) => ({ '.piicloak.yml': text });
const glob = (pattern: string) => policy(`paths-ignore: ['${pattern}']\n`);

test.each<[string, Readonly<Record<string, string>>]>([
  ['a glob of a million alternatives', glob('{a,b}'.repeat(20))],
  ['a glob of numbers without end', glob('{1..100000000}')],
  ['a glob that leaves everything open', glob('*a*a*a*a*a*a*a*a*b')],
  ['a glob of patterns in patterns', glob('@(*(a)*(a)*(a)*(a)*(a))b')],
  ['a glob of a megabyte', glob('a'.repeat(190_000))],
  ['a glob in an override', policy(`overrides:\n  - paths: ['${'{a,b}'.repeat(20)}']\n    threshold: 0.1\n`)],
  ['a glob in a rule', policy(`suppress:\n  - paths: ['${'*a'.repeat(40)}']\n    reason: x\n`)],
  ['a file of ten megabytes', policy(`# ${'x'.repeat(10_000_000)}\n`)],
  [
    'a chain that extends for ever',
    Object.fromEntries(
      [...Array(5000).keys()].map((at) => [at === 0 ? '.piicloak.yml' : `${at}.yml`, `extends: ./${at + 1}.yml\n`]),
    ),
  ],
  [
    'a file that extends everything',
    policy(`extends: [${Array.from({ length: 5000 }, (_, at) => `./${at}.yml`).join(', ')}]\n`),
  ],
  ['brackets without end', policy('['.repeat(190_000))],
  ['maps without end', policy(Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'))],
  ['an exponential pattern', policy("recognizers:\n  - entity: TRAP\n    patterns: ['(a+)+$', '(?=a)b']\n")],
  ['an exponential pattern for what may stand', policy("allow:\n  - { pattern: '(a+)+\\1', reason: x }\n")],
  [
    'aliases of aliases',
    policy(
      `a: &a [x, x]\n${[...'bcdefghijklmnopqrstuvwxyz'].map((name, at) => `${name}: &${name} [*${'abcdefghijklmnopqrstuvwxyz'[at]}, *${'abcdefghijklmnopqrstuvwxyz'[at]}]`).join('\n')}\n`,
    ),
  ],
])('%s ends in a sentence within a second', async (_, texts) => {
  const started = performance.now();
  await expect(use(texts)).rejects.toThrow(UserError);
  expect(performance.now() - started).toBeLessThan(1000);
});
