import { beforeAll, describe, expect, it, test } from 'vitest';
import { chosen } from '../helpers/chosen.js';
import { piicloak } from '../helpers/cli.js';
import { createRepository, type GitRepository } from '../helpers/git-repository.js';

/*
 * Every rule of a policy, as a user meets it: a repository, a policy file, and the program that is published.
 */

interface Found {
  readonly path: string;
  readonly startLine: number;
  readonly entity: string;
  readonly status: string;
  readonly because?: string;
}

const at = (name: string, domain = 'corvina-energy.com'): string => [name, domain].join('@');
/** Nine digits that the Social Security Administration may have given. */
const ssn = ['536', '22', '1948'].join('-');
const list = (...names: readonly string[]): string => `email\n${names.map((name) => `${at(name)}\n`).join('')}`;

async function scan({ root }: GitRepository, ...args: readonly string[]) {
  const { code, stdout, stderr } = await piicloak(['scan', '.', '-q', '--format', 'json', ...args], {
    cwd: root,
    shown: ours,
  });
  if (stdout === '') throw new Error(stderr);
  const report = JSON.parse(stdout) as {
    readonly outcome: string;
    readonly findings: readonly Found[];
    readonly policy: { readonly remarks: readonly string[] };
  };
  return { code, ...report };
}

function repositoryWith(policy: string, files: Readonly<Record<string, string>>): GitRepository {
  const repository = createRepository();
  repository.write('.piicloak.yml', policy);
  for (const [path, text] of Object.entries(files)) repository.write(path, text);
  return repository;
}

/** A file, what becomes of its finding, and a part of the reason. */
type Case = readonly [what: string, path: string, text: string, status: string, because: RegExp | undefined];

/** The words are put together here, so that they say nothing of this file. */
const ignore = ['piicloak', 'ignore'].join(':');
const reason = 'reason: made for the test';
const ours = 'norrland-kraft.se';
const cases: readonly Case[] = [
  ['nothing is said of', 'plain.csv', list('amanda'), 'failing', undefined],
  [
    'a comment ignores',
    'a.ts',
    `const a = '${at('berta')}'; // ${ignore} -- ours`,
    'suppressed',
    /comment on line 1: ours/,
  ],
  [
    'a comment ignores by type',
    'b.ts',
    `const a = '${at('berta')}'; // ${ignore} EMAIL_ADDRESS -- ours`,
    'suppressed',
    /line 1/,
  ],
  [
    'a comment ignores another type of',
    'c.ts',
    `const a = '${at('berta')}'; // ${ignore} US_SSN -- ours`,
    'failing',
    undefined,
  ],
  [
    'a comment without the reason that is required ignores',
    'd.ts',
    `const a = '${at('berta')}'; // ${ignore}`,
    'failing',
    undefined,
  ],
  [
    'a comment ignores on the next line',
    'e.py',
    `# ${ignore}-next-line -- ours\na = "${at('berta')}"\n`,
    'suppressed',
    /line 1/,
  ],
  [
    'a comment ignores between two',
    'f.sql',
    `-- ${ignore}-start -- ours\nSELECT '${at('berta')}';\n-- ${ignore}-end\n`,
    'suppressed',
    /line 1/,
  ],
  [
    'a comment ignores in a file',
    'g.html',
    `<!-- ${ignore}-file -- ours -->\n<p>${at('berta')}</p>\n`,
    'suppressed',
    /line 1/,
  ],
  ['a rule names the path of', 'rules/path.csv', list('carla'), 'suppressed', /\.piicloak\.yml:\d+: made for the test/],
  ['a rule names the column of', 'rules/column.csv', `xq7\n${at('carla')}\n`, 'suppressed', /made for/],
  ['a rule names the cell of', 'rules/cell.csv', list('carla'), 'suppressed', /made for/],
  ['a rule names another cell than that of', 'rules/other.csv', list('carla'), 'failing', undefined],
  [
    'a rule names the pointer of',
    'rules/pointer.json',
    JSON.stringify({ users: [{ email: at('carla') }] }),
    'suppressed',
    /made for/,
  ],
  [
    'a rule names another pointer than that of',
    'rules/elsewhere.json',
    JSON.stringify({ users: [{ email: at('carla') }] }),
    'failing',
    undefined,
  ],
  ['a rule names the type of', 'rules/type.csv', list('carla'), 'suppressed', /made for/],
  ['a rule names another type than that of', 'rules/not-type.csv', list('carla'), 'failing', undefined],
  ['a rule has expired for', 'rules/expired.csv', list('carla'), 'failing', undefined],
  [
    'a pattern allows',
    'allow/pattern.csv',
    list('press-team'),
    'suppressed',
    /allowed by \.piicloak\.yml:\d+: made for/,
  ],
  [
    'the domain is our own of',
    'own/domain.csv',
    `email\n${at('dora', ours)}\n`,
    'reported',
    /norrland-kraft\.se is the team’s own/,
  ],
  ['the domain ends as ours does of', 'own/other.csv', `email\n${at('dora', `not-${ours}`)}\n`, 'failing', undefined],
  [
    'the number is our own of',
    'own/number.csv',
    `phone\n${['+46', '8', '508', '29', '341'].join(' ')}\n`,
    'reported',
    /is the team’s own/,
  ],
  ['an override never fails for', 'over/never.csv', list('emma'), 'reported', /fail-on: never/],
  ['an override, overridden, fails for', 'over/again/never.csv', list('emma'), 'failing', undefined],
  [
    'a team’s own type, with severity, is',
    'custom.txt',
    `Ticket ${['KD', '482917'].join('-')} was closed.\n`,
    'failing',
    undefined,
  ],
];

