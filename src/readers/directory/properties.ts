import type { Span } from '../../model/position.js';

/** `item1.EMAIL;TYPE=work:jane@…`, a property of a vCard or calendar. */
export interface Property {
  /** In capitals and without its group. */
  readonly name: string;
  readonly params: readonly Param[];
  readonly value: Span;
}

export interface Param extends Span {
  /** In capitals; empty where vCard 2.1 leaves it out, `;HOME`. */
  readonly name: string;
}

/** More of them has no property that people write. */
const mostParams = 64;

/** The property that a line writes; none where it has no colon. */
export function propertyIn(text: string, { start, end }: Span): Property | undefined {
  const params: Param[] = [];
  let name: string | undefined;
  let from = start;
  let isQuoted = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) isQuoted = !isQuoted;
    if (isQuoted || (code !== semicolon && code !== colon)) continue;
    if (name === undefined) name = text.slice(from, at).replace(/^.*\./, '').trim().toUpperCase();
    else if (params.length < mostParams) params.push(paramIn(text, from, at));
    if (code === colon) return { name, params, value: { start: at + 1, end } };
    from = at + 1;
  }
  return undefined;
}

function paramIn(text: string, start: number, end: number): Param {
  const equals = text.indexOf('=', start);
  if (equals < 0 || equals >= end) return { name: '', start, end };
  const isQuoted = text.charCodeAt(equals + 1) === quote && text.charCodeAt(end - 1) === quote && end - equals > 2;
  const name = text.slice(start, equals).trim().toUpperCase();
  return isQuoted ? { name, start: equals + 2, end: end - 1 } : { name, start: equals + 1, end };
}

/** The parts of a value that has several, `Roe;Jane;;Dr.`; a backslash makes a semicolon a character. */
export function componentsOf(text: string, { start, end }: Span): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === backslash) at++;
    else if (code === semicolon) {
      parts.push({ start: from, end: at });
      from = at + 1;
    }
  }
  parts.push({ start: Math.min(from, end), end });
  return parts;
}

/** Without `mailto:` or `tel:` before it. */
export function withoutScheme(text: string, { start, end }: Span): Span {
  const scheme = /^\s*(?:mailto|tel|sms|xmpp|sip):/i.exec(text.slice(start, Math.min(end, start + 16)))?.[0] ?? '';
  return { start: start + scheme.length, end };
}

const [quote = 0, semicolon = 0, colon = 0, backslash = 0] = Array.from('";:\\', (character) =>
  character.charCodeAt(0),
);
