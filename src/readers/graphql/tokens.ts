import type { Broken } from '../outline.js';

export interface GraphqlToken {
  readonly type: 'name' | 'number' | 'string' | 'sign' | 'comment';
  /** Of a string, without its quotes and, of a block, the spaces within them. */
  readonly start: number;
  readonly end: number;
}

/**
 * Goes through a text once.
 * @param take answers why the token cannot stand where it does
 * @returns where and why it ended too early
 */
export function readTokens(text: string, take: (token: GraphqlToken) => Broken | undefined): Broken | undefined {
  const token = /[\s,\ufeff]+|#[^\r\n]*|[\p{IDS}_][\p{Alpha}\p{N}_]*|-?\d[\w.+-]*|"""|"|./gsu;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const { 0: written, index: start } = found;
    const type = typeOf(written);
    if (type === undefined) continue;
    const string = type === 'string' ? stringAt(text, start, written) : undefined;
    if (type === 'string' && !string) return { at: start, problem: 'a quote that nothing closes' };
    const end = start + written.length;
    const broken = take({ type, start: string?.start ?? start, end: string?.end ?? end });
    if (broken) return broken;
    if (string) token.lastIndex = string.behind;
  }
  return undefined;
}

function typeOf(written: string): GraphqlToken['type'] | undefined {
  if (/^[\s,\ufeff]/.test(written)) return undefined;
  if (written.startsWith('#')) return 'comment';
  if (written.startsWith('"')) return 'string';
  if (/^-?\d/.test(written)) return 'number';
  return /^[\p{IDS}_]/u.test(written) ? 'name' : 'sign';
}

interface StringSpan {
  readonly start: number;
  readonly end: number;
  /** Behind its quotes. */
  readonly behind: number;
}

function stringAt(text: string, open: number, quotes: string): StringSpan | undefined {
  const from = open + quotes.length;
  const end = quotes === '"' ? endOfString(text, from) : endOfBlock(text, from);
  if (end < 0) return undefined;
  if (quotes === '"') return { start: from, end, behind: end + 1 };
  const content = text.slice(from, end);
  const start = from + content.length - content.trimStart().length;
  return { start, end: Math.max(start, from + content.trimEnd().length), behind: end + quotes.length };
}

function endOfString(text: string, from: number): number {
  for (let at = from; at < text.length && text[at] !== '\n'; at++) {
    if (text[at] === '"') return at;
    if (text[at] === '\\') at++;
  }
  return -1;
}

/** In a block nothing is escaped but its own quotes. */
function endOfBlock(text: string, from: number): number {
  let end = text.indexOf('"""', from);
  while (end > 0 && text[end - 1] === '\\') end = text.indexOf('"""', end + 3);
  return end;
}