const policy = `
require-reason: true
our-domains: ${ours}
our-numbers: '+46 8 508 xx xxx'
paths-ignore: 'vendor/**'
suppress:
  - { paths: rules/path.csv, ${reason} }
  - { paths: rules/column.csv, labels: XQ7, ${reason} }
  - { paths: rules/cell.csv, cells: A2, ${reason} }
  - { paths: rules/other.csv, cells: B2, ${reason} }
  - { paths: rules/pointer.json, pointers: /users/*/email, ${reason} }
  - { paths: rules/elsewhere.json, pointers: /users/1/email, ${reason} }
  - { paths: rules/type.csv, entities: EMAIL_ADDRESS, ${reason} }
  - { paths: rules/not-type.csv, entities: US_SSN, ${reason} }
  - { paths: rules/expired.csv, expires: 2020-01-01, owner: '@data', ${reason} }
allow:
  - { pattern: 'press-[a-z]+@corvina-energy\\.com', entities: EMAIL_ADDRESS, ${reason} }
overrides:
  - { paths: 'over/**', fail-on: never }
  - { paths: 'over/again/**', fail-on: low }
recognizers:
  - { entity: TICKET_NUMBER, severity: high, patterns: 'KD-\\d{6}' }
`;

describe('of one policy,', () => {
  let result: Awaited<ReturnType<typeof scan>>;
  beforeAll(async () => {
    const files = Object.fromEntries(cases.map(([, path, text]) => [path, text]));
    result = await scan(repositoryWith(policy, { ...files, 'vendor/a.csv': list('nobody') }));
  }, 60_000);

  test.each(cases)('what %s', (_, path, __, status, because) => {
    const found = result.findings.filter((finding) => finding.path === path);
    expect(found.map((finding) => finding.status)).toEqual([status]);
    if (because) expect(found[0]?.because).toMatch(because);
  });

  it('paths that are ignored are not read', () => {
    expect(result.findings.filter(({ path }) => path.startsWith('vendor/'))).toEqual([]);
  });

  it('what did nothing or has expired is told of', () => {
    const remarks = result.policy.remarks.join('\n');
    expect(remarks).toMatch(/expired on 2020-01-01 and no longer counts. Ask @data/);
    expect(remarks.match(/suppresses nothing any more/g)).toHaveLength(3);
    expect(remarks).not.toMatch(/path\.csv/);
  });

  it('the build fails', () => {
    expect([result.code, result.outcome]).toEqual([1, 'findings']);
  });
});

