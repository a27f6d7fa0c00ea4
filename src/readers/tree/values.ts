/** Shorter ones hold nothing that the text around them does not show. */
const least = 8;

/** The name by which the reader of a value is chosen, if the value is a document of its own. */
export function embeddedPath(text: string, start: number, end: number): string | undefined {
  if (end - start < least) return undefined;
  switch (text.charCodeAt(start)) {
    case openBrace:
    case openBracket:
      return opensJson(text, start, end) ? 'value.json' : undefined;
    case less:
      return /[?!a-zA-Z]/.test(text.charAt(start + 1)) ? 'value.xml' : undefined;
    default:
      return undefined;
  }
}

const openBrace = '{'.charCodeAt(0);
const openBracket = '['.charCodeAt(0);
const less = '<'.charCodeAt(0);

/** `{"`, `{\"`, `[{`; not `{{ template }}` nor `[a-z]`. */
function opensJson(text: string, start: number, end: number): boolean {
  json.lastIndex = start;
  const opening = json.exec(text);
  return opening !== null && json.lastIndex <= end;
}

const json = /(?:\[(?:\s|\\[nrt])*)?\{(?:\s|\\[nrt])*\\{0,3}"/y;
