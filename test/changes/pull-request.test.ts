import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { Octokit } from '@octokit/core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { collect } from '../../src/changes/collect.js';
import { type ChangeSet, ReadFailure } from '../../src/model/change.js';
import { UserError } from '../../src/model/errors.js';
import { isBlocking } from '../../src/model/gap.js';
import type { Source } from '../../src/model/source.js';
import { cloneRepository, createRepository, type GitRepository, temporaryFolder } from '../helpers/git-repository.js';
import { type Fault, type GitHubServer, type RepositoryOptions, startGitHub } from '../helpers/github-server.js';
import { everything, gapsOf, linesByPath, textOf } from './changed.js';

const numbered = (count: number): string => Array.from({ length: count }, (_, index) => `line ${index + 1}\n`).join('');

interface Stage {
  readonly origin: GitRepository;
  readonly base: string;
  readonly head: string;
  /** The test merge commit, which actions/checkout checks out for a pull request. */
  readonly merge: string;
  readonly server: GitHubServer;
}

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A pull request between two branches that parted: `edit` makes the base, `propose` the head. */
async function open(
  edit: (repository: GitRepository) => void,
  propose: (repository: GitRepository) => void,
  options: Partial<RepositoryOptions> & { readonly later?: (repository: GitRepository) => void } = {},
): Promise<Stage> {
  const origin = createRepository();
  edit(origin);
  origin.commit('Base');
  origin.branch('topic');
  propose(origin);
  const head = origin.commit('Proposal');
  origin.git('switch', '--quiet', 'main');
  origin.write('elsewhere', 'came to main later\n');
  options.later?.(origin);
  const base = origin.commit('Later');
  origin.branch('merged');
  origin.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'topic');
  const merge = origin.git('rev-parse', 'HEAD');

  const { later, ...repository } = options;
  const pulls = [{ number: 7, base, head, merge }];
  const server = await startGitHub({
    repositories: [{ fullName: 'octo/repo', folder: origin.root, pulls, ...repository }],
  });
  closing.push(server.close);
  return { origin, base, head, merge, server };
}

const quiet = (): void => undefined;

const client = ({ url, token }: Pick<GitHubServer, 'url' | 'token'>) =>
  new Octokit({ baseUrl: url, auth: token, log: { debug: quiet, info: quiet, warn: quiet, error: quiet } });

const repository = { owner: 'octo', repo: 'repo' };

type Overrides = Partial<Extract<Source, { kind: 'pull-request' }>>;

const pull = (stage: Stage, root: string, overrides: Overrides = {}): Promise<ChangeSet> =>
  collect(
    {
      kind: 'pull-request',
      root,
      repository,
      number: 7,
      base: stage.base,
      head: stage.head,
      scope: 'added-lines',
      client: client(stage.server),
      ...overrides,
    },
    everything,
  );

const withoutClient = (stage: Stage, root: string): Promise<ChangeSet> =>
  collect(
    { kind: 'pull-request', root, repository, number: 7, base: stage.base, head: stage.head, scope: 'added-lines' },
    everything,
  );

/** What actions/checkout leaves at its default depth. */
const shallow = (stage: Stage, branch = 'merged'): string =>
  cloneRepository(stage.origin, '--depth=1', '--branch', branch).root;

const asked = ({ server }: Stage): (string | undefined)[] => server.exchanges.map(({ operation }) => operation);

const compared = 'repos/compare-commits-with-basehead';
const listed = 'pulls/list-files';
const blob = 'git/get-blob';

const usual = [
  ({ write }: GitRepository) => {
    write('edited', numbered(20));
    write('untouched', 'old\n');
    write('removed', 'gone\n');
    write('shortened', numbered(5));
  },
  ({ write, remove }: GitRepository) => {
    write('edited', numbered(20).replace('line 3\n', 'three\n').replace('line 18\n', ''));
    write('new é "x".txt', 'new\n');
    write('shortened', numbered(4));
    remove('removed');
  },
] as const;

const usualLines = { edited: '3', 'new é "x".txt': 'all' };

const detailOf = (changes: ChangeSet, reason: string): string =>
  changes.gaps.find((gap) => gap.reason === reason)?.detail ?? '';

