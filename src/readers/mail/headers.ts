import type { Span } from '../../model/position.js';
import { endOfLine } from '../lines.js';

/** One header field (RFC 5322 §2.2), its value folded over as many lines as it is written on. */
export interface HeaderField extends Span {
  /** In lower case. */
  readonly name: string;
  /** Where its value begins, behind the colon and the blanks; ends where the field does. */
  readonly value: number;
}

export interface Headers {
  readonly fields: readonly HeaderField[];
  /** Where the body begins, behind the empty line. */
  readonly end: number;
}

const fieldName = /([!-9;-~]{1,80})[ \t]{0,8}:[ \t]*/y;
/** What a mailbox and careless programs put among the fields. */
const stray = />{0,8}From [^\n]*/y;

/** The header fields that begin here, up to the empty line behind them, or to the first line that is none. */
export function readHeaders(text: string, start: number): Headers {
  const fields: HeaderField[] = [];
  let at = start;
  while (at < text.length) {
    const lineEnd = endOfLine(text, at);
    if (isEmpty(text, at, lineEnd)) return { fields, end: Math.min(text.length, lineEnd + 1) };
    fieldName.lastIndex = at;
    const [written, name = ''] = fieldName.exec(text) ?? [];
    if (written === undefined) {
      stray.lastIndex = at;
      if (!stray.test(text)) return { fields, end: at };
      at = lineEnd + 1;
      continue;
    }
    const end = endOfField(text, lineEnd);
    fields.push({ name: name.toLowerCase(), start: at, value: Math.min(at + written.length, end), end });
    at = behindLine(text, end);
  }
  return { fields, end: Math.min(at, text.length) };
}

/** Lines that begin with a blank belong to the field above. */
function endOfField(text: string, firstEnd: number): number {
  let end = firstEnd;
  while (text[end + 1] === ' ' || text[end + 1] === '\t') {
    const next = endOfLine(text, end + 1);
    if (isEmpty(text, end + 1, next)) break;
    end = next;
  }
  return text[end - 1] === '\r' ? end - 1 : end;
}

const behindLine = (text: string, end: number): number => endOfLine(text, end) + 1;

function isEmpty(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!/\s/.test(text.charAt(at))) return false;
  return true;
}
