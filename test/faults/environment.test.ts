import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { piicloak } from '../helpers/cli.js';
import { type GitRepository, temporaryFolder } from '../helpers/git-repository.js';
import { email, exampleRepository, node, programNamed, under } from './machine.js';

/*
 * A machine that lacks something. Where nothing of it is needed, the report is the same to the byte; where something is,
 * a sentence says what, and the exit code is 2.
 */

const tree = ['.'];
const range = ['--base', 'HEAD~1', '--head', 'HEAD'];
const isPosix = process.platform !== 'win32';
const path = process.env['PATH'] ?? '';
const withoutTime = (json: string): string => json.replace(/"durationMs": \d+/, '"durationMs": 0');

const canBeNobody = ((): boolean => {
  try {
    execFileSync('setpriv', ['--reuid', '65534', '--regid', '65534', '--clear-groups', node, '--version']);
    return true;
  } catch {
    return false;
  }
})();
const nobody = under(`exec setpriv --reuid 65534 --regid 65534 --clear-groups '${node}' "$@"`);

/** What time it is, as the program is told. */
function atTime(time: string): string {
  const file = join(temporaryFolder(), 'clock.cjs');
  const fixed = `const real = Date; globalThis.Date = class extends real {
    constructor(...given) { super(...(given.length === 0 ? ['${time}'] : given)); }
    static now() { return new real('${time}').getTime(); }
  };`;
  writeFileSync(file, fixed);
  return under(`exec '${node}' --require '${file}' "$@"`);
}

let repository: GitRepository;
let usual: Readonly<Record<'tree' | 'range', string>>;

const scan = async (args: readonly string[], env: NodeJS.ProcessEnv = {}, program?: string) => {
  const call = { cwd: repository.root, env, ...(program !== undefined && { node: program }) };
  const { code, stdout, stderr } = await piicloak(['scan', ...args, '--format', 'json'], call);
  return { code, stderr, report: withoutTime(stdout) };
};

