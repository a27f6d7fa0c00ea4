/** A space, a tab, the end of a line or of the text. */
export function isBlank(code: number): boolean {
  return !(code > 0x20) && (code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d || Number.isNaN(code));
}

const lineFeed = '\n'.charCodeAt(0);
const space = ' '.charCodeAt(0);
const colon = ':'.charCodeAt(0);
const hash = '#'.charCodeAt(0);
const backslash = '\\'.charCodeAt(0);
const doubleQuote = '"'.charCodeAt(0);
const [comma, openList, closeList, openMap, closeMap] = Array.from(',[]{}', (sign) => sign.charCodeAt(0));

export const isFlowSign = (code: number): boolean =>
  code === comma || code === openList || code === closeList || code === openMap || code === closeMap;

/** Whether a document begins or ends in this line: `---`, `...`. */
export function isMarker(text: string, at: number): boolean {
  return (text.startsWith('---', at) || text.startsWith('...', at)) && isBlank(text.charCodeAt(at + 3));
}

/** Where the spaces end that begin here. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === space) at++;
  return at;
}

/** The first line from `lineStart` on that says something: where it says it. */
function nextContent(text: string, lineStart: number): { readonly line: number; readonly at: number } {
  let line = lineStart;
  for (let at = lineStart; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === lineFeed) line = at + 1;
    else if (!isBlank(code)) return { line, at };
  }
  return { line, at: text.length };
}

/**
 * Where a plain scalar ends (YAML 1.2.2 §7.3.3). Between brackets it goes on for as many lines as it likes, outside
 * them as long as they are indented by so many spaces.
 */
export function plainEnd(text: string, start: number, isFlow: boolean, indent: number): number {
  let end = start;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === lineFeed) {
      const next = continuation(text, at + 1, isFlow, indent);
      if (next < 0) return end;
      at = next - 1;
    } else if (isBlank(code)) {
      if (text.charCodeAt(at + 1) === hash) return end;
    } else if (endsPlain(text, at, code, isFlow)) return end;
    else end = at + 1;
  }
  return end;
}

function endsPlain(text: string, at: number, code: number, isFlow: boolean): boolean {
  if (code !== colon) return isFlow && isFlowSign(code);
  const next = text.charCodeAt(at + 1);
  return isBlank(next) || (isFlow && isFlowSign(next));
}

/** Where a scalar goes on in one of the next lines; -1 where it does not. */
function continuation(text: string, lineStart: number, isFlow: boolean, indent: number): number {
  const { line, at } = nextContent(text, lineStart);
  if (at >= text.length || text.charCodeAt(at) === hash || isMarker(text, line)) return -1;
  if (isFlow) return isForgotten(text, line, indent) ? -1 : at;
  return skipSpaces(text, line) - line >= indent ? at : -1;
}

/** Whether brackets that were to close were forgotten: a line is indented less than they are, and has a key or a dash. */
export function isForgotten(text: string, line: number, indent: number): boolean {
  const content = skipSpaces(text, line);
  blockLine.lastIndex = content;
  return content - line < indent && blockLine.test(text);
}
const blockLine = /-[ \t]|["']?[\p{IDS}_][^\n"',:[\]{}]{0,100}["']?:[ \t\r\n]/uy;

/** Behind a quoted value there is nothing but the end of its line, a comment, or what parts it from the next. */
const behindValue = /[ \t]*(?:[\r\n,\]}:]|#|$)/y;

/**
 * Behind the quote that closes the one at `open` (§7.3.1, §7.3.2); -1 where none does. The specification wants further
 * lines indented, libyaml does not, and so not everybody does it.
 */
export function quotedEnd(text: string, open: number, indent: number): number {
  const quote = text.charCodeAt(open);
  let isDoubtful = false;
  for (let at = open + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === lineFeed) isDoubtful ||= skipSpaces(text, at + 1) - at <= indent;
    else if (code === backslash && quote === doubleQuote) at++;
    else if (code === quote && quote !== doubleQuote && text.charCodeAt(at + 1) === quote) at++;
    else if (code === quote) {
      behindValue.lastIndex = at + 1;
      return isDoubtful && !behindValue.test(text) ? -1 : at + 1;
    }
  }
  return -1;
}

/** The head of a block scalar, `|2-`, with nothing behind it but a comment. */
export const blockHeader = /[|>][-+]?([1-9])?[-+]?(?=[ \t]*(?:[\r\n]|$)|[ \t]+#)/y;

/** Where the content of a block scalar ends (§8.1) that begins with this line: before the first that is indented less. */
export function blockEnd(text: string, lineStart: number, least: number, given: number | undefined): number {
  const first = nextContent(text, lineStart);
  const indent = given ?? skipSpaces(text, first.line) - first.line;
  if (indent < least) return first.line;
  for (let line = lineStart; line < text.length; ) {
    const next = nextContent(text, line);
    const isOver = skipSpaces(text, next.line) - next.line < indent || (indent === 0 && isMarker(text, next.line));
    if (next.at >= text.length || isOver) return next.line;
    const end = text.indexOf('\n', next.at);
    if (end < 0) return text.length;
    line = end + 1;
  }
  return text.length;
}