describe('a pull request', () => {
  it('is told by git alone where the checkout holds both commits', async () => {
    const stage = await open(...usual);
    const changes = await pull(stage, cloneRepository(stage.origin).root);

    expect(linesByPath(changes)).toEqual(usualLines);
    expect(changes).toMatchObject({ scope: 'added-lines', gaps: [] });
    expect(asked(stage)).toEqual([]);
  });

  it('is told by one request at the default depth of 1, and its content is read from the checkout', async () => {
    const stage = await open(...usual);
    const changes = await pull(stage, shallow(stage), { changedFiles: 4 });

    expect(linesByPath(changes)).toEqual(usualLines);
    expect(changes).toMatchObject({ scope: 'added-lines', gaps: [] });
    expect(await textOf(changes, 'new é "x".txt')).toBe('new\n');
    expect(await textOf(changes, 'edited')).toContain('three');
    expect(asked(stage)).toEqual([compared]);
    stage.server.assertClean();
  });

  it('is told from GitHub where the workspace holds nothing', async () => {
    const stage = await open(...usual);
    const changes = await pull(stage, temporaryFolder());

    expect(linesByPath(changes)).toEqual(usualLines);
    expect(await textOf(changes, 'edited')).toContain('three');
    expect(asked(stage)).toEqual([compared, blob]);
    stage.server.assertClean();
  });

  it('counts whole files when asked to', async () => {
    const stage = await open(...usual);
    const changes = await pull(stage, shallow(stage), { scope: 'changed-files' });
    expect(linesByPath(changes)).toEqual({ edited: 'all', 'new é "x".txt': 'all', shortened: 'all' });
    expect(changes.gaps).toEqual([]);
  });

  it('reads the head’s content, not the merge’s, where main changed the same file', async () => {
    const stage = await open(...usual, {
      later: ({ write }) => write('edited', `${numbered(20)}from main\n`),
    });
    const changes = await pull(stage, shallow(stage));
    expect(await textOf(changes, 'edited')).not.toContain('from main');
    expect(asked(stage)).toEqual([compared, blob]);
  });

  it('reads files off the disk where there is no git, if their content is the one meant', async () => {
    const stage = await open(...usual);
    const folder = temporaryFolder();
    cpSync(shallow(stage), folder, { recursive: true });
    rmSync(join(folder, '.git'), { recursive: true, force: true });
    writeFileSync(join(folder, 'edited'), 'something else');
    const changes = await pull(stage, folder);

    expect(await textOf(changes, 'new é "x".txt')).toBe('new\n');
    expect(asked(stage)).toEqual([compared]);
    expect(await textOf(changes, 'edited')).toContain('three');
    expect(asked(stage)).toEqual([compared, blob]);
  });
});

