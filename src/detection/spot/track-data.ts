import { codeAt } from '../../model/code-at.js';
import type { Dispatch } from '../dispatch.js';
import { candidate, type Emit } from './candidate.js';
import { isDigit } from './characters.js';

/** ISO/IEC 7813: number, name, expiry and service code or a separator in their place, the issuer's own data, sentinels. */
const track1 = /%B\d{12,19}\^[^^?\r\n]{2,26}\^(?:\d{4}|\^)(?:\d{3}|\^)[^?\r\n]{0,60}\??/y;
const track2 = /;?\d{12,19}=(?:\d{4}|=)(?:\d{3}|=)\d{0,24}\??/y;

/** Tracks 1 and 2 of magnetic cards. Kind `token`, form `track`. */
export function spotTrackData(text: string, dispatch: Dispatch, emit: Emit): void {
  if (!dispatch.wantsForm('token', 'track')) return;
  for (let at = text.indexOf('%B'); at >= 0; at = text.indexOf('%B', at + 2)) emitAt(track1, at, text, emit);
  for (let at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
    const start = startOf(text, at);
    if (start !== undefined) emitAt(track2, start, text, emit);
  }
}

function emitAt(track: RegExp, at: number, text: string, emit: Emit): void {
  track.lastIndex = at;
  const length = track.exec(text)?.[0].length;
  if (length !== undefined) emit(candidate('token', 'track', text, at, at + length));
}

/** Where the number before a separator begins, at its sentinel if it has one; nothing when it is no card's length. */
function startOf(text: string, end: number): number | undefined {
  let start = end;
  while (end - start < 20 && isDigit(codeAt(text, start - 1))) start--;
  if (end - start < 12 || end - start > 19) return undefined;
  return text[start - 1] === ';' ? start - 1 : start;
}
