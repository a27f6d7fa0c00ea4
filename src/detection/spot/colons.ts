import { codeAt } from '../../model/code-at.js';
import type { Dispatch } from '../dispatch.js';
import { isEscapeLetter } from './boundary.js';
import { candidate, type Emit } from './candidate.js';
import { isHex } from './characters.js';
import { prefixEnd } from './ip-prefix.js';

/** The longest text form of an IPv6 address, with an embedded IPv4 address (RFC 4291 §2.2). */
const maxLength = 45;
const hardwareAddress = /^[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}$/;
const colon = 58;

/** Those with dashes and dots are spotted at their digits. Without a digit, `aabb.ccdd.eeff`, they may be three words. */
const letteredHardware =
  /[a-f]{4}\.[a-f]{4}\.[a-f]{4}(?![\w-]|\.\w)|[a-f]{2}-[a-f]{2}-[a-f]{2}-[a-f]{2}-[a-f]{2}-[a-f]{2}(?![\w-]|\.\w)/gi;

/** Hardware and IPv6 addresses, from their colons: they need not hold a digit. */
export function spotColons(text: string, dispatch: Dispatch, emit: Emit): void {
  if (!dispatch.wantsKind('ip') && !dispatch.wantsKind('mac')) return;
  for (const { index, 0: found } of text.matchAll(letteredHardware)) {
    const end = index + found.length;
    if (isToken(text, index, end)) emit(candidate('mac', 'letters', text, index, end));
  }
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    const next = codeAt(text, at + 1);
    // Most colons of a text end a key or a label; those are left by this one comparison.
    if (next !== colon && !isHex(next)) continue;
    const start = extend(text, at, -1);
    const end = trimEnd(text, extend(text, at, 1) + 1);
    if (end - start >= 2 && end - start <= maxLength && isToken(text, start, end)) classify(text, start, end, emit);
    at = Math.max(at, end - 1);
  }
}

function classify(text: string, start: number, end: number, emit: Emit): void {
  const token = text.slice(start, end);
  if (hardwareAddress.test(token)) {
    emit(candidate('mac', 'colons', text, start, end));
    return;
  }
  const form = ipv6Form(token);
  if (form) emit(candidate('ip', form, text, start, prefixEnd(text, end, 128)));
}

/** Short elisions such as `1::2` are slices in Python and ranges elsewhere: a form of their own, with a lower score. */
function ipv6Form(token: string): 'v6' | 'v6-short' | 'v6-loopback' | undefined {
  if (token === '::1') return 'v6-loopback';
  const groups = token.split(':');
  if (groups.some((group) => group.length > 4 && !group.includes('.')) || !/\d|::$/.test(token)) return undefined;
  if (!token.includes('::'))
    return groups.length === 8 || (groups.length === 7 && token.includes('.')) ? 'v6' : undefined;
  const filled = groups.filter((group) => group !== '');
  const embedsV4 = filled.at(-1)?.includes('.') === true;
  return embedsV4 || (filled.length >= 2 && filled.some((group) => group.length >= 3)) ? 'v6' : 'v6-short';
}

function extend(text: string, at: number, step: -1 | 1): number {
  let edge = at;
  while (Math.abs(edge - at) <= maxLength && isAddressCharacter(codeAt(text, edge + step))) edge += step;
  return edge;
}

const isAddressCharacter = (code: number): boolean => isHex(code) || code === colon || code === 46;

/** A full stop or colon at the end belongs to the sentence, unless it is the elision `::`. */
function trimEnd(text: string, end: number): number {
  const last = text[end - 1];
  return last === '.' || (last === ':' && text[end - 2] !== ':') ? end - 1 : end;
}

const isToken = (text: string, start: number, end: number): boolean =>
  (!/[\w.+-]$/.test(text.slice(start - 1, start)) || isEscapeLetter(text, start - 1)) &&
  !/^[\w@]/.test(text.slice(end, end + 1)) &&
  !isLineOfDump(text, start, end);

/** `openssl x509 -text` wraps keys and signatures behind a colon: six pairs at the end of one are no address. */
const isLineOfDump = (text: string, start: number, end: number): boolean =>
  /:[0-9A-Fa-f]{2}:\r?\n\s*$/.test(text.slice(Math.max(0, start - maxLength), start)) ||
  /^:\r?\n\s*[0-9A-Fa-f]{2}:/.test(text.slice(end, end + maxLength));