describe('GitHub’s lists', () => {
  it('asks for the pull request’s files when a comparison cannot show them all', async () => {
    const stage = await open(
      ({ write }) => write('a', 'a\n'),
      ({ write }) => Array.from({ length: 350 }, (_, index) => write(`new/${index}`, `${index}\n`)),
    );
    const changes = await pull(stage, temporaryFolder());

    expect(changes.files).toHaveLength(350);
    expect(changes.gaps).toEqual([]);
    expect(asked(stage)).toEqual([compared, listed, listed, listed, listed]);
    stage.server.assertClean();
  });

  it('asks for them, too, when the token may not compare', async () => {
    const stage = await open(...usual, { private: true, permissions: { 'pull-requests': 'read' } });
    const changes = await pull(stage, shallow(stage));
    expect(linesByPath(changes)).toEqual(usualLines);
    expect(asked(stage)).toEqual([compared, listed]);
  });

  it('scans the whole tree when both end too early, because more is better than less', async () => {
    const stage = await open(...usual);
    const changes = await pull(stage, shallow(stage), { changedFiles: 5 });

    expect(linesByPath(changes)).toMatchObject({ ...usualLines, edited: 'all', elsewhere: 'all' });
    expect(gapsOf(changes)).toEqual(['widened']);
    expect(detailOf(changes, 'widened')).toMatch(/only 4 of 5 changed files/);
  });

  it('asks for them when the comparison shows fewer files than the event counts, and says what is still missing', async () => {
    const stage = await open(...usual);
    const changes = await pull(stage, temporaryFolder(), { changedFiles: 5 });

    expect(linesByPath(changes)).toEqual(usualLines);
    expect(asked(stage)).toEqual([compared, listed]);
    expect(gapsOf(changes)).toEqual(['truncated']);
    expect(changes.gaps.every(isBlocking)).toBe(true);
    expect(detailOf(changes, 'truncated')).toMatch(/only 4 of 5 changed files.*fetch-depth: 0/);
  });

  it('stops at 3,000 files and says so', async () => {
    const pages: string[] = [];
    const server = createServer((request, response) => {
      const url = new URL(request.url ?? '', 'http://localhost');
      pages.push(url.searchParams.get('page') ?? '');
      response.setHeader('content-type', 'application/json');
      if (url.pathname.includes('/compare/')) response.writeHead(404).end('{"message":"Not Found"}');
      else response.end(JSON.stringify(Array.from({ length: 100 }, (_, index) => entry(`${pages.length}/${index}`))));
    });
    const entry = (filename: string) => ({ filename, status: 'added', sha: 'a'.repeat(40), additions: 1 });
    const url = await new Promise<string>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : '');
      });
    });
    closing.push(async () => {
      server.closeAllConnections();
      server.close();
    });
    const changes = await collect(
      {
        kind: 'pull-request',
        root: temporaryFolder(),
        repository,
        number: 7,
        base: 'b'.repeat(40),
        head: 'c'.repeat(40),
        scope: 'added-lines',
        client: client({ url, token: 'token' }),
      },
      everything,
    );
    expect(pages).toHaveLength(31);
    expect(changes.files).toHaveLength(3000);
    expect(gapsOf(changes)).toEqual(['truncated']);
  });

  it('counts a file whole that is shown without a patch, even when its counts are zero', async () => {
    const stage = await open(
      ({ write }) => {
        write('large', numbered(60));
        write('old name', numbered(6));
        write('small', 'a\n');
        write('image', Buffer.from([0, 1, 2]));
      },
      ({ write, git }) => {
        write('large', numbered(60).replaceAll('line', 'row'));
        write('small', 'a\nb\n');
        write('image', Buffer.from([0, 1, 3]));
        git('mv', 'old name', 'new name');
      },
    );
    const lowered = await startGitHub({
      repositories: [
        {
          fullName: 'octo/repo',
          folder: stage.origin.root,
          pulls: [{ number: 7, base: stage.base, head: stage.head }],
        },
      ],
      limits: { patchLines: 50 },
    });
    closing.push(lowered.close);
    const changes = await pull(stage, shallow(stage), { client: client(lowered) });

    expect(linesByPath(changes)).toEqual({ large: 'all', 'new name': 'all', small: '2', image: 'all' });
    expect(gapsOf(changes)).toEqual(['widened']);
    expect(detailOf(changes, 'widened')).toContain('3 changed files');
  });

  it('knows a submodule by its patch, and scans a symbolic link’s target as text', async () => {
    const stage = await open(
      ({ write }) => write('a', 'a\n'),
      ({ write }) => write('b', 'b\n'),
    );
    const { origin } = stage;
    origin.git('switch', '--quiet', 'topic');
    origin.stage('160000', stage.base, 'module');
    origin.stage('120000', origin.store('target'), 'link');
    const head = origin.commitIndex();
    const changes = await pull(stage, temporaryFolder(), { head });

    expect(linesByPath(changes)).toEqual({ b: 'all', link: 'all' });
    expect(gapsOf(changes)).toEqual(['submodule module']);
    expect(await textOf(changes, 'link')).toBe('target');
  });
});

describe('when nobody tells the change', () => {
  const refused = { private: true, permissions: { contents: 'none' } } as const;

  it('scans the whole merge commit and says why and what to do', async () => {
    const stage = await open(...usual, refused);
    const changes = await pull(stage, shallow(stage));

    expect(changes.scope).toBe('all');
    expect(Object.keys(linesByPath(changes)).sort()).toEqual(
      ['edited', 'elsewhere', 'new é "x".txt', 'shortened', 'untouched'].sort(),
    );
    expect(await textOf(changes, 'edited')).toContain('three');
    expect(gapsOf(changes)).toEqual(['widened']);
    expect(detailOf(changes, 'widened')).toMatch(
      /does not hold the commit.*fetch-depth: 0.*403.*contents: read.*403.*pull-requests: read/,
    );
  });

  it('does so without a token', async () => {
    const stage = await open(...usual);
    const changes = await withoutClient(stage, shallow(stage));
    expect(gapsOf(changes)).toEqual(['widened']);
    expect(detailOf(changes, 'widened')).toContain('no token');
    expect(asked(stage)).toEqual([]);
  });

  it('scans the head itself where the checkout holds it without its base', async () => {
    const stage = await open(...usual, refused);
    const changes = await pull(stage, shallow(stage, 'topic'));
    expect(Object.keys(linesByPath(changes))).not.toContain('elsewhere');
    expect(gapsOf(changes)).toEqual(['widened']);
  });

  it('is incomplete where the workspace holds another commit, as with pull_request_target', async () => {
    const stage = await open(...usual, refused);
    const changes = await pull(stage, shallow(stage, 'main'));

    expect(linesByPath(changes)).toMatchObject({ edited: 'all', untouched: 'all' });
    expect(gapsOf(changes)).toEqual(['truncated']);
    expect(changes.gaps.every(isBlocking)).toBe(true);
    expect(detailOf(changes, 'truncated')).toMatch(/nothing shows that they are those of the change/);
  });

  it('is an error where there is nothing to scan', async () => {
    const stage = await open(...usual, refused);
    const failing = pull(stage, temporaryFolder());
    await expect(failing).rejects.toBeInstanceOf(UserError);
    await expect(failing).rejects.toThrow(/nothing to scan.*not inside a git repository.*403/);
  });
});

