import type { Span } from '../../model/position.js';
import type { Dispatch } from '../dispatch.js';
import { candidate, type Emit } from './candidate.js';

/** RFC 5321 §4.5.3.1: at most 64 octets before the `@` and 255 behind it. */
const maxLocal = 64;
const maxDomain = 255;
const local = /[\p{Alpha}\p{N}.!#$%&'*+/=?^_`{|}~-]+$/u;
/** The same by code, in ASCII. */
const inLocal = Uint8Array.from({ length: 0x80 }, (_, code) => (local.test(String.fromCharCode(code)) ? 1 : 0));
const unspaced = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}ー]';
/** The last label is in one kind of script: what follows it in a text without spaces is the sentence. */
const domain = new RegExp(
  `(?:[\\p{Alpha}\\p{N}](?:[\\p{Alpha}\\p{N}-]{0,61}[\\p{Alpha}\\p{N}])?\\.)+(?:${unspaced}{2,63}|(?:(?!${unspaced})[\\p{Alpha}\\p{N}-]){2,63})`,
  'uy',
);
/** A sentence without spaces ends where the local part begins: `連絡先はjane@…`. */
const sentenceBefore = new RegExp(`^.*${unspaced}(?=[\\x21-\\x7e]+$)`, 'u');
/** `lodash@4.17.21`: no top-level domain is a number (RFC 3696 §2). */
const isVersion = /\.\d+$/;
/** Punctuation that RFC 5322 allows in a local part and that prose, code and markup put before one. */
const leadingPunctuation = /^[^\p{Alpha}\p{N}_]+/u;

/** `@` in a URL (RFC 3986 §2.1), in a string literal and in HTML. */
const encodedSigns = ['%40', '\\u0040', '&#64;', '&#x40;'];

/** E-mail addresses, from their `@`. Text without one costs a native search for each way to write it. */
export function spotEmails(text: string, dispatch: Dispatch, emit: Emit): void {
  if (!dispatch.wantsKind('email')) return;
  for (const { start, end } of addresses(text, '@')) {
    if (!isUserInfo(text, start, end)) emit(candidate('email', 'complete', text, start, end));
  }
  for (const sign of encodedSigns) {
    for (const { start, at, end } of addresses(text, sign)) {
      // Checks and provenance know one sign: the text is as people read it, the span as it is written.
      const read = `${text.slice(start, at)}@${text.slice(at + sign.length, end)}`;
      emit({ ...candidate('email', 'complete', text, start, end), text: read });
    }
  }
}

function* addresses(text: string, sign: string): Iterable<Span & { readonly at: number }> {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) {
    const end = domainEnd(text, at + sign.length);
    const start = end > at + sign.length ? localStart(text, at) : at;
    if (start < at) yield { start, at, end };
  }
}

function localStart(text: string, at: number): number {
  const before = localBefore(text, at);
  // What assigns or quotes ends where the last such character stands: `to=jane`, `'jane`, `mailto:jane`, `{jane`; but
  // not within `o'hara`.
  const written = before.slice(before.search(/(?:[^=?/'`{|}!#$&*^~%]|(?<=(?<![\p{Alpha}\p{N}])[od])')*$/iu));
  const trimmed = written.replace(sentenceBefore, '').replace(leadingPunctuation, '');
  return trimmed.endsWith('.') || trimmed.includes('..') ? at : at - escapeFree(text, at - trimmed.length, trimmed);
}

/** A pattern that ends where it must begins anew at each character before: it is asked only where letters beyond ASCII stand. */
function localBefore(text: string, at: number): string {
  const least = Math.max(0, at - maxLocal);
  let start = at;
  while (start > least && inLocal[text.charCodeAt(start - 1)] === 1) start--;
  const isAscii = start === least || text.charCodeAt(start - 1) < 0x80;
  return isAscii ? text.slice(start, at) : (local.exec(text.slice(least, at))?.[0] ?? '');
}

/** `\njane@…` in a string literal: the `n` belongs to the escape. */
function escapeFree(text: string, start: number, trimmed: string): number {
  return text[start - 1] === '\\' && /^[nrt0]./.test(trimmed) ? trimmed.length - 1 : trimmed.length;
}

function domainEnd(text: string, start: number): number {
  domain.lastIndex = start;
  const match = domain.exec(text)?.[0] ?? '';
  if (match.length === 0 || match.length > maxDomain || isVersion.test(match)) return start - 1;
  return start + match.replace(/(?<![.-])[.-]+$/, '').length;
}

/** `https://user:password@host`, `git@host:path` in a URL: a login, not a mailbox. */
function isUserInfo(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  return /(?<!\bmailto):\/\/[^\s/"'<>]*$/.test(before) || /^:[\w~./-]*\/[\w./-]/.test(text.slice(end, end + 40));
}
