import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { PullRequestRun, PullRequestScenario } from '../helpers/pull-request.js';
import { runPullRequest } from '../helpers/pull-request.js';

/** Invented, and joined here so that this file holds no address itself. */
const email = ['amanda.jordan', ['corvina-energy', 'com'].join('.')].join('@');
const permissions = {
  contents: 'read',
  'pull-requests': 'write',
  'security-events': 'write',
  checks: 'write',
} as const;

/** So few at a time that a step's annotations show each. */
const batches = [
  [
    'x%0A::error::y',
    'a\n::add-mask::b',
    '::stop-commands::z',
    'c\r::warning file=d::e.txt',
    '##[error]f.txt',
    '::set-output name=outcome::clean',
    'g\u2028::notice::h\u202etxt.md',
    '\u001b]8;;http:\u0007.txt',
  ],
  [
    '<img src=x onerror=alert(1)>.csv',
    '](javascript:alert(1)).csv',
    '![x](javascript:alert(1)).md',
    '`**@octocat** #7`.md',
    '<!-- -->.csv',
    '%3Cscript%3E&lt;b&gt;.txt',
    '$(touch pwned).txt',
    "it's | a.md",
  ],
  [
    '-rf',
    '--output=x',
    '"quoted".csv',
    'ünïcode 名前.csv',
    ':(glob)j.txt',
    'back\\slash.txt',
    ' k .txt',
    '{{k}} ${{ github.token }}.txt',
  ],
];

const contentFor = (path: string): string =>
  path.endsWith('.csv') ? `"<img src=x>",email\n::error::x,${email}\n` : `::error::Ask\n${email}\n`;

/** What strangers can name, beside files. */
const hostile = '"><img src=x>\n::error::%0A::add-mask::q](javascript:alert(2))';

const run = (names: readonly string[], more: Partial<PullRequestScenario> = {}) =>
  runPullRequest({
    before: { 'README.md': '# Shop\n' },
    change: Object.fromEntries(names.map((name) => [name, contentFor(name)])),
    permissions,
    inputs: { comment: 'always' },
    event: ({ base, head }) => ({
      name: 'pull_request',
      payload: {
        action: 'synchronize',
        number: 7,
        pull_request: {
          number: 7,
          title: hostile,
          body: hostile,
          labels: [{ name: hostile }],
          base: { sha: base, ref: hostile },
          head: { sha: head, ref: hostile, label: hostile, repo: { full_name: 'octo/shop' } },
          user: { login: 'octocat' },
        },
      },
    }),
    context: { head_ref: hostile, base_ref: hostile, workflow: hostile, job: hostile },
    run: { matrix: { os: hostile }, debug: true },
    ...more,
  });

interface Result {
  readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }];
}

const sorted = (paths: Iterable<string>): string[] => [...paths].sort();

/** The tags that pages are made of; text between them may hold no other. */
const tags =
  /<\/?(?:table|tr|td|th|details|summary|sub|code|strong|wbr|br)(?: align="(?:left|center)")?>|<a href="[^"<>]*">|<\/a>|<!-- [\w:%./-]+ -->/g;

/** Characters that hide text, move it, or speak to a terminal. */
const unseen = new RegExp(`[\\p{Cf}\\p{Zl}\\p{Zp}\\r${String.fromCharCode(7, 27)}]`, 'u');

function expectHarmless(page: string, { server }: PullRequestRun): void {
  expect(page.replaceAll(tags, '')).not.toContain('<');
  const targets = [...page.matchAll(/href="([^"]*)"/g)].map(([, target = '']) => target);
  for (const target of targets) expect(target.startsWith(`${server.serverUrl}/octo/shop/`)).toBe(true);
  const prose = page.replaceAll(/<code>.*?<\/code>|href="[^"]*"|<!--.*?-->/g, '');
  expect(prose).not.toMatch(/javascript|onerror|\]\(|@octocat/);
  expect(page).not.toMatch(unseen);
}

// Windows has no such names.
describe.runIf(process.platform !== 'win32')(
  'nothing of the repository speaks to the runner',
  { concurrent: true },
  () => {
    test.each(batches.map((names) => [names]))('files named %j', async (names) => {
      const ran = await run(names);
      const { result, server, workspace } = ran;
      expect(result.exitCode).toBe(1);
      expect(result.outputs).toMatchObject({ outcome: 'findings', findings: String(names.length) });
      server.assertClean();

      const [mask, ...commands] = result.commands;
      expect(mask).toEqual({ name: 'add-mask', properties: {}, message: server.token });
      expect(commands.map(({ name }) => name)).toEqual(names.map(() => 'error'));
      expect(sorted(commands.map(({ properties }) => properties['file'] ?? ''))).toEqual(sorted(names));
      expect(result.stderr).toBe('');
      // The log without our own colours, and without the paths that the runner takes out of commands.
      const shown = stripVTControlCharacters(result.stdout).replaceAll(/^::error [^\n]*?::/gm, '');
      expect(shown).not.toMatch(unseen);

      const [comment] = server.repository('octo/shop').comments.values();
      for (const page of [result.summary, comment?.body ?? '']) expectHarmless(page, ran);

      const sarif = JSON.parse(server.repository('octo/shop').uploads[0]?.text ?? '');
      const uris = sarif.runs[0].results.map(
        ({ locations }: Result) => locations[0].physicalLocation.artifactLocation.uri,
      );
      expect(sorted(uris.map(decodeURIComponent))).toEqual(sorted(names));
      for (const uri of uris) expect(uri).toMatch(/^[\w.~!*'()%-]+$/);

      const json = JSON.parse(readFileSync(join(workspace, 'piicloak.json'), 'utf8'));
      expect(sorted(json.findings.map(({ path }: { path: string }) => path))).toEqual(sorted(names));
    });

    test('in a check run', async () => {
      const names = batches.flat();
      const ran = await run(names, { codeScanning: 'disabled' });
      const { result, server } = ran;
      expect(result.exitCode).toBe(1);
      server.assertClean();
      expect(result.commands.map(({ name }) => name)).toEqual(['add-mask', 'notice']);
      const { checkRuns, comments } = server.repository('octo/shop');
      const [check] = checkRuns.values();
      const paths = (check?.annotations ?? []).map((annotation) => (annotation as { path: string }).path);
      expect(sorted(paths)).toEqual(sorted(names));
      const [comment] = comments.values();
      for (const page of [check?.summary ?? '', comment?.body ?? '']) expectHarmless(page, ran);
      expect(check?.name).toMatch(/^[\p{L}\p{N}:./_-]+$/u);
    });

    test('files that cannot be read', async () => {
      const names = batches.flat().slice(0, 20);
      const change = Object.fromEntries(names.map((name) => [`${name}.csv`, new Uint8Array([0, 1, 2, 0, 200])]));
      const ran = await run([], { change });
      expect(ran.result.outputs).toMatchObject({ outcome: 'incomplete', findings: '0' });
      expect(new Set(ran.result.commands.map(({ name }) => name))).toEqual(new Set(['add-mask', 'warning']));
      const [comment] = ran.server.repository('octo/shop').comments.values();
      for (const page of [ran.result.summary, comment?.body ?? '']) expectHarmless(page, ran);
    });
  },
);
