import type { Span } from '../model/position.js';
import type { Candidate, CandidateKind } from '../model/recognizer.js';
import { lastUpTo } from '../model/sorted.js';
import type { Cells, View } from '../model/view.js';

/** The last cell that begins at the offset or before; -1 where none does. */
export const cellBefore = ({ starts }: Cells, offset: number): number => lastUpTo(starts, offset);

/**
 * Where words speak of the value at an offset: a value that has a label is told by that, and by what stands beside it
 * under the same one, not by the values of other labels, nor by their names. None where there are no such values.
 */
export function surroundingsIn(view: View, offset: number): Span | undefined {
  const cells = view.cells();
  if (!cells) return undefined;
  const isLabelled = (index: number): boolean => cells.columns[cells.columnOf[index] ?? -1]?.label !== undefined;
  const index = cellBefore(cells, offset);
  const [start, end] = [cells.starts[index] ?? 0, cells.ends[index] ?? 0];
  if (offset < end) return isLabelled(index) ? { start, end } : undefined;
  return {
    start: isLabelled(index) ? end : 0,
    end: (isLabelled(index + 1) ? cells.starts[index + 1] : undefined) ?? view.text.length,
  };
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly candidate: Pick<Candidate, 'kind' | 'form'>;
}

/**
 * Whether a number runs on from one value into the next, as a status and a size do: `200 78075`. What holds the label of
 * the next one itself does not: `"lat": …, "lng": …`.
 */
export function leavesCell({ start, end, candidate }: Found, view: View): boolean {
  if (!inOneCell.has(candidate.kind) || candidate.form === 'labelled') return false;
  const cells = view.cells();
  if (!cells) return false;
  const index = cellBefore(cells, start);
  const cellEnd = cells.ends[index];
  const next = cells.starts[index + 1];
  return cellEnd !== undefined && start < cellEnd && next !== undefined && next < end;
}

/** What has separators that may stand between two values as well. */
const inOneCell: ReadonlySet<CandidateKind> = new Set([
  'number',
  'phone',
  'date',
  'mac',
  'coordinates',
  'ip',
  'custom',
]);
