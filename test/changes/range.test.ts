import { platform } from 'node:os';
import { describe, expect, it } from 'vitest';
import { collect } from '../../src/changes/collect.js';
import { UserError } from '../../src/model/errors.js';
import { cloneRepository, createRepository, type GitRepository, temporaryFolder } from '../helpers/git-repository.js';
import { everything, gapsOf, linesByPath, range, textOf } from './changed.js';

const numbered = (count: number): string => Array.from({ length: count }, (_, index) => `line ${index + 1}\n`).join('');

/** A repository with a base and a head commit that differ by the given edits. */
function change(before: (repository: GitRepository) => void, after: (repository: GitRepository) => void) {
  const repository = createRepository();
  before(repository);
  const base = repository.commit();
  after(repository);
  const head = repository.commit();
  return { repository, base, head, collect: () => range(repository.root, base, head) };
}

describe('what a change adds', () => {
  const cases: [name: string, before: Record<string, string>, after: Record<string, string>, lines: object][] = [
    ['a new file counts whole', {}, { 'a.txt': 'one\n' }, { 'a.txt': 'all' }],
    ['an empty file counts', {}, { 'a.txt': '' }, { 'a.txt': 'all' }],
    ['an edit', { a: numbered(9) }, { a: numbered(9).replace('line 4', 'four') }, { a: '4' }],
    ['an insertion', { a: numbered(3) }, { a: `new\n${numbered(3)}new\nnew\n` }, { a: '1 5-6' }],
    ['a deletion adds nothing', { a: numbered(3) }, { a: numbered(2) }, {}],
    ['a missing newline at the end', { a: 'one\ntwo\n' }, { a: 'one\ntwo\nthree' }, { a: '3' }],
    ['a newline that comes at the end', { a: 'one\ntwo' }, { a: 'one\ntwo\nthree\n' }, { a: '2-3' }],
    ['CRLF', { a: 'one\r\ntwo\r\n' }, { a: 'one\r\nnew\r\ntwo\r\n' }, { a: '2' }],
    ['LF becomes CRLF', { a: 'one\ntwo\n' }, { a: 'one\r\ntwo\r\n' }, { a: '1-2' }],
    ['a lone CR breaks no line', { a: 'one\rtwo\nthree\n' }, { a: 'one\rtwo\nthree\rfour\nfive\n' }, { a: '2-3' }],
    [
      'lines that look like headers',
      { a: '1\n2\n3\n' },
      { a: '1\n++ b/x\n@@ -1 +1 @@\ndiff --git a/x b/x\nindex 0..0\n\\ No newline at end of file\n-- a\n2\n+\n-\n3\n' },
      { a: '2-7 9-10' },
    ],
    ['removed lines that look like headers', { a: '-- a/x\n@@ -1 +1 @@\n2\n' }, { a: '++ b/x\n2\n' }, { a: '1' }],
  ];

  it.each(cases)('%s', async (_, before, after, lines) => {
    const write = (files: Record<string, string>) => (repository: GitRepository) => {
      repository.write('kept', 'kept\n');
      for (const [path, content] of Object.entries(files)) repository.write(path, content);
    };
    const changes = await change(write(before), write(after)).collect();

    expect(linesByPath(changes)).toEqual(lines);
    for (const path of Object.keys(lines)) expect(await textOf(changes, path)).toBe(after[path]);
  });

  it('leaves out what came to the base since the two parted', async () => {
    const repository = createRepository();
    repository.write('a', numbered(3));
    repository.commit();
    repository.branch('feature');
    repository.write('b', 'feature\n');
    repository.commit();
    repository.git('switch', '--quiet', 'main');
    repository.write('c', 'main\n');
    repository.commit();

    expect(linesByPath(await range(repository.root, 'main', 'feature'))).toEqual({ b: 'all' });
  });

  it('follows a rename and counts only its edits', async () => {
    const { collect } = change(
      ({ write }) => write('old.txt', numbered(20)),
      ({ write, remove }) => {
        remove('old.txt');
        write('new name.txt', numbered(20).replace('line 7', 'seven'));
      },
    );
    expect(linesByPath(await collect())).toEqual({ 'new name.txt': '7' });
  });

  it('counts nothing of a file that is only renamed or made executable, unless whole files were asked for', async () => {
    const { repository, base } = change(
      ({ write }) => {
        write('old', numbered(5));
        write('tool', numbered(6));
      },
      ({ git }) => git('mv', 'old', 'new'),
    );
    repository.git('update-index', '--chmod=+x', 'tool');
    const head = repository.commitIndex();

    expect(linesByPath(await range(repository.root, base, head))).toEqual({});
    expect(linesByPath(await range(repository.root, base, head, 'changed-files'))).toEqual({ new: 'all', tool: 'all' });
  });

  it('counts a copy whole', async () => {
    const { collect } = change(
      ({ write }) => write('a', numbered(9)),
      ({ write }) => {
        write('a', `${numbered(9)}ten\n`);
        write('b', numbered(9));
      },
    );
    expect(linesByPath(await collect())).toEqual({ a: '10', b: 'all' });
  });

  it('gives the same lines to files with the same content before and after', async () => {
    const { collect } = change(
      ({ write }) => ['a', 'b'].map((path) => write(path, numbered(4))),
      ({ write }) => ['a', 'b'].map((path) => write(path, `${numbered(4)}five\n`)),
    );
    expect(linesByPath(await collect())).toEqual({ a: '5', b: '5' });
  });

  it('counts whole files when asked to', async () => {
    const { repository, base, head } = change(
      ({ write }) => write('a', numbered(9)),
      ({ write }) => write('a', `${numbered(9)}ten\n`),
    );
    const changes = await range(repository.root, base, head, 'changed-files');
    expect(linesByPath(changes)).toEqual({ a: 'all' });
    expect(changes.scope).toBe('changed-files');
  });

  it('names paths from the top when the root is a folder below', async () => {
    const { repository, base, head } = change(
      ({ write }) => write('sub/a', 'a\n'),
      ({ write }) => write('b', 'b\n'),
    );
    expect(linesByPath(await range(`${repository.root}/sub`, base, head))).toEqual({ b: 'all' });
  });

  it('handles a change of 2,000 files', async () => {
    const { collect } = change(
      ({ write }) => Array.from({ length: 1000 }, (_, index) => write(`old/${index}`, `${index}\n`)),
      ({ write }) => {
        for (let index = 0; index < 1000; index += 1) {
          write(`old/${index}`, `${index}\nadded ${index}\n`);
          write(`new/${index}`, `new ${index}\n`);
        }
      },
    );
    const changes = await collect();
    expect(changes.files).toHaveLength(2000);
    expect(linesByPath(changes)).toMatchObject({ 'old/999': '2', 'new/999': 'all' });
    const texts = await Promise.all(changes.files.map((file) => textOf(changes, file.path)));
    expect(texts).toContain('999\nadded 999\n');
    expect(new Set(texts).size).toBe(2000);
  });
});

