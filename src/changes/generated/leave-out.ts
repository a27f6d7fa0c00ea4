import { ReadFailure, type SourceFile } from '../../model/change.js';
import type { Gap } from '../../model/gap.js';
import { perFolder } from '../../model/per-folder.js';
import type { Claim, NamedClaim } from './claim.js';
import { sentenceOf } from './fold.js';
import { generatedByHeader, mayHaveHeader } from './headers.js';
import { lockfile } from './lockfiles.js';
import type { Marks } from './marks.js';
import { mayBeMinified, minified, namedMinified } from './minified.js';
import { createAskedFor } from './named.js';
import { vendored } from './vendored.js';
import type { Witness } from './witness.js';

/** Where a file's name leads to, the folder first. */
export const byName = (path: string): readonly NamedClaim[] => [
  ...vendored(path),
  ...lockfile(path),
  ...namedMinified(path),
];

/** What a file says of itself. */
export const byContent = (path: string, bytes: Uint8Array): Claim | undefined =>
  generatedByHeader(path, bytes) ?? minified(path, bytes);

/**
 * Takes out what people did not write: lockfiles, vendored trees, minified and generated files. Each becomes a gap;
 * those that only their content tells become one when they are read. .gitattributes overrule names and content, and who
 * asks for a file gets it.
 *
 * @param globs The setting `paths`.
 */
export async function leaveOut(
  files: readonly SourceFile[],
  witness: Witness,
  globs: readonly string[],
): Promise<{ readonly files: readonly SourceFile[]; readonly gaps: readonly Gap[] }> {
  const isAskedFor = createAskedFor(globs, byName);
  const marks = await witness.marks(files.map(({ path }) => path));
  const vendoredIn = perFolder(vendored);
  const claims = new Map<string, readonly NamedClaim[]>();
  for (const { path } of files) {
    const named = [...vendoredIn(path), ...lockfile(path), ...namedMinified(path)];
    if (named.length > 0) claims.set(path, named);
  }
  const proofs = new Set([...claims.values()].flatMap((all) => all.map(({ proof }) => proof)));
  const held = proofs.size === 0 ? proofs : await witness.held([...proofs]);

  const claimOn = (file: SourceFile): Claim | undefined => {
    const said = marks.get(file.path) ?? nothing;
    if (said === nothing && !claims.has(file.path)) return undefined;
    const named = (claims.get(file.path) ?? []).filter((claim) => held.has(claim.proof) && !isDenied(claim, said));
    return [...bySaying(said), ...named].find((claim) => !isAskedFor(file, claim));
  };
  const kept: SourceFile[] = [];
  const gaps: Gap[] = [];
  for (const file of files) {
    const claim = claimOn(file);
    const isOpen = witness.trustsContent && marks.get(file.path)?.generated !== false && !isAskedFor(file);
    if (claim) gaps.push(gapOf(file.path, claim));
    else kept.push(isOpen ? unlessItSays(file) : file);
  }
  return { files: kept, gaps };
}

const nothing: Marks = {};

/** In the words of .gitattributes. */
const bySaying = ({ generated, vendored: isVendored }: Marks): Claim[] => [
  ...(isVendored ? [{ reason: 'vendored', what: 'code of others, by .gitattributes' } as const] : []),
  ...(generated ? [{ reason: 'generated', what: 'generated, by .gitattributes' } as const] : []),
];

const isDenied = ({ reason }: Claim, { generated, vendored: isVendored }: Marks): boolean =>
  (reason === 'vendored' ? isVendored : generated) === false;

/** Reads a file up to the point where it says that it was generated. */
export function unlessItSays(file: SourceFile): SourceFile {
  const { path } = file;
  if (!mayHaveHeader(path) && !mayBeMinified(path)) return file;
  const { read: readWhole, ...rest } = file;
  const read = async (): Promise<Uint8Array> => {
    const bytes = await readWhole();
    const claim = byContent(path, bytes);
    if (claim) throw new ReadFailure(claim.reason, sentenceOf(claim));
    return bytes;
  };
  // In this order: a copy that gets another function in place of one has a shape of its own, and there are many files.
  return { read, mayBeGenerated: true, ...rest };
}

const gapOf = (path: string, claim: Claim): Gap => ({
  path,
  stage: 'changes',
  reason: claim.reason,
  detail: sentenceOf(claim),
  ...(claim.below === undefined ? {} : { below: claim.below }),
});
