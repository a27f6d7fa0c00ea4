import { PROSE_FILE } from './credit-lines.js';
import type { Statement } from './published.js';

export const CREDIT_HEADING: Statement = {
  provenance: 'attribution',
  what: 'someone named under a heading for authors, contributors, thanks or references',
  source: 'GNU Coding Standards, AUTHORS and THANKS; standard-readme; man-pages(7)',
};

const TITLES =
  /^(?:(?:the |our |core |project |main |original |lead |current |former |emeritus |special |all |key )*(?:authors?|co-?authors?|contributors?|maintainers?|committers?|developers?|team|members|credits?|acknowledge?ments?|thanks(?: to)?|contact(?: us)?|support|security|questions|getting help|report(?:ing)? (?:bugs?|issues?|(?:a |security )?vulnerabilit(?:y|ies))|sponsors?|backers|supporters|translators?|reviewers|editors?|copyright|licen[cs]e|references|bibliography|citations?|citing(?: .*)?|how to cite|further reading|related work|see also|literature|quotes?|testimonials?|authors? and contributors?|credits? (?:and|&) .*|contributors? (?:and|&) .*|about the authors?|who(?: made this| we are)?|talks|articles|videos|autoren|auteurs?|autores|danksagung|literatur|remerciements|agradecimientos))[\s:!.✨]*$/i;

/** How far above a value its heading is looked for, in characters. */
const window = 6000;

const MARKDOWN = /^#{1,6}\s+(\S.{0,79}?)\s*#*$/;
const MANUAL = /^\.(?:SH|Sh)\s+"?(.{1,80}?)"?$/;
const UNDERLINE = /^(?:={3,}|-{3,}|~{3,}|\^{3,}|\*{3,})$/;
const HTML = /^<h[1-6][^>]*>\s*([^<]{1,80})/i;
const BOLD = /^\*\*(.{1,80}?):?\*\*:?$/;

const ITEM = /^\s*(?:[-*+]|\d{1,2}[.)])\s/;
const THANKS = /\b(?:thanks?|thanking|grateful|kudos|credits?)\b[^.!?]{0,120}:$/i;

/** The line above the list whose item ends these lines. */
function leadInOf(lines: readonly string[]): string | undefined {
  if (!ITEM.test(lines.at(-1) ?? '')) return undefined;
  return lines.findLast((line) => line.trim() !== '' && !ITEM.test(line) && !/^\s/.test(line))?.trim();
}

const withoutOrnament = (title: string): string =>
  title
    .replace(/\[([^\]]*)\]\([^)]*\)|:[a-z_]+:|\p{Extended_Pictographic}\ufe0f?|[*_`]/gu, '$1')
    .replace(/^[\s\d.)]+/, '')
    .trim();

/**
 * The title of the section that holds this offset, in Markdown, reStructuredText, AsciiDoc, HTML or a manual page; for
 * an item of a list that begins with thanks, the line that gives them.
 * @returns undefined when none stands within some thousand characters above
 */
export function headingAbove(text: string, offset: number): string | undefined {
  const lines = text.slice(Math.max(0, offset - window), offset).split('\n');
  const leadIn = leadInOf(lines);
  if (leadIn !== undefined && THANKS.test(leadIn)) return leadIn;
  for (let at = lines.length - 2; at >= 0; at--) {
    const line = lines[at]?.trim() ?? '';
    const title = (MARKDOWN.exec(line) ?? MANUAL.exec(line) ?? HTML.exec(line) ?? BOLD.exec(line))?.[1];
    if (title !== undefined) return withoutOrnament(title);
    const above = lines[at - 1]?.trim() ?? '';
    if (UNDERLINE.test(line) && above !== '' && Math.abs(above.length - line.length) <= 3)
      return withoutOrnament(above);
  }
  return undefined;
}

/** Prose, and manual pages wherever they stand. A rotated log has no headings, so that its name does no harm. */
export const hasHeadings = (path: string): boolean => PROSE_FILE.test(path.toLowerCase()) || MANUAL_PAGE.test(path);

const MANUAL_PAGE = /\.[1-9][a-z]?(?:\.in)?$/;

export const isCreditHeading = (heading: string): boolean => TITLES.test(heading) || THANKS.test(heading);
