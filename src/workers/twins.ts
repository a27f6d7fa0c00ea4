import type { FileResult } from '../file-result.js';
import type { SourceFile } from '../model/change.js';
import { perFolder } from '../model/per-folder.js';

/*
 * The same bytes under the same name in another folder: copies of licences, of vendored modules, of fixtures. What was
 * read once and held nothing holds nothing there either. What held something is looked at in each place, because
 * findings, and what a policy says of them, belong to a path.
 */

/** Folders that say how what lies in them is read; all other folders say nothing. */
const telling = /^(?:locales?|i18n|l10n|lang|languages|translations?|values(?:-[\w-]+)?|\..*|licen[cs]es?)$/i;

/** The part of a path that the readers and recognizers look at. */
export const tellingPart = (path: string): string => {
  const end = path.lastIndexOf('/') + 1;
  return tellingFolders(path.slice(0, end)) + path.slice(end);
};

const tellingFolders = (folders: string): string =>
  folders
    .split('/')
    .flatMap((folder) => (telling.test(folder) ? `${folder}/` : []))
    .join('');

/** For each of the files in these places that may be a copy, the first of its name and size; by their places in the list. */
export function twinsOf(
  files: readonly SourceFile[],
  places: Iterable<number> = files.keys(),
): ReadonlyMap<number, number> {
  const firsts = new Map<string, number>();
  const foldersOf = perFolder(tellingFolders);
  const twins = new Map<number, number>();
  for (const index of places) {
    const { path = '', addedLines, disk } = files[index] ?? {};
    if (!disk || disk.size === 0 || addedLines !== 'all') continue;
    const key = `${disk.size} ${foldersOf(path)}${path.slice(path.lastIndexOf('/') + 1)}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    else twins.set(index, first);
  }
  return twins;
}

/** The result of a copy, if that of the first one can be taken over. */
export async function resultOfTwin(
  file: SourceFile | undefined,
  first: SourceFile | undefined,
  result: FileResult | undefined,
): Promise<FileResult | undefined> {
  if (!file || !first || !result?.scanned) return undefined;
  const { findings, ignores, rules, gaps } = result;
  if (findings.length > 0 || ignores.length > 0 || rules.length > 0) return undefined;
  try {
    const [one, other] = [await first.read(), await file.read()];
    if (Buffer.compare(one, other) !== 0) return undefined;
    return { ...result, gaps: gaps.map((gap) => ({ ...gap, path: file.path })) };
  } catch {
    // Whoever looks at it is told why it cannot be read.
    return undefined;
  }
}
