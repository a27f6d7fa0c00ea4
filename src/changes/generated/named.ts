import { Minimatch } from 'minimatch';
import type { SourceFile } from '../../model/change.js';
import { pathMatcher } from '../select.js';
import type { Claim } from './claim.js';

/**
 * Whether somebody asked for this very file: on the command line, or by a glob of `paths` whose last part is its name.
 * A glob that is left out itself, read as a path, asks for what it stands for: `dist/*.min.js`, `node_modules/ours/**`.
 */
export function createAskedFor(globs: readonly string[], claimsOf: (path: string) => readonly Claim[]) {
  const patterns = globs
    .map((glob) => glob.trim().replace(/^(?:\.?\/)+/, ''))
    .filter((glob) => glob !== '' && !glob.startsWith('!'))
    .map((glob) => ({
      matches: pathMatcher([glob]) ?? (() => false),
      claims: claimsOf(glob),
      file: new Minimatch(glob.slice(glob.lastIndexOf('/') + 1), { dot: true, nocomment: true, platform: 'linux' }),
      isOpen: /[*?[]/.test(glob.slice(glob.lastIndexOf('/') + 1)),
    }));
  return (file: Pick<SourceFile, 'path' | 'named'>, claim?: Claim): boolean => {
    const { path, named } = file;
    if (named === path) return true;
    // Whoever names a folder in a vendored tree means its files.
    if (named !== undefined && claim?.below !== undefined && `${named}/`.startsWith(claim.below)) return true;
    const base = path.slice(path.lastIndexOf('/') + 1);
    return patterns.some(
      ({ matches, claims, file: name, isOpen }) =>
        matches(path) && ((!isOpen && name.match(base)) || claims.some(({ reason }) => reason === claim?.reason)),
    );
  };
}
