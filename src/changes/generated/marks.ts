import { promises } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../model/errors.js';
import { readRegularFile, systemCode } from '../disk.js';
import { type Git, openGit } from '../git.js';
import { askGit, objectsIn } from '../git-ask.js';

/**
 * What .gitattributes say of a file: https://github.com/github-linguist/linguist/blob/main/docs/overrides.md. Absent
 * where they say nothing.
 */
export interface Marks {
  readonly generated?: boolean;
  readonly vendored?: boolean;
}

export type MarksOf = (paths: readonly string[]) => Promise<ReadonlyMap<string, Marks>>;

export const attributesName = '.gitattributes';

const names = { 'linguist-generated': 'generated', 'linguist-vendored': 'vendored' } as const;

/** `-x` and `x=false` deny, `x` and `x=true` claim, `!x` says nothing. */
const meanings: Readonly<Record<string, boolean>> = { set: true, true: true, unset: false, false: false };

/** Git knows its precedence. What stands outside the repository has no say. */
const checkAttr = ['-c', `core.attributesFile=${devNull}`, 'check-attr', '-z', '--stdin'];

/**
 * By the .gitattributes that lie on disk. Git takes its time over every path: it is asked where one may say something.
 *
 * @param top The folder that paths start from.
 * @param attributes The files of attributes that say something of it; one that git ignores need not be among them. Of what is
 * not on disk git takes what its index has.
 */
export const marksOnDisk =
  (git: Git, top: string, attributes: readonly string[]): MarksOf =>
  async (paths) => {
    const mayMark = (await Promise.all(attributes.map(mayName))).includes(true);
    return mayMark ? marksOf(git, ['-C', top, ...checkAttr, ...Object.keys(names)], paths) : new Map();
  };

/** Whether it has a word of linguist's, as what gives these a short name also does. */
async function mayName(file: string): Promise<boolean> {
  try {
    return Buffer.from(await readRegularFile(file)).includes('linguist-');
  } catch {
    return true;
  }
}

/**
 * By those of a commit or tree, whatever is checked out: they alone are put into an index that goes again, because
 * `--source` needs git 2.40. Where one cannot be had, it says nothing.
 */
export const marksIn =
  (git: Git, tree: string): MarksOf =>
  async (paths) => {
    const files = Array.from(foldersAround(paths), (folder) => `${folder}${attributesName}`);
    const found = await objectsIn(git, tree, files);
    const blobs = [...found].filter(([, { type }]) => type === 'blob');
    if (blobs.length === 0) return new Map();
    const folder = await makeTemporary();
    try {
      const elsewhere = openGit(folder, {
        env: {
          GIT_DIR: await git.text(['rev-parse', '--absolute-git-dir']),
          GIT_WORK_TREE: folder,
          GIT_INDEX_FILE: join(folder, 'index'),
        },
      });
      const entries = blobs.map(([path, { id }]) => `100644 ${id}\t${path}\0`).join('');
      await askGit(elsewhere, ['update-index', '-z', '--index-info'], entries);
      return await marksOf(elsewhere, [...checkAttr, '--cached', ...Object.keys(names)], paths);
    } finally {
      await promises.rm(folder, { recursive: true, force: true });
    }
  };

async function makeTemporary(): Promise<string> {
  const where = tmpdir();
  try {
    return await promises.mkdtemp(join(where, 'piicloak-'));
  } catch (error) {
    throw new UserError(
      `No folder can be made in “${where}” (${systemCode(error)}). Set TMPDIR to one that is writable.`,
    );
  }
}

/** `<path> NUL <attribute> NUL <value> NUL`: https://git-scm.com/docs/git-check-attr#_output. */
async function marksOf(
  git: Git,
  args: readonly string[],
  paths: readonly string[],
): Promise<ReadonlyMap<string, Marks>> {
  const marks = new Map<string, Marks>();
  // Git refuses all of them for one that lies outside, or leads there.
  const inside = paths.filter((path) => !/(?:^|\/)\.{0,2}(?:\/|$)|^[A-Za-z]:/.test(path));
  if (inside.length === 0) return marks;
  const fields = (await askGit(git, args, inside.map((path) => `${path}\0`).join(''))).toString('utf8').split('\0');
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [path = '', attribute = '', value = ''] = fields.slice(at, at + 3);
    const meaning = Object.hasOwn(meanings, value) ? meanings[value] : undefined;
    const name = Object.entries(names).find(([each]) => each === attribute)?.[1];
    if (meaning !== undefined && name) marks.set(path, { ...marks.get(path), [name]: meaning });
  }
  return marks;
}

/** The folders that paths lie in, each with `/` at its end; empty for the top. */
function foldersAround(paths: readonly string[]): ReadonlySet<string> {
  const folders = new Set(['']);
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end + 1);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}
