import type { Placed } from '../model/finding.js';
import type { InlineIgnore } from '../model/report.js';
import type { Settings } from '../model/settings.js';
import type { View } from '../model/view.js';

/** The comments of one file that say to ignore something. */
export interface InlineIgnores {
  /** Reads those of a view, once it is known what in it is personal: a reason shows nothing of it. */
  readonly take: (view: View, matches: readonly Placed[]) => void;
  /** Why a value on these lines does not count, if a comment says so. */
  readonly reasonFor: (entity: string, firstLine: number, lastLine: number) => string | undefined;
  readonly all: () => readonly InlineIgnore[];
}

const marker = 'piicloak:ignore';

/** What begins a comment in some language. Data formats that have none are left out by their names. */
const directive =
  /(?:#|\/\/|\/\*|^[ \t]*\*|--|<!--|;|%|'|"|\bREM\b|\{#|\{\{!)[^\n\r]{0,200}?\bpiicloak:ignore(?<form>-next-line|-start|-end|-file)?(?![\w-])[ \t]*(?<entities>(?:[A-Z][A-Z_\d]+[, \t]*)*)(?:(?:--|:)[ \t]*(?<reason>[^\n\r]{1,300}?))?[ \t]*(?:\*\/|-->|#\}|\}\})?[ \t]*$/gimu;
const withoutComments = /\.(?:json|ndjson|jsonl|geojson|csv|tsv|psv|ipynb|har|snap)$/i;

/** One that was read, and how often it served. */
interface Directive extends InlineIgnore {
  suppressed: number;
  readonly first: number;
  last: number;
}

export function createInlineIgnores(
  path: string,
  isAdded: (line: number) => boolean,
  { inlineIgnores, requireReason }: Pick<Settings, 'inlineIgnores' | 'requireReason'>,
): InlineIgnores {
  const directives: Directive[] = [];

  const read = (view: View, matches: readonly Placed[], found: RegExpExecArray): void => {
    const { form = '', entities = '', reason } = found.groups ?? {};
    const { line } = view.positionAt(found.index + found[0].indexOf(marker));
    if (form === '-end') {
      const open = directives.findLast(
        ({ form, last }) => form === 'ignore-start' && last === Number.POSITIVE_INFINITY,
      );
      if (open) open.last = line;
      return;
    }
    const why = reason === undefined ? undefined : discreet(found, reason, matches);
    directives.push({
      path,
      line,
      form: `ignore${form}`,
      entities: entities.split(/[, \t]+/).filter((name) => name !== ''),
      ...(why === undefined ? {} : { reason: why }),
      isAdded: isAdded(line),
      isAccepted: inlineIgnores !== 'deny' && (!requireReason || why !== undefined),
      suppressed: 0,
      ...linesOf(form, line),
    });
  };

  return {
    take: (view, matches) => {
      if (withoutComments.test(path) || !view.text.includes(marker)) return;
      for (const found of view.text.matchAll(directive)) read(view, matches, found);
    },
    reasonFor: (entity, firstLine, lastLine) => {
      const found = directives.find(
        ({ entities, first, last, isAccepted }) =>
          isAccepted && firstLine >= first && lastLine <= last && (entities.length === 0 || entities.includes(entity)),
      );
      if (!found) return undefined;
      found.suppressed += 1;
      return `ignored by a comment on line ${found.line}: ${found.reason ?? 'no reason given'}`;
    },
    all: () => directives.map(({ first: _, last: __, ...shown }) => shown),
  };
}

function linesOf(form: string, line: number): { readonly first: number; readonly last: number } {
  switch (form) {
    case '-file':
      return { first: 1, last: Number.POSITIVE_INFINITY };
    case '-start':
      return { first: line, last: Number.POSITIVE_INFINITY };
    case '-next-line':
      return { first: line + 1, last: line + 1 };
    default:
      return { first: line, last: line };
  }
}

/** A reason as it is written, without what was found in it. */
function discreet(found: RegExpExecArray, reason: string, matches: readonly Placed[]): string {
  const start = found.index + found[0].lastIndexOf(reason);
  const inside = matches.filter((match) => match.start < start + reason.length && match.end > start);
  return inside
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (said, match) => `${said.slice(0, Math.max(0, match.start - start))}***${said.slice(match.end - start)}`,
      reason,
    )
    .trim();
}
