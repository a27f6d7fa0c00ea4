import { codeAt } from '../../model/code-at.js';
import type { Dispatch } from '../dispatch.js';
import { candidate, type Emit } from './candidate.js';
import { isDigit, isUpper } from './characters.js';

/** Characters in a line of the zone: cards, their larger kin, and passports and visas (ICAO Doc 9303-3 §4.2). */
const lengths: ReadonlySet<number> = new Set([30, 36, 44]);
const filler = 60;

/**
 * Lines of the machine-readable zone of travel documents, at their fillers `<<`. Form `line`. A line without fillers is
 * seen below one that has them.
 */
export function spotMachineReadableZones(text: string, dispatch: Dispatch, emit: Emit): void {
  if (!dispatch.wantsKind('mrz')) return;
  let behind = 0;
  for (let at = text.indexOf('<<'); at >= 0; at = text.indexOf('<<', Math.max(at + 2, behind))) {
    const line = lineAt(text, at);
    behind = line.end;
    if (!lengths.has(line.end - line.start)) continue;
    emit(candidate('mrz', 'line', text, line.start, line.end));
    const next = lineAt(text, text.startsWith('\r\n', line.end) ? line.end + 2 : line.end + 1);
    const isBelow = next.start > line.end && next.end - next.start === line.end - line.start;
    if (isBelow && !text.slice(next.start, next.end).includes('<<'))
      emit(candidate('mrz', 'line', text, next.start, next.end));
  }
}

/** The run of the zone's characters around `at`; no longer than a line needs to be recognised as too long. */
function lineAt(text: string, at: number): { readonly start: number; readonly end: number } {
  const most = 45;
  let start = at;
  while (at - start < most && isOfZone(codeAt(text, start - 1))) start--;
  let end = at;
  while (end - start <= most && isOfZone(codeAt(text, end))) end++;
  return { start, end };
}

const isOfZone = (code: number): boolean => isUpper(code) || isDigit(code) || code === filler;
