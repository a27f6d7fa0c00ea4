import { isEscapeLetter } from './boundary.js';
import { candidate, type Emit } from './candidate.js';
import { isHex } from './characters.js';
import { prefixEnd } from './ip-prefix.js';
import type { Group, Run } from './runs.js';

/**
 * Addresses whose groups a run already holds: dotted quads (`192.0.2.1`) and hardware addresses written with dashes
 * or dots (`00-00-5E-00-53-01`, `0000.5e00.5301`). Those with colons are spotted at their colons.
 */
export function spotAddresses(text: string, run: Run, emit: Emit): void {
  for (let first = 0; first + 2 < run.groups.length; first++) {
    if (isWhole(text, run, first, 4, '.', isOctet)) emitWindow('ip', 'v4', text, run, first, 4, emit);
    if (isWhole(text, run, first, 6, '-', isPair)) emitWindow('mac', 'dashes', text, run, first, 6, emit);
    if (isWhole(text, run, first, 3, '.', isFour)) emitWindow('mac', 'dots', text, run, first, 3, emit);
  }
}

type Fits = (text: string, group: Group) => boolean;
const isOctet: Fits = (_text, { numeric, start, end }) => numeric && end - start <= 3;
const isPair: Fits = (text, group) => isHexGroup(text, group, 2);
const isFour: Fits = (text, group) => isHexGroup(text, group, 4);

/** Exactly `count` groups joined by `separator`, with neither one more before nor after. */
function isWhole(text: string, run: Run, first: number, count: number, separator: string, fits: Fits): boolean {
  if (run.separators[first] !== separator || first + count > run.groups.length) return false;
  const groups = run.groups.slice(first, first + count);
  const between = run.separators.slice(first, first + count - 1);
  const start = groups[0]?.start ?? 0;
  const end = groups.at(-1)?.end ?? 0;
  const isJoined = between.every((found) => found === separator);
  return isJoined && groups.every((group) => fits(text, group)) && isToken(text, start, end);
}

/**
 * No slice of a longer token, nor the version in `python/2.7.16.32/Lib` and `Version 2.7.16.32`, nor the section of a
 * standard in `§4.5.3.1` and `requirement 3.3.1.1`, nor the end of an IPv6 address.
 */
function isToken(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 2);
  if (/[\w.%@+-]$/.test(before) && !isEscapeLetter(text, start - 1)) return false;
  if (
    (/^(?:[\w@%]|[.-]\w)/.test(after) && !networkInterface.test(text.slice(end, end + 12))) ||
    /(?:::|:[0-9A-Fa-f]{1,4}:)$/.test(before)
  )
    return false;
  if (/(?:^|[^/])\/$/.test(before) && after.startsWith('/')) return false;
  return !numbering.test(text.slice(Math.max(0, start - longestNumbering), start));
}

const longestNumbering = ' Requirements.  '.length;
const numbering =
  /(?:§[ \u00a0]{0,2}|(?:^|[^a-z])(?:versions?|ver|release|build|firmware|rev(?:ision)?|sections?|clauses?|requirements?)\.?[ \u00a0]{1,2})$/i;

/** `192.168.2.1@eth0`, `…%en0`: where the address is. */
const networkInterface = /^[@%](?:eth|en|wlan|lo|br|tun|tap|veth|docker|bond|wg)[a-z]*\d{0,4}(?![\w.-])/;

function isHexGroup(text: string, group: Group, length: number): boolean {
  if (group.end - group.start !== length) return false;
  for (let at = group.start; at < group.end; at++) if (!isHex(text.charCodeAt(at))) return false;
  return true;
}

function emitWindow(
  kind: 'ip' | 'mac',
  form: string,
  text: string,
  run: Run,
  first: number,
  count: number,
  emit: Emit,
): void {
  const start = run.groups[first];
  const end = run.groups[first + count - 1];
  if (start && end)
    emit(candidate(kind, form, text, start.start, kind === 'ip' ? prefixEnd(text, end.end, 32) : end.end));
}