describe('paths', () => {
  const everywhere = [
    'dir name/file.txt',
    'é/ü.txt',
    '日本.csv',
    '-leading',
    "it's",
    '[brackets]*',
    ':(top)x',
    '.hidden/.x',
  ];
  const onPosix = ['quo"te', 'tab\there', 'new\nline', 'evil\n::error::x.txt', 'back\\slash', 'trailing '];
  const paths = platform() === 'win32' ? everywhere.slice(0, 4) : [...everywhere, ...onPosix];

  it.each(paths)('%j', async (path) => {
    const { collect } = change(
      ({ write }) => write(path, numbered(4)),
      ({ write }) => write(path, numbered(4).replace('line 2', 'two')),
    );
    const changes = await collect();
    expect(linesByPath(changes)).toEqual({ [path]: '2' });
    expect(await textOf(changes, path)).toContain('two');
  });
});

describe('what is no text file', () => {
  it('notes symbolic links and submodules as gaps', async () => {
    const { repository, base } = change(
      ({ write }) => write('a', 'a\n'),
      ({ write }) => write('b', 'b\n'),
    );
    repository.stage('120000', repository.store('a'), 'link');
    repository.stage('160000', base, 'module');
    const changes = await range(repository.root, base, repository.commitIndex());

    expect(linesByPath(changes)).toEqual({ b: 'all' });
    expect(gapsOf(changes)).toEqual(['symlink link', 'submodule module']);
  });

  it('notes a submodule that .gitmodules asks to ignore', async () => {
    const repository = createRepository();
    repository.write('.gitmodules', '[submodule "m"]\n\tpath = m\n\turl = ./m\n\tignore = all\n');
    const first = repository.commit();
    repository.stage('160000', first, 'm');
    const second = repository.commitIndex();
    repository.stage('160000', second, 'm');
    const third = repository.commitIndex();

    expect(gapsOf(await range(repository.root, second, third))).toEqual(['submodule m']);
  });

  it('counts a file whole that was a symbolic link, and a link that was a file is a gap', async () => {
    const repository = createRepository();
    const target = repository.store('target');
    repository.stage('120000', target, 'a');
    repository.stage('100644', target, 'b');
    const base = repository.commitIndex();
    repository.stage('100644', target, 'a');
    repository.stage('120000', target, 'b');
    const changes = await range(repository.root, base, repository.commitIndex());

    expect(linesByPath(changes)).toEqual({ a: 'all' });
    expect(gapsOf(changes)).toEqual(['symlink b']);
  });

  const utf16 = (text: string) => Buffer.from(text, 'utf16le');
  const uncountable: [string, Uint8Array, Uint8Array][] = [
    ['binary content', Buffer.from([0, 1, 2, 10, 3]), Buffer.from([0, 1, 2, 10, 0, 3])],
    [
      'binary content that looks like text further down',
      Buffer.from(`\0 1\n${numbered(20)}`),
      Buffer.from(`\0 2\n${numbered(20)}more\n`),
    ],
    // U+0A95 holds the byte of a newline, so that git counts more lines than there are.
    ['UTF-16 text', utf16('\ufeffક\nક\nx\n'), utf16('\ufeffક\nક\ny\n')],
    ['a UTF-16 text whose first line changes', utf16('\ufeffક\nક\n'), utf16('\ufeffખ\nક\n')],
  ];
  it.each(uncountable)('counts %s whole, because its lines cannot be counted', async (_, before, after) => {
    const { collect } = change(
      ({ write }) => write('file', before),
      ({ write }) => write('file', after),
    );
    expect(linesByPath(await collect())).toEqual({ file: 'all' });
  });
});

