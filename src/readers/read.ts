import type { Gap } from '../model/gap.js';
import type { SkimFrom } from '../model/skim.js';
import type { View } from '../model/view.js';
import { decode } from './encoding/decode.js';
import { isNamedMedia } from './file-names.js';
import { formats } from './formats.js';
import { isLfsPointer } from './lfs.js';
import type { Slice } from './slice.js';
import { canSlice, createSlicer } from './slices.js';
import { readStructured } from './structured.js';
import { readText } from './text.js';

/** What a file says: its views, or the parts of a long one, and what of it could not be read. */
export interface Reading {
  readonly views: readonly View[];
  readonly slices?: Iterable<Slice>;
  readonly gaps: readonly Gap[];
}

/**
 * Bytes → views. A file's format is decided by its name, then by its content; what no reader knows is plain text.
 * @param skimFrom goes over what of a long text need not be read
 */
export function read(path: string, bytes: Uint8Array, skimFrom?: SkimFrom): Reading {
  if (isLfsPointer(bytes)) return { views: [], gaps: [elsewhere(path)] };
  const decoded = decode(path, bytes);
  const gaps = decoded.gap ? [decoded.gap] : [];
  if (!('text' in decoded)) return { views: [], gaps };
  const { text, asAscii } = decoded;
  const other = asAscii === undefined ? [] : [readText(path, asAscii)];
  if (canSlice(path, text, formats))
    return { views: other, slices: createSlicer(path, formats, skimFrom).push(text, true), gaps };
  return { views: [readStructured(path, text, formats) ?? readText(path, text), ...other], gaps };
}

/** An image would not be read where its content is at hand either. */
const elsewhere = (path: string): Gap => ({
  path,
  stage: 'readers',
  reason: isNamedMedia(path) ? 'media' : 'lfs-pointer',
  detail:
    'Not read: a Git LFS pointer, whose content is not in git. Set `lfs: true` for actions/checkout and scan the whole ' +
    'tree, or leave the file out with paths-ignore.',
});
