import type { Span } from '../../model/position.js';
import { nameAt, postcodeAt } from './address-locality.js';
import { partAt } from './address-parts.js';
import type { Street } from './address-street.js';
import { candidate, type Emit } from './candidate.js';
import { endsInCountry } from './country-names.js';

/** A mark of quotation or comment before each line: `> `, ` * `, `// `. What stands behind it is one line of an address. */
const mark = /^[ \t]{0,8}[^\p{Alpha}\p{N}\s"'`(]{1,3} /u;
const maxLines = 4;

/** Whether the line below says which part of the building: then the line above is a street, whatever it is called. */
export function unitBelow(text: string, { start, end }: Street): boolean {
  const next = lineBelow(text, start, end);
  return next !== undefined && partAt(text, next)?.kind === 'unit';
}

/** What one line of an address holds: a part of a building, a place, or the country or postal code that ends it. */
interface Line {
  readonly end: number;
  readonly value?: Span;
  readonly isLast: boolean;
}

/** The parts of an address in the lines below, each by itself, because the marks between are none. Returns their end. */
export function emitQuoted(text: string, start: number, end: number, emit: Emit): number | undefined {
  const lines: Line[] = [];
  for (let count = 0; count < maxLines && lines.at(-1)?.isLast !== true; count++) {
    const next = lineBelow(text, start, lines.at(-1)?.end ?? end);
    const line = next === undefined ? undefined : lineAt(text, next);
    if (line === undefined) return undefined;
    lines.push(line);
  }
  if (lines.at(-1)?.isLast !== true) return undefined;
  const values = lines.flatMap(({ value }) => value ?? []);
  for (const value of values) emit(candidate('address', 'part', text, value.start, value.end));
  return values.at(-1)?.end;
}

function lineAt(text: string, start: number): Line | undefined {
  const part = partAt(text, start);
  if (part?.kind === 'unit') return { end: part.end, value: { start, end: part.end }, isLast: false };
  const name = nameAt(text, start);
  const codeStart = name === undefined ? start : start + name.length + 1;
  const code = postcodeAt(text, codeStart);
  if (code !== undefined) {
    const end = codeStart + code.length;
    return { end, value: { start: codeStart, end }, isLast: true };
  }
  return name === undefined ? undefined : { end: start + name.length, isLast: endsInCountry(name) };
}

/** Where the text of the next line begins, if it has the same mark as this one and nothing follows behind `end`. */
function lineBelow(text: string, start: number, end: number): number | undefined {
  const before = text.slice(Math.max(0, start - 40), start);
  const prefix = mark.exec(before.slice(before.lastIndexOf('\n') + 1))?.[0];
  const lineBreak = /^\.?,?\r?\n/.exec(text.slice(end, end + 4))?.[0];
  if (prefix === undefined || lineBreak === undefined || !text.startsWith(prefix, end + lineBreak.length))
    return undefined;
  const next = end + lineBreak.length + prefix.length;
  return text[next] === ' ' ? next + 1 : next;
}