describe('an answer that is none', () => {
  const soon = String(Math.floor(Date.UTC(2026, 0, 1, 12, 30) / 1000));
  const cases: [name: string, fault: Omit<Fault, 'on'>, says: RegExp][] = [
    ['401', { status: 401 }, /did not accept the token to compare the commits \(401\)/],
    ['403', { status: 403 }, /the token lacks a permission \(403\). Give the job `permissions: contents: read`/],
    [
      'the rate limit',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': soon } },
      /its rate limit is used up \(403\). Run the job again after 12:30 UTC/,
    ],
    ['the secondary rate limit', { status: 403, headers: { 'retry-after': '60' } }, /after 60 seconds/],
    ['429', { status: 429, headers: { 'x-ratelimit-reset': soon } }, /\(429\). Run the job again after 12:30 UTC/],
    ['404', { status: 404 }, /found nothing there .*\(404\), which is also what it says to a token that may not look/],
    ['406', { status: 406 }, /refused to compare the commits \(406\)/],
    ['500', { status: 500 }, /failed to compare the commits \(500\)/],
    [
      '502 with a page',
      { status: 502, body: '<html>secret-looking page</html>' },
      /failed to compare the commits \(502\)/,
    ],
    ['a page', { status: 200, body: '<html>secret-looking page</html>' }, /did not answer with a list of files/],
    ['nothing', { drop: true }, /could not be reached/],
  ];

  let stage: Stage;
  let root = '';

  beforeAll(async () => {
    stage = await open(...usual);
    closing.length = 0;
    root = shallow(stage);
  });

  afterAll(() => stage.server.close());

  it.each(cases)('%s leads on to the next source, and says so', async (_, fault, says) => {
    stage.server.fault({ on: compared, times: 1, ...fault });
    stage.server.fault({ on: listed, times: 1, ...fault });
    const changes = await pull(stage, root);

    expect(gapsOf(changes)).toEqual(['widened']);
    const detail = detailOf(changes, 'widened');
    expect(detail).toMatch(says);
    expect(detail).not.toMatch(/secret-looking|stage-token/);
  });

  it.each(cases)('%s at the first source is mended by the second', async (_, fault) => {
    stage.server.fault({ on: compared, times: 1, ...fault });
    const changes = await pull(stage, root);
    expect(linesByPath(changes)).toEqual(usualLines);
    expect(changes.gaps).toEqual([]);
  });

  it('a refused connection is a sentence', async () => {
    const gone = await startGitHub({ repositories: [] });
    await gone.close();
    const changes = await pull(stage, root, { client: client(gone) });
    expect(detailOf(changes, 'widened')).toMatch(/could not be reached to compare the commits \(ECONNREFUSED\)/);
  });

  it('an unknown defect is not taken for an answer', async () => {
    const broken = {
      request: Object.assign(() => Promise.reject(new TypeError('defect')), client(stage.server).request),
    };
    await expect(pull(stage, temporaryFolder(), { client: broken })).rejects.toThrow(TypeError);
  });
});

