import { endOfLine } from '../lines.js';

/** A fenced block of code (CommonMark §4.5). */
export interface Fence {
  /** The first word of its info string. */
  readonly language: string;
  readonly start: number;
  readonly end: number;
  /** How many characters of indentation, list markers and quotation marks its lines may begin with. */
  readonly margin: number;
  /** Behind the closing fence. */
  readonly next: number;
}

const opening =
  /((?:[ \t>]{0,16}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}){0,4}[ \t>]{0,32})(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})[ \t]*\{{0,2}[ \t]*\.?([\w+#.-]{0,40})/y;
const longestFence = 64;

/** The block whose fence opens in the line that begins at `at`. One that nothing closes goes on to the end. */
export function fenceAt(text: string, at: number): Fence | undefined {
  opening.lastIndex = at;
  const [, prefix = '', fence = '', language = ''] = opening.exec(text) ?? [];
  if (fence === '' || fence.length > longestFence) return undefined;
  const start = Math.min(text.length, endOfLine(text, at) + 1);
  const closing = new RegExp(`[ \\t>]{0,64}${fence.charAt(0)}{${fence.length},}[ \\t\\r]*(?:\\n|$)`, 'y');
  for (let line = start; line < text.length; line = endOfLine(text, line) + 1) {
    closing.lastIndex = line;
    if (closing.test(text)) {
      return { language, start, end: Math.max(start, line - 1), margin: prefix.length, next: closing.lastIndex };
    }
  }
  return { language, start, end: text.length, margin: prefix.length, next: text.length };
}
