import type { Span } from '../../model/position.js';
import type { Format } from '../format.js';
import type { OutlineWriter } from '../outline.js';
import { firstLine, linesOf } from './lines.js';

/**
 * Translations of GNU gettext (PO files, gnu.org/software/gettext/manual). The header's fields are labels; what is to be
 * translated, and comments, are running text. Each entry is a record.
 */
export const gettext: Format = {
  name: 'gettext',
  is: (path, text) => /\.pot?$/i.test(path) && /^(?:#|msg(?:id|ctxt)\b|domain\b)/.test(firstLine(text, /^$/) ?? ''),
  outline: outlineGettext,
};

function outlineGettext(text: string, writer: OutlineWriter): void {
  let record = 0;
  let keyword = '';
  let hasSource = false;
  /** An entry is over where something comes behind its translation that does not go on with it. */
  const begin = (string: PoString | undefined): void => {
    if (keyword !== 'msgstr' || (string && !opensEntry.has(string.keyword))) return;
    record++;
    hasSource = false;
    keyword = '';
  };
  const take = (string: PoString): void => {
    keyword = string.keyword || keyword;
    if (keyword === 'msgid' && string.end > string.start) hasSource = true;
    // The header is the translation of nothing.
    const header = keyword === 'msgstr' && !hasSource ? headerIn(text, string) : undefined;
    if (header) takeHeader(text, header, writer, record);
    else writer.prose(string.start, string.end, record);
  };
  for (const line of linesOf(text, text.startsWith('\ufeff') ? 1 : 0)) {
    const string = stringIn(text, line);
    begin(string);
    if (string) take(string);
    else if (!mark.test(text.slice(line.start, line.start + 2))) writer.prose(line.start, line.end, record);
  }
}

const opensEntry = new Set(['msgctxt', 'msgid', 'domain']);
/** Where it comes from and how it is marked: places in code and flags. */
const mark = /^#[:,]/;

interface PoString extends Span {
  /** None where it goes on with the one above. */
  readonly keyword: string;
}

/** The string on a line, behind its keyword; in an entry that is out of use, or for what was said before, behind `#~` or `#|`. */
function stringIn(text: string, { start, end }: Span): PoString | undefined {
  const opening = /^(?:#[~|][ \t]*)*(msgid_plural|msgid|msgstr|msgctxt|domain)?(?:\[\d{1,3}\])?[ \t]*"/.exec(
    text.slice(start, Math.min(end, start + 100)),
  );
  if (!opening || text[end - 1] !== '"') return undefined;
  const from = start + opening[0].length;
  return from > end - 1 ? undefined : { start: from, end: end - 1, keyword: opening[1] ?? '' };
}

interface Header extends Span {
  readonly name: string;
}

/** `Last-Translator: …\n`, as in e-mail. */
function headerIn(text: string, { start, end }: Span): Header | undefined {
  const written = text.slice(start, end);
  const opening = /^([A-Za-z][A-Za-z-]{0,60}):[ \t]*/.exec(written);
  const [before = '', name] = opening ?? [];
  if (name === undefined) return undefined;
  const length = written.replace(/(?<!\\[nrt])(?:\\[nrt])+$/, '').trimEnd().length;
  return { name, start: start + before.length, end: Math.max(start + before.length, start + length) };
}

/** A name and the address behind it are two values. */
function takeHeader(text: string, { name, start, end }: Header, writer: OutlineWriter, record: number): void {
  const column = writer.column(name, () => ({ label: { name } }));
  const address = text[end - 1] === '>' ? text.slice(start, end).lastIndexOf('<') : -1;
  const nameLength = address < 0 ? end - start : text.slice(start, start + address).trimEnd().length;
  writer.field(start, start + nameLength, column, record);
  if (address < 0) return;
  const addresses = writer.column(`<${name}>`, () => ({ label: { name } }));
  writer.field(start + address + 1, end - 1, addresses, record);
}
