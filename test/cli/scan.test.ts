import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { type Ended, piicloak } from '../helpers/cli.js';
import { createRepository, type GitRepository, temporaryFolder } from '../helpers/git-repository.js';

const mail = (name: string): string => [name, 'gmail.com'].join('@');
const jane = mail('jane.q.roe');
const ssn = ['536', '22', '1234'].join('-');

/** A folder, outside a repository, with these files. */
function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

interface JsonFinding {
  readonly entity: string;
  readonly path: string;
  readonly startLine: number;
  readonly status: string;
  readonly because?: string;
  readonly evidence: readonly string[];
}

interface JsonReport {
  readonly outcome: string;
  readonly scope: string;
  readonly totals: Readonly<Record<string, number>>;
  readonly findings: readonly JsonFinding[];
  readonly gaps: readonly { readonly path?: string; readonly reason: string }[];
}

const reportOf = ({ stdout }: Ended): JsonReport => JSON.parse(stdout);
/** Every finding as `entity path:line`. */
const places = (answer: Ended): string[] =>
  reportOf(answer).findings.map(({ entity, path, startLine }) => `${entity} ${path}:${startLine}`);

const scan = (cwd: string, ...args: readonly string[]) => piicloak(['scan', ...args, '--format', 'json'], { cwd });

describe('what is scanned', () => {
  const files = { 'a.txt': `${jane}\n`, 'deep/er/b.csv': `name,email\nx,${jane}\n`, 'deep/c.md': 'nothing\n' };

  it('is the working directory when nothing is named', async () => {
    const answer = await scan(folderWith(files));
    expect(places(answer)).toEqual(['EMAIL_ADDRESS a.txt:1', 'EMAIL_ADDRESS deep/er/b.csv:2']);
    expect(reportOf(answer)).toMatchObject({ outcome: 'findings', scope: 'all', totals: { filesScanned: 3 } });
    expect(answer).toMatchObject({ code: 1, stderr: '' });
  });

  it('is a folder or a file that is named', async () => {
    const folder = folderWith(files);
    expect(places(await scan(folder, 'deep'))).toEqual(['EMAIL_ADDRESS deep/er/b.csv:2']);
    expect(places(await scan(folder, 'a.txt', 'deep/c.md'))).toEqual(['EMAIL_ADDRESS a.txt:1']);
    expect(places(await scan(join(folder, 'deep'), join(folder, 'a.txt')))).toHaveLength(1);
  });

  it('is narrowed by globs', async () => {
    const folder = folderWith(files);
    expect(places(await scan(folder, '--paths', '**/*.csv'))).toEqual(['EMAIL_ADDRESS deep/er/b.csv:2']);
    expect(places(await scan(folder, '--paths-ignore', 'deep/**', '--paths-ignore', 'x'))).toEqual([
      'EMAIL_ADDRESS a.txt:1',
    ]);
  });

  it('is standard input, under the name that is given', async () => {
    const args = ['scan', '-', '--format', 'json'];
    expect(places(await piicloak(args, { input: `\n${jane}` }))).toEqual(['EMAIL_ADDRESS stdin:2']);
    const named = await piicloak([...args, '--stdin-path', 'data/users.csv'], { input: `name,email\nx,${jane}` });
    expect(places(named)).toEqual(['EMAIL_ADDRESS data/users.csv:2']);
  });

  it('is an error on an empty standard input: the program before it may have failed', async () => {
    expect(await piicloak(['scan', '-', '--format', 'json'])).toMatchObject({ code: 2, stdout: '' });
  });

  it('is limited to the entities that are asked for', async () => {
    const folder = folderWith({ 'a.txt': `ssn ${ssn} ${jane}` });
    expect(places(await scan(folder, '--entities', 'us_ssn,IBAN_CODE'))).toEqual(['US_SSN a.txt:1']);
  });
});