describe.runIf(isPosix)('a machine', { concurrent: true }, () => {
  beforeAll(async () => {
    repository = exampleRepository();
    const [whole, change] = await Promise.all([scan(tree), scan(range)]);
    usual = { tree: whole.report, range: change.report };
    expect([whole.code, change.code]).toEqual([1, 1]);
    expect(usual.tree).toContain('users.csv');
  });

  test.each<[string, readonly string[], NodeJS.ProcessEnv, string?]>([
    ['no home', range, { HOME: undefined, XDG_CONFIG_HOME: undefined }],
    ['a home that is no folder', range, { HOME: '/dev/null', XDG_CONFIG_HOME: '/dev/null' }],
    ['no environment but the PATH', range, {}, under(`exec env -i PATH="$PATH" '${node}' "$@"`)],
    ['the locale C', range, { LANG: 'C', LC_ALL: 'C' }],
    ['a locale that there is not', tree, { LANG: 'xx_YY.EBCDIC', LC_ALL: 'xx_YY.EBCDIC', LANGUAGE: 'xx' }],
    ['a clock far to the east', tree, { TZ: 'Pacific/Kiritimati' }],
    ['a time zone that there is not', tree, { TZ: 'Nowhere/Here' }],
    ['a clock at its beginning', tree, {}, atTime('1970-01-01T00:00:00Z')],
    ['a clock of the next century', range, {}, atTime('2126-02-28T23:59:59Z')],
    ['at most 512 open files', tree, {}, under(`ulimit -n 512; exec '${node}' "$@"`)],
    ['at most 64 open files', range, {}, under(`ulimit -n 64; exec '${node}' "$@"`)],
    ['a small stack', tree, {}, under(`ulimit -s 2048; exec '${node}' "$@"`)],
    ['no folder for temporary files', tree, { TMPDIR: '/no/such/folder' }],
  ])('with %s says the same', async (_, args, env, program) => {
    const report = args === range ? usual.range : usual.tree;
    expect(await scan(args, env, program)).toEqual({ code: 1, stderr: '', report });
  });

  test('without a folder for temporary files says so where one is needed', async () => {
    const { code, stderr, report } = await scan(range, { TMPDIR: '/no/such/folder' });
    expect([code, stderr, report]).toEqual([
      2,
      'piicloak: No folder can be made in “/no/such/folder” (ENOENT). Set TMPDIR to one that is writable.\n',
      '',
    ]);
  });

  test('without git reads the tree, says what it could not know, and no change', async () => {
    const empty = temporaryFolder();
    const whole = await scan(tree, { PATH: empty });
    expect(whole.code).toBe(1);
    expect(JSON.parse(whole.report).gaps).toMatchObject(
      [{ reason: 'widened', detail: /Install git 2\.30 or later\.$/ }].map(({ reason, detail }) => ({
        reason,
        detail: expect.stringMatching(detail),
      })),
    );
    expect(await scan(range, { PATH: empty })).toEqual({
      code: 2,
      report: '',
      stderr: 'piicloak: Git was not found on the PATH. Install git 2.30 or later.\n',
    });
  });

  const real = `PATH='${path}' exec git "$@"`;
  test.each<[string, string, RegExp]>([
    [
      'a git that does not know an option',
      `case "$*" in *ls-files*|*diff-tree*) echo 'error: unknown option' >&2; exit 129;; esac; ${real}`,
      /^piicloak: `git (?:ls-files|diff-tree)` ended with 129: it does not know what .* Install git 2\.30 or later\.\n$/,
    ],
    [
      'a git that lacks a command',
      `case "$*" in *ls-files*|*diff-tree*) echo "git: 'x' is not a git command. See 'git --help'." >&2; exit 1;; esac; ${real}`,
      /^piicloak: `git (?:ls-files|diff-tree)` ended with 1: it does not know what .* Install git 2\.30 or later\.\n$/,
    ],
    [
      'a git that is killed',
      `case "$*" in *ls-files*|*diff-tree*) kill -9 $$;; esac; ${real}`,
      /^piicloak: `git (?:ls-files|diff-tree)` ended with SIGKILL\.\n$/,
    ],
  ])('with %s says so', async (_, shell, sentence) => {
    const env = { PATH: [programNamed('git', shell), path].join(delimiter) };
    for (const { code, stderr, report } of await Promise.all([scan(tree, env), scan(range, env)]))
      expect([code, stderr, report]).toEqual([2, expect.stringMatching(sentence), '']);
  });

  test('with a git that answers nonsense ends, never clean, and without its words', async () => {
    const nonsense = programNamed('git', `echo 'nonsense'; echo '${email}' >&2; exit 0`);
    const env = { PATH: [nonsense, path].join(delimiter) };
    for (const { code, stderr, report } of await Promise.all([scan(tree, env), scan(range, env)])) {
      expect(code).toBeGreaterThan(0);
      expect(stderr + report).not.toContain(email);
    }
  });

  test.runIf(canBeNobody)('whose user may write nothing says the same', async () => {
    const before = readdirSync(repository.root, { recursive: true }).sort();
    const env = { HOME: '/nonexistent' };
    const [whole, change] = await Promise.all([scan(tree, env, nobody), scan(range, env, nobody)]);
    expect(whole).toEqual({ code: 1, stderr: '', report: usual.tree });
    expect(change).toEqual({ code: 1, stderr: '', report: usual.range });
    expect(readdirSync(repository.root, { recursive: true }).sort()).toEqual(before);
  });

  test.runIf(canBeNobody)('whose user may not write where a report is wanted says so', async () => {
    const ended = await piicloak(['scan', '.', '-o', 'report.json'], { cwd: repository.root, node: nobody });
    expect(ended).toEqual({
      code: 2,
      stdout: '',
      stderr: 'piicloak: The report cannot be written to “report.json” (EACCES, permission denied).\n',
    });
  });

  test.runIf(canBeNobody)('whose user may not read everything says what, and reads the rest', async () => {
    const root = temporaryFolder();
    chmodSync(root, 0o755);
    for (const folder of ['open', 'closed']) mkdirSync(join(root, folder));
    for (const name of ['open/a.txt', 'closed/b.txt', 'closed.txt']) writeFileSync(join(root, name), 'nothing\n');
    for (const name of ['closed', 'closed.txt']) chmodSync(join(root, name), 0);
    const { code, stdout } = await piicloak(['scan', '.', '--format', 'json'], { cwd: root, node: nobody });
    const { outcome, gaps } = JSON.parse(stdout);
    expect([code, outcome]).toEqual([2, 'incomplete']);
    expect(
      gaps.map(({ path: where, reason }: { path: string; reason: string }) => `${reason} ${where}`).sort(),
    ).toEqual(['unreadable closed.txt', 'unreadable closed/']);
  });
});
