import { codeAt } from '../../model/code-at.js';
import { candidate, type Emit } from './candidate.js';
import { isAlphanumeric, isLetter } from './characters.js';

/** RFC 1035 §2.3.4: a name has at most 255 octets. */
const maxLength = 255;
const name = /^(?:[\p{Alpha}\p{N}](?:[\p{Alpha}\p{N}-]{0,61}[\p{Alpha}\p{N}])?\.){1,8}\p{Alpha}{2,24}$/u;
/** Top-level domains that are also endings of file names or members of objects: without `www.` they are those. */
const ambiguous =
  /\.(?:ai|app|as|bar|by|cc|cat|dev|do|date|events?|foo|gg|gs|id|in|info|is|it|java|js|link|live|map|md|me|mm|mo|mov|mobi|name|new|nr|now|of|one|page|pl|pm|ps|py|rs|run|sc|sh|so|st|store|test|tf|to|top|ts|vi|web|win|work|ws|zip)$/i;
/** `www.` and one word more is a brand that is a top-level domain, of which nobody has a `www.`. */
const isHost = (written: string): boolean =>
  written.startsWith('www.') ? /^www\.[^.]+\./.test(written) : !ambiguous.test(written);

/** Before a name it is part of a path, an address, a member of an object or an option. */
const joined = new Set([...'_@/:%\\-$.&=']);
/** Behind it: a call, an index, an assignment, more of a word. */
const goesOn = new Set([...'_@([=-\\']);

/**
 * Names of hosts, from the dots in them: kind `domain`, forms `bare` in text and `host` in a URL; and kind `url`, form
 * `bare`, for the former.
 */
export function spotDomains(text: string, emit: Emit): void {
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
    if (!isInName(codeAt(text, dot - 1)) || !isNameLetter(codeAt(text, dot + 1))) continue;
    const start = edge(text, dot, -1);
    const end = edge(text, dot, 1) + 1;
    const written = text.slice(start, end).replace(/(?<![.-])[.-]+$/, '');
    if (written.length <= maxLength && name.test(written)) emitName(text, start, start + written.length, emit);
    dot = Math.max(dot, end - 1);
  }
}

function emitName(text: string, start: number, end: number, emit: Emit): void {
  if (/:\/\/(?:[^\s/?#@"']{1,64}@)?$/.test(text.slice(Math.max(0, start - 72), start))) {
    emit(candidate('domain', 'host', text, start, end));
  } else if (!joined.has(text[start - 1] ?? '') && !goesOn.has(text[end] ?? '') && isHost(text.slice(start, end))) {
    emit(candidate('domain', 'bare', text, start, end));
    emit(candidate('url', 'bare', text, start, end));
  }
}

function edge(text: string, dot: number, step: -1 | 1): number {
  let at = dot;
  while (Math.abs(at - dot) <= maxLength && isNameCharacter(codeAt(text, at + step))) at += step;
  return at;
}

const isInName = (code: number): boolean => isAlphanumeric(code) || isBeyondAscii(code);
const isNameLetter = (code: number): boolean => isLetter(code) || isBeyondAscii(code);
const isNameCharacter = (code: number): boolean => isInName(code) || code === 45 || code === 46;
const isBeyondAscii = (code: number): boolean => code >= 0xc0 && /\p{Alpha}/u.test(String.fromCharCode(code));