describe('a change', () => {
  function changed(): { repository: GitRepository; base: string } {
    const repository = createRepository();
    repository.write('old.txt', `${mail('old.hand')}\nrest\n`);
    const base = repository.commit();
    repository.write('old.txt', `${mail('old.hand')}\nrest\n${jane}\n`);
    return { repository, base };
  }

  it('is what a range of commits adds', async () => {
    const { repository, base } = changed();
    repository.commit();
    const answer = await scan(repository.root, '--base', base, '--head', 'HEAD');
    expect(places(answer)).toEqual(['EMAIL_ADDRESS old.txt:3']);
    expect(reportOf(answer).scope).toBe('added-lines');
    expect(places(await scan(repository.root, '--base', base))).toEqual(['EMAIL_ADDRESS old.txt:3']);
  });

  it.each([
    ['entities', { entities: ['NO_SUCH_TYPE'] }, 'NO_SUCH_TYPE'],
    ['allowed values', { allow: [{ pattern: '(', reason: 'a test' }] }, 'no regular expression'],
  ])('that touches nothing is no clean one under wrong %s', async (_, policy, named) => {
    const { repository, base } = changed();
    repository.git('checkout', '--quiet', '--', '.');
    repository.write('.piicloak.yml', JSON.stringify(policy));
    const { code, stderr } = await scan(repository.root, '--base', base, '--head', 'HEAD');
    expect([code, stderr]).toEqual([2, expect.stringContaining(named)]);
  });

  it('is, with --scope changed-files, every line of the files that it touches', async () => {
    const { repository, base } = changed();
    repository.commit();
    const answer = await scan(repository.root, '--base', base, '--scope', 'changed-files');
    expect(places(answer)).toEqual(['EMAIL_ADDRESS old.txt:1', 'EMAIL_ADDRESS old.txt:3']);
  });

  it('is what is staged', async () => {
    const { repository } = changed();
    expect(places(await scan(repository.root, '--staged'))).toEqual([]);
    repository.git('add', '--all');
    repository.write('old.txt', 'not staged\n');
    const answer = await scan(repository.root, '--staged');
    expect(places(answer)).toEqual(['EMAIL_ADDRESS old.txt:3']);
  });
});

describe('the exit code', () => {
  test.each([
    [0, 'nothing is found', 'hello', []],
    [0, 'only reserved values are found', 'jane@example.com', []],
    [0, 'what is found is less severe than asked', jane, ['--fail-on', 'high']],
    [0, 'no more is found than may stand', jane, ['--max-findings', '1']],
    [0, 'nothing fails the build', jane, ['--fail-on', 'never']],
    [1, 'something is found', jane, []],
  ])('is %i when %s', async (code, _, text, args) => {
    expect((await scan(folderWith({ 'a.txt': text }), ...args)).code).toBe(code);
  });

  it('is 0 for a folder with a binary file among others, which is listed', async () => {
    const answer = await scan(folderWith({ 'logo.png': Uint8Array.of(0x89, 0x50, 0, 1), 'a.txt': 'hello' }));
    expect(answer.code).toBe(0);
    expect(reportOf(answer).gaps).toMatchObject([{ path: 'logo.png', reason: 'media' }]);
  });

  it('is 2 for an empty folder, and for globs that leave nothing', async () => {
    for (const args of [[], ['--paths', '*.nothing']]) {
      const folder = args.length === 0 ? temporaryFolder() : folderWith({ 'a.txt': 'hello' });
      const { code, stdout, stderr } = await scan(folder, ...args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^piicloak: There is no file to scan in /);
    }
  });

  it('is 2 for a folder in which there is nothing to read', async () => {
    const answer = await scan(folderWith({ 'logo.png': Uint8Array.of(0x89, 0x50, 0, 1) }));
    expect(answer.code).toBe(2);
    expect(reportOf(answer)).toMatchObject({ outcome: 'incomplete', gaps: [{ path: 'logo.png', reason: 'media' }] });
  });

  it('is 2 when something could not be read, and the rest is still scanned', async () => {
    const folder = folderWith({ 'a.txt': 'hello' });
    writeFileSync(join(folder, 'huge.txt'), new Uint8Array(64 * 1024 * 1024 + 1));
    const answer = await scan(folder);
    expect(answer.code).toBe(2);
    expect(reportOf(answer)).toMatchObject({
      outcome: 'incomplete',
      totals: { filesScanned: 1, filesSkipped: 1 },
      gaps: [{ path: 'huge.txt', reason: 'not-text' }],
    });
  });
});

