import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryAt, temporaryFolder } from '../helpers/git-repository.js';
import type { GitHubServer } from '../helpers/github-server.js';
import { type PullRequestRun, type PullRequestScenario, runPullRequest } from '../helpers/pull-request.js';

/** Invented, and joined here so that this file holds no address itself. */
const domain = ['corvina-energy', 'com'].join('.');
const address = (who: string): string => [`${who}.jordan`, domain].join('@');

const table = (...rows: string[]): string =>
  ['name,email', ...rows.map((who) => `x,${address(who)}`), ...Array.from({ length: 8 }, () => 'y,none'), ''].join(
    '\n',
  );
const before = {
  'users.csv': table('anna', 'berta'),
  'old name.csv': table('cora', 'dora'),
  '.gitattributes': '* text\n',
};
const change = {
  'users.csv': table('anna', 'emma', 'berta', 'frida'),
  'old name.csv': undefined,
  'new name.csv': table('cora', 'dora', 'greta'),
  'notes.txt': `Ask ${address('hanna')}.\n`,
  '.gitattributes': '* -diff diff=evil filter=evil merge=evil ident\n',
};
const places = ['new name.csv:4', 'notes.txt:1', 'users.csv:3', 'users.csv:5'];
const permissions = { contents: 'read', 'security-events': 'write', 'pull-requests': 'write' } as const;
const onPosix = process.platform !== 'win32';

/** A program that leaves a mark in `marks` when it is run. */
function program(folder: string, name: string, marks: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\ntouch '${join(marks, name)}'\n`);
  chmodSync(path, 0o755);
  return path;
}

const hooks = [
  ...['applypatch-msg', 'fsmonitor-watchman', 'post-checkout', 'post-commit', 'post-index-change', 'post-merge'],
  ...['pre-auto-gc', 'pre-commit', 'pre-push', 'pre-receive', 'reference-transaction', 'update', 'post-update'],
];

/** Settings of a repository that run programs, lead elsewhere, or change what git shows. */
function poison(workspace: string, marks: string, { serverUrl, url }: GitHubServer): void {
  const folder = temporaryFolder();
  const run = (name: string): string => program(folder, name, marks);
  mkdirSync(join(workspace, '.git', 'hooks'), { recursive: true });
  for (const hook of hooks) program(join(workspace, '.git', 'hooks'), hook, marks);
  const attributes = '* -diff diff=evil filter=evil eol=crlf working-tree-encoding=UTF-16\n';
  writeFileSync(join(workspace, '.git', 'info', 'attributes'), attributes);
  const { git } = repositoryAt(workspace);
  const elsewhere = `file://${folder}/elsewhere`;
  const settings = [
    ...['core.fsmonitor', 'core.sshCommand', 'core.pager', 'core.editor', 'core.askPass', 'core.gitProxy'],
    ...['core.alternateRefsCommand', 'diff.external', 'diff.evil.command', 'diff.evil.textconv', 'filter.evil.clean'],
    ...['filter.evil.smudge', 'filter.evil.process', 'merge.evil.driver', 'gpg.program', 'uploadpack.packObjectsHook'],
    ...['credential.helper', 'sequence.editor', 'interactive.diffFilter', 'remote.origin.uploadpack'],
  ].map((key) => [key, run(key)] as const);
  const aliases = ['diff-tree', 'cat-file', 'fetch', 'rev-parse', 'merge-base', 'ls-files'].map(
    (name) => [`alias.${name}`, `!${run(`alias.${name}`)}`] as const,
  );
  const misleading = [
    [`url.${elsewhere}.insteadOf`, serverUrl],
    [`url.ext::${run('ext')}.insteadOf`, url],
    ['http.proxy', 'http://127.0.0.1:9'],
    ['remote.origin.url', `ext::${run('origin')}`],
    ['remote.origin.promisor', 'true'],
    ['remote.origin.partialCloneFilter', 'blob:none'],
    ['protocol.ext.allow', 'always'],
    ['diff.noprefix', 'true'],
    ['diff.renames', 'false'],
    ['diff.context', '9'],
    ['diff.interHunkContext', '99'],
    ['diff.algorithm', 'patience'],
    ['diff.orderFile', '/dev/null'],
    ['diff.suppressBlankEmpty', 'true'],
    ['diff.wsErrorHighlight', 'all'],
    ['diff.colorMoved', 'zebra'],
    ['color.ui', 'always'],
    ['core.quotePath', 'true'],
    ['core.autocrlf', 'true'],
    ['core.bigFileThreshold', '1'],
    ['core.attributesFile', join(workspace, '.gitattributes')],
    ['log.showSignature', 'true'],
    ['i18n.logOutputEncoding', 'UTF-16'],
  ] as const;
  for (const [key, value] of misleading) git('config', key, value);
  writeFileSync(
    join(folder, 'included'),
    `[alias]\n\tstatus = "!${run('included')}"\n[diff]\n\texternal = ${run('more')}\n`,
  );
  git('config', 'includeIf.gitdir:**.path', join(folder, 'included'));
  for (const [key, value] of [...settings, ...aliases]) git('config', key, value);
}

