import { collect } from '../../src/changes/collect.js';
import type { Selection } from '../../src/changes/select.js';
import type { ChangeSet, SourceFile } from '../../src/model/change.js';
import type { ChangeScope } from '../../src/model/source.js';

export const everything: Selection = { paths: [], pathsIgnore: [] };

export const range = (root: string, base: string, head: string, scope: ChangeScope = 'added-lines') =>
  collect({ kind: 'range', root, base, head, scope }, everything);

/** The lines that count by path, as `2-4 7`, or `all`. */
export const linesByPath = ({ files }: ChangeSet): Record<string, string> =>
  Object.fromEntries(files.map((file) => [file.path, linesOf(file)]));

export const linesOf = ({ addedLines }: SourceFile): string =>
  addedLines === 'all'
    ? 'all'
    : addedLines.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(' ');

/** Gaps as `reason path`. */
export const gapsOf = ({ gaps }: ChangeSet): string[] =>
  gaps.map(({ reason, path }) => `${reason} ${path ?? ''}`.trim());

export async function textOf({ files }: ChangeSet, path: string): Promise<string> {
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`no file ${path} among the changes`);
  return Buffer.from(await file.read()).toString('utf8');
}