describe('a range that cannot be compared', () => {
  const failing = async (root: string, base: string, head = 'HEAD'): Promise<string> => {
    const error: unknown = await range(root, base, head).then(
      () => undefined,
      (reason) => reason,
    );
    expect(error).toBeInstanceOf(UserError);
    return error instanceof UserError ? error.message : '';
  };

  it('says which commit is missing and how to get it', async () => {
    const { repository } = change(
      ({ write }) => write('a', 'a\n'),
      ({ write }) => write('a', 'b\n'),
    );
    const gone = '0123456789012345678901234567890123456789';
    expect(await failing(repository.root, gone)).toMatch(new RegExp(`${gone}.*git fetch.*fetch-depth: 0`));
    expect(await failing(repository.root, 'HEAD', 'no-such-branch')).toContain('"no-such-branch"');
  });

  it.each(['--output=stolen', '-p', '', 'a\0b'])('never takes the name %j for an option', async (name) => {
    const { repository } = change(
      ({ write }) => write('a', 'a\n'),
      ({ write }) => write('a', 'b\n'),
    );
    expect(await failing(repository.root, name)).toContain('no name of a commit');
  });

  it('says that a shallow clone ends too early', async () => {
    const { repository, base } = change(
      ({ write }) => write('a', 'a\n'),
      ({ write }) => write('a', 'b\n'),
    );
    repository.git('switch', '--quiet', '--create', 'side', base);
    repository.write('c', 'c\n');
    repository.commit();
    const clone = cloneRepository(repository, '--depth=1', '--no-single-branch');

    expect(await failing(clone.root, 'origin/main', 'origin/side')).toMatch(/shallow.*fetch-depth: 0/);
  });

  it('says that two histories are unrelated', async () => {
    const { repository } = change(
      ({ write }) => write('a', 'a\n'),
      ({ write }) => write('a', 'b\n'),
    );
    repository.git('switch', '--quiet', '--orphan', 'other');
    repository.write('b', 'b\n');
    repository.commit();

    expect(await failing(repository.root, 'main', 'other')).toContain('no common history');
  });

  it('says that there is no repository', async () => {
    expect(await failing(temporaryFolder(), 'HEAD')).toContain('not inside a git repository');
  });

  it('says that the folder does not exist', async () => {
    expect(await failing(`${temporaryFolder()}/gone`, 'HEAD')).toContain('no such folder');
  });
});

describe('content that cannot be had', () => {
  it('is a failure of that file alone', async () => {
    const repository = createRepository();
    const base = repository.commit();
    repository.write('zeros', Buffer.alloc(65 * 1024 * 1024));
    repository.write('a', 'a\n');
    const head = repository.commit();
    const changes = await collect(
      { kind: 'range', root: repository.root, base, head, scope: 'changed-files' },
      everything,
    );

    await expect(textOf(changes, 'zeros')).rejects.toMatchObject({ name: 'ReadFailure', reason: 'too-large' });
    expect(await textOf(changes, 'a')).toBe('a\n');
  });

  it('is a gap-to-be in a partial clone, which never fetches on its own', async () => {
    const repository = createRepository();
    const base = repository.commit();
    repository.write('a', 'a\n');
    repository.write('b', 'b\n');
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const head = repository.commit();
    const clone = cloneRepository(repository, '--filter=blob:none', '--no-checkout');
    const changes = await range(clone.root, base, head);

    expect(linesByPath(changes)).toEqual({ a: 'all', b: 'all' });
    await expect(textOf(changes, 'a')).rejects.toMatchObject({ name: 'ReadFailure', reason: 'unreadable' });
    await expect(textOf(changes, 'b')).rejects.toMatchObject({ name: 'ReadFailure', reason: 'unreadable' });
  });
});