const two = { 'users.csv': `email,ssn\n${at('amanda')},\n${at('berta')},${ssn}\n` };
const placeholder = { 'demo.csv': `email\n${['john.doe', 'mailinator-demo.io'].join('@')}\n` };

describe('with a policy that says', () => {
  test.concurrent.each(
    chosen<[string, Readonly<Record<string, string>>, number, string]>([
      ['nothing', two, 1, 'failing'],
      ['warn-only: true', two, 0, 'reported'],
      ['fail-on: never', two, 0, 'reported'],
      ['fail-on: critical\nentities: EMAIL_ADDRESS', two, 0, 'reported'],
      ['threshold: 0.99', { 'a.txt': `write to ${at('amanda')}\n` }, 0, ''],
      ['max-findings: 3', two, 0, 'failing'],
      ['max-findings: 2', two, 1, 'failing'],
      ['max-findings: any\nmax-subjects: 2', two, 0, 'failing'],
      ['max-findings: any\nmax-subjects: 1', two, 1, 'failing'],
      ['overrides: [{ entities: [EMAIL_ADDRESS, US_SSN], max-findings: 3 }]', two, 0, 'failing'],
      ['overrides: [{ entities: EMAIL_ADDRESS, max-findings: 2 }]', two, 1, 'failing'],
      ['overrides: [{ provenance: plausible, fail-on: never }]', two, 0, 'reported'],
      ['overrides: [{ provenance: reserved, fail-on: never }]', two, 1, 'failing'],
      ['mode: balanced', placeholder, 0, 'reported'],
      ['mode: strict', placeholder, 1, 'failing'],
      ['mode: lenient', two, 1, 'failing'],
      ['paths: "**/*.json"', two, 2, ''],
      ['extends: pci-dss', { 'a.csv': `cvv\n${[4, 1, 7].join('')}\n` }, 1, 'failing'],
      ['extends: ./shared.yml', { ...two, 'shared.yml': 'warn-only: true\n' }, 0, 'reported'],
      ['extends: ./shared.yml\nwarn-only: false', { ...two, 'shared.yml': 'warn-only: true\n' }, 1, 'failing'],
    ]),
  )(
    '%s',
    async (text, files, code, status) => {
      const repository = repositoryWith(text === 'nothing' ? '' : `${text}\n`, files);
      const { code: actual, stdout } = await piicloak(['scan', '.', '-q', '--format', 'json'], {
        cwd: repository.root,
      });
      expect(actual).toBe(code);
      if (code === 2) return;
      const { findings } = JSON.parse(stdout) as { readonly findings: readonly Found[] };
      expect(findings[0]?.status ?? '').toBe(status);
    },
    30_000,
  );
});

