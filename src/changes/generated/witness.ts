import type { SourceFile } from '../../model/change.js';
import type { Git } from '../git.js';
import { objectsIn } from '../git-ask.js';
import { type MarksOf, marksIn } from './marks.js';

/*
 * By whose word files are left out. A tree is taken at its own: whoever asks for a scan of it has it already. A change
 * is not, or its author would write “DO NOT EDIT” over a list of customers, call it package-lock.json, or add a line to
 * .gitattributes. So of a change
 *
 *   - attributes count as its base has them;
 *   - a name counts where the base bears it out: a lockfile or a minified file that was there before under this name, a
 *     folder that was there before and held what others wrote;
 *   - what a file says of itself, by a header or by long lines, does not count.
 *
 * The price is small: what is read after all is a first lockfile, a new bundle, the lines that a generator added. What
 * remains: an author can add to a lockfile, to a vendored tree that is there, or to what the base calls generated. Reports
 * name each, as what was not read.
 */
export interface Witness {
  readonly marks: MarksOf;
  /** Those of the paths that are there; a folder's path ends with `/`. */
  readonly held: (paths: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Whether files speak for themselves. */
  readonly trustsContent: boolean;
}

const noMarks: MarksOf = async () => new Map();

/** A tree, by the files in it. */
export const ownWord = (files: readonly SourceFile[], marks: MarksOf = noMarks): Witness => ({
  marks,
  held: async (asked) => {
    const all = new Set(files.map(({ path }) => path));
    return new Set(asked.filter((path) => path.endsWith('/') || all.has(path)));
  },
  trustsContent: true,
});

/** The state before a change, as git has it. */
export const baseInGit = (git: Git, tree: string): Witness => ({
  marks: marksIn(git, tree),
  held: async (asked) => new Set((await objectsIn(git, tree, asked)).keys()),
  trustsContent: false,
});

/** The state before a change, as far as the files tell that it changes or removes. */
export const baseOfListed = (former: readonly string[]): Witness => {
  const all = new Set(former.flatMap((path) => [path, ...foldersOf(path)]));
  return {
    marks: noMarks,
    held: async (asked) => new Set(asked.filter((path) => all.has(path))),
    trustsContent: false,
  };
};

/** Where the state before a change is not known, everything is read. */
export const nobody: Witness = { marks: noMarks, held: async () => new Set(), trustsContent: false };

const foldersOf = (path: string): string[] => Array.from(path.matchAll(/\//g), ({ index }) => path.slice(0, index + 1));
