import type { Span } from '../../model/position.js';
import type { Disguise } from './disguise.js';
import type { Piece } from './piece.js';
import type { Region } from './regions.js';

/** Farther apart than two values of one subject may stand, so that regions know nothing of each other. */
const divider = '\n'.repeat(6);

/** What stands at an offset of the decoded text: characters as they are, or what a piece says. */
interface Part extends Span {
  readonly at: number;
  readonly length: number;
  readonly piece?: Piece;
  /** It stands for what was left out. */
  readonly isDivider?: true;
}

/** The regions of a text with every piece in them decoded. */
export function decodedText(text: string, regions: readonly Region[]): Disguise {
  const { decoded, parts } = assemble(text, regions);
  /** The part that holds an offset, and of those that begin there the last: the one that says something. */
  const indexAt = (offset: number): number => {
    let low = 0;
    let high = parts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((parts[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  };
  const spanOf = (offset: number): Span => {
    const part = parts[indexAt(offset)];
    return part ? spanIn(part, Math.min(offset - part.at, part.length)) : { start: 0, end: 0 };
  };
  const namesIn = (start: number, end: number): readonly string[] => {
    const names = new Set<string>();
    // Also the parts that end where the span begins.
    let index = indexAt(start);
    while (index > 0 && (parts[index - 1]?.at ?? 0) + (parts[index - 1]?.length ?? 0) >= start) index--;
    for (let part = parts[index]; part && part.at <= end; part = parts[++index])
      if (part.piece?.name) names.add(part.piece.name);
    return [...names];
  };
  return {
    text: decoded,
    toSource: (start, end) => {
      const first = spanOf(start);
      return { start: first.start, end: end > start ? Math.max(spanOf(end - 1).end, first.start) : first.start };
    },
    fromSource: (start, end) => {
      const first = parts[indexOfFirst(parts, (part) => part.end > start)];
      const last = parts[indexOfFirst(parts, (part) => part.end >= end)];
      if (!first || !last || start < first.start || first.isDivider || last.isDivider) return undefined;
      const from = first.piece ? first.at : first.at + start - first.start;
      const to = last.piece ? last.at + last.length : last.at + end - last.start;
      return { start: from, end: Math.max(from, to) };
    },
    namesIn,
  };
}

/** The first part that answers yes, where all behind it do, too. */
function indexOfFirst(parts: readonly Part[], isBehind: (part: Part) => boolean): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const part = parts[middle];
    if (part && isBehind(part)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where the character at this offset of the part is written. */
function spanIn({ start, end, length, piece }: Part, offset: number): Span {
  if (piece?.sourceOf) return piece.sourceOf(offset, offset + 1);
  if (length !== end - start) return { start, end };
  return { start: start + offset, end: Math.min(end, start + offset + 1) };
}

function assemble(text: string, regions: readonly Region[]): { decoded: string; parts: readonly Part[] } {
  const parts: Part[] = [];
  const said: string[] = [];
  let at = 0;
  const add = (span: Span, says: string, piece?: Piece): void => {
    parts.push({ start: span.start, end: span.end, at, length: says.length, ...(piece ? { piece } : {}) });
    said.push(says);
    at += says.length;
  };
  const copy = (start: number, end: number): void => {
    if (end > start) add({ start, end }, text.slice(start, end));
  };

  let behind = 0;
  for (const { start, end, pieces } of regions) {
    if (parts.length > 0) {
      parts.push({ start: behind, end: start, at, length: divider.length, isDivider: true });
      said.push(divider);
      at += divider.length;
    }
    behind = start;
    for (const piece of pieces) {
      copy(behind, piece.start);
      add(piece, piece.text, piece);
      behind = piece.end;
    }
    copy(behind, end);
    behind = end;
  }
  return { decoded: said.join(''), parts };
}
