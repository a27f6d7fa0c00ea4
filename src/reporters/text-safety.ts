/*
 * Paths and labels come from a repository that anyone may have written. Each destination has characters that mean
 * something there; these functions make every one of them plain text again.
 */

/** Characters that a reader cannot see, or that move or reorder what is seen (Unicode TR 36, "Trojan Source"). */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const shortEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const escapeOf = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** One line of text in which control, bidirectional and invisible characters show as escapes: `\n`, `\u{202e}`. */
export const visible = (text: string): string =>
  text.replace(unseen, (character) => shortEscapes[character] ?? escapeOf(character));

/** At most `limit` code points, the last of them `…` when something was cut. */
export const clipped = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  const characters = [...text.slice(0, 2 * limit + 2)];
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}…`;
};

/** Like `clipped`, but keeps the end: the file name says more than the first folders. */
export const clippedPath = (path: string, limit: number): string => {
  if (path.length <= limit) return path;
  const characters = [...path.slice(-2 * limit - 2)];
  return characters.length <= limit ? path : `…${characters.slice(1 - limit).join('')}`;
};

const htmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for the inside of an HTML element or a quoted attribute, on one line. */
export const html = (text: string): string =>
  visible(text).replace(/[&<>"']/g, (character) => htmlEntities[character] ?? '');

/** Prose for a Markdown paragraph: code spans stay, nothing else can open an element, a link or a table cell. */
export const prose = (text: string): string =>
  visible(text).replace(
    /(`[^`]*`)|[&<>[\]|]/g,
    (character, code: string | undefined) => code ?? `&#${character.charCodeAt(0)};`,
  );

/** A label for a Mermaid chart. Its grammar has no escape that every version reads, so only harmless ones are left. */
export const mermaidLabel = (text: string): string =>
  clipped(
    clipped(text, 200)
      .replace(/[^\p{L}\p{M}\p{N}()/.,_-]+/gu, ' ')
      .trim(),
    60,
  ) || 'other';

/**
 * Text for a SARIF message, where brackets make links and braces make placeholders (SARIF 2.1.0 §3.11.5, §3.11.6).
 */
export const sarifText = (text: string): string =>
  visible(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&');

/** A relative path as a relative URI reference (RFC 3986 §4.2), each segment percent-encoded. */
export const uriPath = (path: string): string =>
  path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

/** Characters that JSON allows as they are and that could steer the terminal they are printed on. */
const steering = /[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu;

const escaped = (character: string): string =>
  Array.from({ length: character.length }, (_, at) => {
    const unit = character.charCodeAt(at).toString(16).padStart(4, '0');
    return `\\u${unit}`;
  }).join('');

/** A value as JSON in which every such character is escaped. */
export const jsonText = (value: unknown, indent?: number): string =>
  JSON.stringify(value, undefined, indent).replace(steering, escaped);