describe('a wrong call is exit code 2, nothing on standard output, and one sentence', () => {
  const folder = folderWith({ 'a.txt': 'hello' });
  const entities = 'The input “entities” names “US_SNN”, which is no entity type. `piicloak entities` lists them all.';
  test.each([
    [['scan', '--frobnicate'], "Unknown option '--frobnicate'. Try `piicloak --help`."],
    [['scan', '--threshold'], "Option '--threshold <value>' argument missing. Try `piicloak --help`."],
    [['scan', '--threshold', '2'], 'The input “threshold” is “2”, but it must be a number from 0 to 1.'],
    [
      ['scan', '--fail-on', 'all'],
      'The input “fail-on” is “all”, but it must be critical, high, medium, low or never.',
    ],
    [['scan', '--format', 'xml'], 'The flag “--format” is “xml”, but it must be one of text, json, sarif, markdown.'],
    [['scan', '--entities', 'US_SNN'], entities],
    [['scan', 'gone.txt'], 'Cannot scan "gone.txt". There is no such file or folder.'],
    [['scan', '--staged', '--base', 'x'], 'Give either --staged or --base and --head, not both.'],
    [['scan', '--staged', 'a.txt'], 'A change is scanned as a whole: '],
    [
      ['scan', '--base', 'main', '--scope', 'all'],
      '--scope all is the whole tree: leave out --base, --head and --staged.',
    ],
    [
      ['scan', '--scope', 'added-lines'],
      '--scope added-lines needs a change to look at: give --base and --head, or --staged.',
    ],
    [['scan', '--output', 'a.txt/report.json'], 'The report cannot be written to “a.txt/report.json” ('],
    [['frobnicate'], 'There is no command “frobnicate”. Try `piicloak scan .` or `piicloak --help`.'],
    [[], 'No command is given. Try `piicloak scan .` or `piicloak --help`.'],
  ])('%j', async (args, sentence) => {
    const { code, stdout, stderr } = await piicloak(args, { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`piicloak: ${sentence}`);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test.each([
    ['--base', 'no-such-branch'],
    ['--base', ''],
  ])('%s %j in a repository', async (flag, value) => {
    const repository = createRepository();
    repository.write('a.txt', 'hello');
    repository.commit();
    const { code, stdout, stderr } = await scan(repository.root, flag, value);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^piicloak: .+/);
    expect(stderr).not.toContain('defect');
  });

  it('a change outside a repository', async () => {
    const { code, stderr } = await scan(folder, '--staged');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^piicloak: .*repository/);
  });
});

describe('the JSON contract', () => {
  const folder = folderWith({
    'users.json': `{"email": "${jane}", "backup": "jane@example.com"}\n{"ip": "8.8.4.4"}\n`,
    'logo.png': Uint8Array.of(0, 1),
  });
  const optional = new Set(['label', 'cell', 'because']);
  const keys = [
    ...['ruleId', 'entity', 'path', 'startLine', 'startColumn', 'endLine', 'endColumn', 'label', 'cell', 'score'],
    ...['severity', 'provenance', 'status', 'because', 'masked', 'evidence', 'occurrences', 'fingerprint'],
  ];

  it('has exactly its keys, and nothing else is on standard output', async () => {
    const answer = await scan(folder);
    const report = reportOf(answer);
    const sections = ['schemaVersion', 'tool', 'outcome', 'scope', 'totals', 'findings', 'gaps', 'ignores', 'policy'];
    expect(Object.keys(report)).toEqual(sections);
    expect(report).toMatchObject({ schemaVersion: 1, tool: { name: 'piicloak' } });
    expect(Object.keys(report.totals)).toEqual([
      ...['filesScanned', 'filesSkipped', 'bytesScanned', 'findings', 'failing', 'subjects', 'durationMs'],
    ]);
    expect(report.findings.length).toBeGreaterThanOrEqual(3);
    for (const finding of report.findings) {
      expect(Object.keys(finding)).toEqual(keys.filter((key) => !optional.has(key) || key in finding));
    }
    expect(Object.keys(report.gaps[0] ?? {})).toEqual(['path', 'stage', 'reason', 'detail']);
  });

  it('gives every finding its evidence, and a reason to every one that does not fail', async () => {
    const { findings } = reportOf(await scan(folder));
    expect(new Set(findings.map(({ status }) => status))).toEqual(new Set(['failing', 'reported']));
    for (const { evidence, status, because } of findings) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(evidence.every((clause) => clause !== '')).toBe(true);
      expect(because === undefined).toBe(status === 'failing');
      expect(because).not.toBe('');
    }
  });
});

