import type { Piece } from './piece.js';

const name = 'HL7 escapes';

/** What a delimiter between the parts of one value stands for, and the escapes of the delimiters themselves. */
const marks: Readonly<Record<string, string>> = { F: '|', S: '^', T: '&', R: '~', E: '\\', H: '', N: '', '.br': '\n' };

const patterns =
  /\\(?<escape>[FSTREHN]|\.br)\\|(?<=[|^~]\d{1,6}[A-Za-z]?)(?<street>&)(?=\p{Lu})|(?<=\^\d{2,5})(?<area>\^)(?=\d{5,8}[\r\n|~^])/gu;

/**
 * HL7 v2.5.1 §2.7: escapes such as `\T\`, and the delimiters within a street and its number (type SAD), an area code and
 * the number behind it (type XTN).
 */
export function* hl7Escapes(text: string): Iterable<Piece> {
  if (!/^[\s\uFEFF]*(?:MSH|FHS|BHS)[^\w\s]/.test(text.slice(0, 32))) return;
  for (const { index, 0: written, groups } of text.matchAll(patterns)) {
    const says = groups?.['escape'] === undefined ? ' ' : (marks[groups['escape']] ?? '');
    yield { name, start: index, end: index + written.length, text: says };
  }
}