/** The same in the environment of the step. */
const environment = (folder: string, marks: string): Record<string, string> => ({
  ...Object.fromEntries(
    ['GIT_EXTERNAL_DIFF', 'GIT_SSH_COMMAND', 'GIT_ASKPASS', 'GIT_PROXY_COMMAND', 'GIT_PAGER', 'GIT_EDITOR'].map(
      (name) => [name, program(folder, name, marks)],
    ),
  ),
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'diff.external',
  GIT_CONFIG_VALUE_0: program(folder, 'GIT_CONFIG', marks),
  GIT_DIR: folder,
  GIT_DIFF_OPTS: '--unified=9',
});

const placesOf = ({ workspace }: PullRequestRun): string[] =>
  JSON.parse(readFileSync(join(workspace, 'piicloak.json'), 'utf8'))
    .findings.map(({ path, startLine }: { path: string; startLine: number }) => `${path}:${startLine}`)
    .sort();

const withoutComparison = (server: GitHubServer): void =>
  server.fault({ on: 'repos/compare-commits-with-basehead', status: 404 });

describe.runIf(onPosix)('what the repository tells git runs nothing and changes no line', { concurrent: true }, () => {
  test.each([
    ['by the local history', 'full'],
    ['by the commits that git fetches', 1],
  ] as const)('%s', async (_, depth) => {
    const marks = temporaryFolder();
    const ran = await runPullRequest({
      before,
      change,
      permissions,
      depth,
      run: { env: environment(temporaryFolder(), marks) },
      prepare: (server, workspace) => {
        if (depth === 1) withoutComparison(server);
        poison(workspace, marks, server);
      },
    });
    expect(readdirSync(marks)).toEqual([]);
    expect(ran.result.exitCode).toBe(1);
    expect(placesOf(ran)).toEqual(places);
    expect(ran.server.exchanges.some(({ operation }) => operation === 'git/upload-pack')).toBe(depth === 1);
    ran.server.assertClean();
    // Whoever calls git as everybody does is caught by it.
    expect(() => repositoryAt(ran.workspace).git('diff', 'HEAD~0')).toThrow();
    expect(readdirSync(marks)).not.toEqual([]);
  });
});

/** A `git` first on the PATH that writes down how it was called, and what of its environment it was given. */
function listening(): { readonly path: string; readonly calls: () => string; readonly environments: () => string } {
  const folder = temporaryFolder();
  const log = temporaryFolder();
  const real = (process.env['PATH'] ?? '').split(delimiter).map((entry) => join(entry, 'git'));
  const found = real.find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
  const script = `#!/bin/sh\nprintf '%s\\n' "$@" >> '${log}/calls'\n{ pwd; env; echo; } >> '${log}/environments'\nexec '${found}' "$@"\n`;
  writeFileSync(join(folder, 'git'), script);
  chmodSync(join(folder, 'git'), 0o755);
  return {
    path: [folder, process.env['PATH']].join(delimiter),
    calls: () => readFileSync(join(log, 'calls'), 'utf8'),
    environments: () => readFileSync(join(log, 'environments'), 'utf8'),
  };
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile());

const forms = (token: string): string[] =>
  [token, `x-access-token:${token}`].flatMap((text) => [
    text,
    Buffer.from(text).toString('base64'),
    encodeURIComponent(text),
  ]);

describe.runIf(onPosix)('the token', { concurrent: true }, () => {
  const prepared: readonly (readonly [string, Partial<PullRequestScenario>])[] = [
    ['git fetches', { prepare: withoutComparison }],
    [
      'git is refused',
      {
        prepare: (server) => {
          withoutComparison(server);
          server.fault({ on: 'git/upload-pack', status: 401, times: Number.POSITIVE_INFINITY });
        },
      },
    ],
    ['nothing is allowed', { depth: 'none', prepare: (server) => server.fault({ on: /./, status: 401 }) }],
  ];

  test.each(prepared)('stands nowhere when %s', async (_, scenario) => {
    const git = listening();
    const { result, server, workspace } = await runPullRequest({
      before,
      change,
      permissions,
      run: { env: { PATH: git.path }, debug: true },
      ...scenario,
    });
    // The one time that it is printed, the runner is told to hide it.
    const printed = result.everything.replace(`::add-mask::${server.token}\n`, '');
    const calls = git.calls();
    expect(calls).toMatch(/^fetch$/m);
    const left = [...filesUnder(result.temp), ...filesUnder(workspace)].map((path) => readFileSync(path, 'latin1'));
    for (const form of forms(server.token)) {
      expect(printed).not.toContain(form);
      expect(calls).not.toContain(form);
      expect(server.received()).not.toContain(form);
      for (const content of left) expect(content.replace(`::add-mask::${server.token}\n`, '')).not.toContain(form);
    }
    // Git reads it from its environment where it fetches, and nowhere else.
    const [inWorkspace = [], elsewhere = []] = [true, false].map((inside) =>
      git
        .environments()
        .split('\n\n')
        .filter((each) => each.startsWith(`${workspace}\n`) === inside),
    );
    const basic = Buffer.from(`x-access-token:${server.token}`).toString('base64');
    expect(elsewhere.some((each) => each.includes(basic))).toBe(true);
    for (const each of inWorkspace) for (const form of forms(server.token)) expect(each).not.toContain(form);
    expect(readdirSync(result.temp).filter((name) => name.startsWith('piicloak-'))).toEqual([]);
  });
});