describe('content from GitHub', () => {
  const reading = async (fault: Omit<Fault, 'on'>): Promise<unknown> => {
    const stage = await open(...usual);
    stage.server.fault({ on: blob, ...fault });
    const changes = await pull(stage, temporaryFolder());
    return textOf(changes, 'edited').then(
      () => undefined,
      (error: unknown) => error,
    );
  };

  it.each<[string, Omit<Fault, 'on'>, string, RegExp]>([
    [
      'is not believed when it is not what was asked for',
      { status: 200, body: body('other') },
      'unreadable',
      /other content/,
    ],
    ['is refused when it is too large', { status: 200, body: body('', 70 << 20) }, 'too-large', /70 MiB/],
    ['that is forbidden names the permission', { status: 403 }, 'unreadable', /contents: read/],
    ['that is gone is a failure of the file', { status: 404 }, 'unreadable', /\(404\)/],
    ['that does not come is a failure of the file', { drop: true }, 'unreadable', /could not be reached/],
  ])('%s', async (_, fault, reason, says) => {
    const error = await reading(fault);
    expect(error).toBeInstanceOf(ReadFailure);
    expect(error).toMatchObject({ reason, message: says });
  });

  function body(text: string, size = text.length) {
    return {
      sha: 'a'.repeat(40),
      node_id: 'x',
      size,
      url: 'http://localhost',
      content: btoa(text),
      encoding: 'base64',
    };
  }
});

it('a pull request’s selection leaves files and gaps out', async () => {
  const stage = await open(...usual);
  const root = cloneRepository(stage.origin).root;
  const source: Source = {
    kind: 'pull-request',
    root,
    repository,
    number: 7,
    base: stage.base,
    head: stage.head,
    scope: 'added-lines',
  };
  const changes = await collect(source, { paths: ['**/*.txt'], pathsIgnore: [] });
  expect(linesByPath(changes)).toEqual({ 'new é "x".txt': 'all' });
});

describe('what nobody wrote', () => {
  const before = {
    '.gitattributes': 'made/** linguist-generated\n',
    'package-lock.json': '{}\n',
    'node_modules/a/a.js': 'a\n',
    'made/a.ts': 'a\n',
  };
  const edit = ({ write }: GitRepository) => {
    for (const [path, text] of Object.entries(before)) write(path, text);
  };
  const propose = ({ write }: GitRepository) => {
    write('.gitattributes', '* linguist-generated\n');
    write('package-lock.json', '{"a": 1}\n');
    write('node_modules/a/a.js', 'b\n');
    write('node_modules/b/b.js', 'b\n');
    write('made/a.ts', 'b\n');
    write('users.ts', '// Code generated by protoc. DO NOT EDIT.\n');
    write('data/package-lock.json', 'a\n');
    write('data/node_modules/users.csv', 'a\n');
  };
  const claimed = ['.gitattributes', 'data/node_modules/users.csv', 'data/package-lock.json', 'users.ts'];
  const named = ['lockfile package-lock.json', 'vendored node_modules/a/a.js', 'vendored node_modules/b/b.js'];
  const marked = ['generated made/a.ts', ...named];
  const outcome = (changes: ChangeSet) => ({
    left: gapsOf(changes)
      .filter((gap) => !gap.startsWith('widened'))
      .sort(),
    kept: Object.keys(linesByPath(changes))
      .filter((path) => path !== 'elsewhere')
      .sort(),
  });

  it('is told by the base that the checkout holds', async () => {
    const stage = await open(edit, propose);
    const changes = await pull(stage, cloneRepository(stage.origin).root);
    expect(outcome(changes)).toEqual({ left: marked, kept: claimed });
  });

  it('is told by the files that the API calls modified, and .gitattributes are not known', async () => {
    const stage = await open(edit, propose);
    const changes = await pull(stage, shallow(stage));
    expect(outcome(changes)).toEqual({ left: named, kept: [...claimed, 'made/a.ts'].sort() });
    expect(asked(stage)).toEqual([compared]);
    for (const { path, read } of changes.files) if (path === 'users.ts') expect(await read()).not.toHaveLength(0);
  });

  it.each(['full', 'shallow'])('is told by nobody but the base where the whole tree is scanned (%s)', async (depth) => {
    const stage = await open(edit, propose);
    const root = depth === 'full' ? cloneRepository(stage.origin, '--branch', 'merged').root : shallow(stage);
    const changes = await pull(stage, root, { scope: 'all' });
    expect(outcome(changes)).toEqual(
      depth === 'full'
        ? { left: marked, kept: claimed }
        : { left: [], kept: [...new Set([...claimed, ...Object.keys(before), 'node_modules/b/b.js'])].sort() },
    );
    const users = changes.files.find(({ path }) => path === 'users.ts');
    expect(await users?.read()).not.toHaveLength(0);
  });
});
