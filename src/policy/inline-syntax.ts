/** What a comment says. */
export interface Said {
  /** `` (its line), `-next-line`, `-start`, `-end`, `-file`. */
  readonly form: string;
  readonly entities: readonly string[];
  readonly reason?: string;
  /** Where the marker begins. */
  readonly at: number;
  /** What stands behind it on its line, and where that begins. */
  readonly behind: string;
  readonly from: number;
}

const marker = 'piicloak:ignore';
const directive = /\bpiicloak:ignore(?<form>-next-line|-start|-end|-file)?(?!\w|-(?!->))/g;
/** What begins a comment in some language, right before; in markup, where code is quoted, that of markup alone. */
const anyComment = /(?:#|\/\/|\/\*|^\s*\*|--|<!--|[;%]|\bREM|\{\{!)[*!#/;%-]{0,9}\s{0,9}$/;
const markupComment = /<!--\s{0,9}$/;
const markup = /\.(?:md|markdown|mdx|html?|xhtml|xml|svg)$/i;
/** Data formats that have none. */
const withoutComments = /\.(?:json|ndjson|jsonl|geojson|csv|tsv|psv|ipynb|har|snap)$/i;

/** So much before and behind it belongs to a comment; nobody writes more. */
const reach = 300;
const ending = /(?:\*\/|-->|#\}|\}\})$/;
const typeName = /^[A-Z][A-Z_\d]+$/;

/** The comments of a text that say to ignore something. */
export function* commentsIn(text: string, path: string): Iterable<Said> {
  if (withoutComments.test(path) || !text.includes(marker)) return;
  const comment = markup.test(path) ? markupComment : anyComment;
  for (const found of text.matchAll(directive)) {
    const from = found.index + found[0].length;
    const before =
      text
        .slice(Math.max(0, found.index - reach), found.index)
        .split(/[\n\r]/)
        .at(-1) ?? '';
    const behind = text.slice(from, from + reach).split(/[\n\r]/, 1)[0] ?? '';
    if (comment.test(before))
      yield { form: found.groups?.['form'] ?? '', at: found.index, from, behind, ...partsOf(behind) };
  }
}

/** The types that are named first, and the reason, as a rule behind two dashes. */
export function partsOf(behind: string): Pick<Said, 'entities' | 'reason'> {
  const words = behind
    .trim()
    .replace(ending, '')
    .trim()
    .split(/[,\s]+/);
  const others = words.findIndex((word) => !typeName.test(word));
  const entities = others < 0 ? words : words.slice(0, others);
  const reason =
    others < 0
      ? ''
      : words
          .slice(others)
          .join(' ')
          .replace(/^(?:--|:)\s*/, '');
  return { entities, ...(reason === '' ? {} : { reason }) };
}
