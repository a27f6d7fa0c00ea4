import { endOfLine } from '../lines.js';
import type { OutlineWriter } from '../outline.js';
import type { Block } from './running-text.js';

/**
 * Finds what is said of a term: the rest of the line stands under it.
 * @param term sticky; matches the term, its first group, and all up to what is said
 */
export const descriptionsLike =
  (term: RegExp) =>
  (text: string, at: number, writer: OutlineWriter): Block | undefined => {
    term.lastIndex = at;
    const [written, name = ''] = term.exec(text) ?? [];
    if (written === undefined) return undefined;
    const start = at + written.length;
    const end = start + text.slice(start, endOfLine(text, start)).trimEnd().length;
    const column = (): number => writer.column(`term ${name}`, () => ({ label: { name }, kind: '' }));
    return { start, next: end, outline: () => writer.field(start, end, column(), 0) };
  };