test.concurrent.each(
  chosen<[string, string, RegExp]>([
    ['a key that is unknown', 'max-finding: 3', /\.piicloak\.yml:1: .*max-finding.*max-findings/s],
    ['a wrong type', 'warn-only: 3', /\.piicloak\.yml:1: .*true or false/s],
    [
      'a pattern that looks back',
      'recognizers:\n  - entity: ABC\n    patterns: "(a)\\\\1"',
      /\.piicloak\.yml:2: .*linear time/s,
    ],
    [
      'a pattern among the allowed that does',
      'allow:\n  - pattern: "(a)\\\\1"\n    reason: x',
      /\.piicloak\.yml:2: .*linear time/s,
    ],
    ['a value and a pattern', 'allow:\n  - pattern: a\n    value: b\n    reason: x', /\.piicloak\.yml:\d: /],
    ['a rule without a reason', 'suppress:\n  - paths: a', /\.piicloak\.yml:2: .*reason/s],
    [
      'a pointer that is none',
      'suppress:\n  - pointers: users/0\n    reason: x',
      /\.piicloak\.yml:\d: .*JSON Pointers/s,
    ],
    [
      'a fingerprint in a column',
      'suppress:\n  - { fingerprints: a, labels: b, reason: x }',
      /\.piicloak\.yml:2: .*fingerprint/s,
    ],
    ['a file to extend that is missing', 'extends: ./none.yml', /\.piicloak\.yml:1: .*none\.yml/s],
    ['a pack that nobody knows', 'extends: pci', /pci-dss/],
  ]),
)(
  '%s ends the scan with a sentence',
  async (_, text, message) => {
    const { root } = repositoryWith(`${text}\n`, two);
    const { code, stderr, stdout } = await piicloak(['scan', '.', '-q'], { cwd: root });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect([code, stdout]).toEqual([2, '']);
  },
  30_000,
);

it('a setting of the command line overrules the file, and each place of the file is looked for upward', async () => {
  const repository = repositoryWith('fail-on: never\n', { 'deep/er/users.csv': list('amanda') });
  expect((await scan(repository)).code).toBe(0);
  expect((await scan(repository, '--fail-on', 'low')).code).toBe(1);
  const { code } = await piicloak(['scan', '.', '-q'], { cwd: `${repository.root}/deep/er` });
  expect(code).toBe(0);
}, 30_000);

test.each([
  ['.piicloak.yaml', 'warn-only: true\n'],
  ['.piicloak.json', '{ "warn-only": true }\n'],
  ['package.json', '{ "name": "a", "piicloak": { "warn-only": true } }\n'],
])(
  'a policy may be %s',
  async (name, text) => {
    const repository = createRepository();
    repository.write(name, text);
    repository.write('users.csv', list('amanda'));
    expect((await scan(repository)).code).toBe(0);
  },
  30_000,
);

describe('a baseline', () => {
  it('lets stand what is strict about placeholders, and a name beside something of no concern', async () => {
    const repository = repositoryWith('mode: strict\n', placeholder);
    await piicloak(['baseline', 'create', '-q'], { cwd: repository.root });
    expect((await scan(repository)).code).toBe(0);
    const street = ['354', 'Oyster', 'Point', 'Blvd'].join(' ');
    const other = repositoryWith('mode: balanced\n', { 'a.py': `a = {"line1": "${street}", "city": "Malmö"}\n` });
    expect((await scan(other)).code).toBe(1);
    await piicloak(['baseline', 'create', '-q'], { cwd: other.root });
    expect((await scan(other)).code).toBe(0);
  }, 60_000);

  it('of two branches merges without a conflict, and holds what both let stand', async () => {
    const repository = repositoryWith('mode: balanced\n', {
      '.gitattributes': '.piicloak-baseline merge=union\n',
      'users.csv': list('amanda', 'berta'),
    });
    const update = (action: string) => piicloak(['baseline', action, '-q'], { cwd: repository.root });
    await update('create');
    repository.commit('Base');
    repository.branch('theirs');
    repository.write('theirs.csv', list('carla', 'dora', 'emma'));
    await update('update');
    repository.commit('Theirs');
    repository.git('switch', '--quiet', 'main');
    repository.write('ours.csv', list('frida', 'greta', 'hanna'));
    await update('update');
    repository.commit('Ours');
    repository.git('merge', '--quiet', '--no-edit', 'theirs');
    const { code, findings } = await scan(repository);
    expect(code).toBe(0);
    expect(findings.map(({ status }) => status)).toEqual(Array(8).fill('suppressed'));
    repository.write('new.csv', list('irene'));
    expect((await scan(repository)).code).toBe(1);
  }, 60_000);
});
