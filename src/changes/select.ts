import { braceExpand, Minimatch } from 'minimatch';
import { UserError } from '../model/errors.js';

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
  const folder = glob.replace(/(?<!\/)\/+$/, '');
  const globs = [...(folder === glob ? [glob] : []), ...(namesFolder(glob) ? [join(folder)] : [])].map(compile);
  return { includes, matches: (path: string) => globs.some((compiled) => compiled.match(path)) };
}

/** `docs/` and `docs` do; `docs/*` means the files directly in it. */
const namesFolder = (glob: string): boolean =>
  glob === '.' || !/[*?[\](){}!+@]/.test(glob.slice(glob.lastIndexOf('/') + 1));

const join = (folder: string): string => (folder === '' || folder === '.' ? '**' : `${folder}/**`);

/** A glob that stands for more, or leaves more open within a name, is somebody's slip or somebody's attack. */
const mostAlternatives = 1000;
const mostOpen = 4;
const longest = 1000;

/**
 * Reports use `/` on every system, so patterns mean the same on every system.
 *
 * @throws UserError for a glob that would take longer than the scan.
 */
function compile(glob: string): Minimatch {
  const open = glob.split('/').map((part) => part.replace(/\*{2,}/g, '*').match(/[*]|[?+@!]\(/g)?.length ?? 0);
  const isTooOpen = glob.length > longest || Math.max(...open) > mostOpen;
  const alternatives = isTooOpen ? 0 : braceExpand(glob, { braceExpandMax: mostAlternatives + 1 }).length;
  if (isTooOpen || alternatives > mostAlternatives) {
    const shown = glob.length > 60 ? `${glob.slice(0, 60)}…` : glob;
    throw new UserError(`The glob “${shown}” leaves too much open. Write it as several plain ones.`);
  }
  return new Minimatch(glob, { dot: true, nocomment: true, nonegate: true, platform: 'linux' });
}
