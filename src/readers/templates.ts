/** The tags of templates: ERB and its kin; Helm, Mustache and GitHub's expressions; Jinja and Liquid. */
const tags: Readonly<Record<string, string>> = { '<%': '%>', '{{': '}}', '{%': '%}' };
/** A tag is no longer; what does not close is none. */
const longest = 2000;
/** Stands for a character of a tag, so that every other one stays at its place. */
const filler = '\ue000';

/**
 * A text with as many characters, in which tags of a template are words, and lines of nothing else comments behind `#`.
 * Line breaks are LF, alone or behind CR.
 */
export function withoutTemplates(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
  if (!/<%|\{[{%]/.test(lines)) return lines;
  return filled(lines).replace(/^[ \t]*\ue000[\ue000 \t]*$/gm, (line) => line.replace(/\ue000/g, '#'));
}

function filled(lines: string): string {
  const parts: string[] = [];
  const closes = new Map<string, number>();
  let behind = 0;
  for (const { 0: opening, index } of lines.matchAll(/<%|\{[{%]/g)) {
    if (index < behind) continue;
    const end = closingOf(lines, opening, index, closes);
    if (end < 0 || end - index > longest) continue;
    parts.push(lines.slice(behind, index), lines.slice(index, end).replace(/[^\r\n]/g, filler));
    behind = end;
  }
  parts.push(lines.slice(behind));
  return parts.join('');
}

/** Where the tag is over. What was found for one may serve the next, for many may open before one closes. */
function closingOf(lines: string, opening: string, from: number, closes: Map<string, number>): number {
  const known = closes.get(opening);
  if (known !== undefined && (known < 0 || known > from)) return known;
  const closing = tags[opening] ?? '';
  const at = lines.indexOf(closing, from + opening.length);
  const end = at < 0 ? -1 : at + closing.length;
  closes.set(opening, end);
  return end;
}

/** Whether all of a value is what a template gives. */
export const isTemplate = (lines: string, start: number, end: number): boolean =>
  lines[start] === filler && lines[end - 1] === filler && !/[^\ue000\s]/.test(lines.slice(start, end));
