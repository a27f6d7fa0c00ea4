import { Minimatch } from 'minimatch';

/** Globs over report paths: `*` stays within a folder, `**` does not, a folder's name means all below it. */
export interface Selection {
  /** What to scan; none means everything. */
  readonly paths: readonly string[];
  /** What to leave out, though `paths` may name it. */
  readonly pathsIgnore: readonly string[];
}

export interface Selector {
  readonly selects: (path: string) => boolean;
  readonly ignores: (path: string) => boolean;
}

export function selector({ paths, pathsIgnore }: Selection): Selector {
  const wanted = pathMatcher(paths);
  const ignores = pathMatcher(pathsIgnore) ?? (() => false);
  return { selects: (path) => (wanted?.(path) ?? true) && !ignores(path), ignores };
}

/**
 * As in GitHub's `on.push.paths`, the last pattern that matches decides, and `!` turns one round. A list that begins
 * with an exclusion starts from everything, for it would else match nothing. No pattern is no answer.
 */
export function pathMatcher(patterns: readonly string[]): ((path: string) => boolean) | undefined {
  const rules = patterns
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '')
    .map(toRule);
  const [first] = rules;
  if (first === undefined) return undefined;
  return (path) => rules.findLast(({ matches }) => matches(path))?.includes ?? !first.includes;
}

function toRule(pattern: string) {
  const includes = !pattern.startsWith('!');
  const glob = pattern.slice(includes ? 0 : 1).replace(/^(?:\.?\/)+/, '');
  const folder = glob.replace(/\/+$/, '');
  const globs = [...(folder === glob ? [glob] : []), ...(namesFolder(glob) ? [join(folder)] : [])].map(compile);
  return { includes, matches: (path: string) => globs.some((compiled) => compiled.match(path)) };
}

/** `docs/` and `docs` do; `docs/*` means the files directly in it. */
const namesFolder = (glob: string): boolean => glob === '.' || !/[*?[\](){}!+@][^/]*$/.test(glob);

const join = (folder: string): string => (folder === '' || folder === '.' ? '**' : `${folder}/**`);

/** Reports use `/` on every system, so patterns mean the same on every system. */
const compile = (glob: string): Minimatch =>
  new Minimatch(glob, { dot: true, nocomment: true, nonegate: true, platform: 'linux' });