describe('the formats', () => {
  const folder = folderWith({ 'a.txt': `mail ${jane}\nssn ${ssn}\n` });

  test.each([
    ['text', /a\.txt/],
    ['json', /"schemaVersion": 1/],
    ['sarif', /"version": "2\.1\.0"/],
    ['markdown', /^## /],
  ])('%s shows the findings and no value', async (format, mark) => {
    const { code, stdout, stderr } = await piicloak(['scan', '--format', format], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(mark);
    expect(stdout.endsWith('\n')).toBe(true);
    for (const raw of [jane, 'jane.q', ssn, ssn.replaceAll('-', '')]) expect(stdout).not.toContain(raw);
  });

  it('text has no colours and no progress in a pipe', async () => {
    const { stdout } = await piicloak(['scan'], { cwd: folder, env: { FORCE_COLOR: undefined } });
    expect(stdout).not.toContain('\u001b');
  });

  it('text has colours where they are asked for', async () => {
    expect((await piicloak(['scan', '--color'], { cwd: folder })).stdout).toContain('\u001b[');
    expect((await piicloak(['scan'], { cwd: folder, env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b[');
    expect((await piicloak(['scan', '--no-color'], { cwd: folder, env: { FORCE_COLOR: '1' } })).stdout).not.toContain(
      '\u001b',
    );
  });

  it('any of them is written to a file, in folders that are made for it, and nothing to standard output', async () => {
    const answer = await piicloak(['scan', 'a.txt', '--format', 'json', '-o', 'out/new/report.json'], { cwd: folder });
    expect(answer).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(JSON.parse(readFileSync(join(folder, 'out/new/report.json'), 'utf8')).findings).toHaveLength(2);
  });
});

describe('a reader that leaves early', () => {
  it('does not turn findings into success', async () => {
    const folder = folderWith({ 'a.txt': Array.from({ length: 3000 }, (_, n) => mail(`jane.q${n}`)).join('\n') });
    const answer = await piicloak(['scan', '--format', 'json'], { cwd: folder, readBytes: 1 });
    expect(answer).toMatchObject({ code: 1, stderr: '' });
  });
});

describe('help and version', () => {
  test.each([['--help'], ['-h'], ['help'], ['scan', '--help'], ['analyze', '-h']])('%s %s', async (...args) => {
    const { code, stdout, stderr } = await piicloak(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^piicloak finds personal data/);
  });

  test.each(['--version', '-v'])('%s', async (flag) => {
    expect(await piicloak([flag])).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' });
  });

  it('names every flag of the scan', async () => {
    const { stdout } = await piicloak(['--help']);
    const flags = ['threshold', 'fail-on', 'max-findings', 'paths', 'paths-ignore', 'entities', 'scope', 'stdin-path'];
    for (const flag of [
      ...flags,
      'format',
      'output',
      'category',
      'quiet',
      'color',
      'no-color',
      'base',
      'head',
      'staged',
    ]) {
      expect(stdout).toContain(`--${flag}`);
    }
  });
});
