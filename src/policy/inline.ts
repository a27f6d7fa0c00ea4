import type { Placed } from '../model/finding.js';
import { isIn, type Span } from '../model/position.js';
import type { InlineIgnore } from '../model/report.js';
import type { Settings } from '../model/settings.js';
import type { View } from '../model/view.js';
import { commentsIn, partsOf, type Said } from './inline-syntax.js';

/** The comments of one file that say to ignore something. */
export interface InlineIgnores {
  /** Reads those of a view, or its own ones, once it is known what in it is personal: a reason shows nothing of it. */
  readonly take: (view: View, matches: readonly Placed[], own?: Span) => void;
  /** Why a value on these lines does not count, if a comment says so. */
  readonly reasonFor: (entity: string, firstLine: number, lastLine: number) => string | undefined;
  readonly all: () => readonly InlineIgnore[];
}

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

  const close = (line: number): void => {
    const open = directives.findLast(({ form, last }) => form === 'ignore-start' && last === Number.POSITIVE_INFINITY);
    if (open) open.last = line;
  };

  const open = (line: number, { form, entities }: Said, reason: string | undefined): void => {
    directives.push({
      path,
      line,
      form: `ignore${form}`,
      entities,
      ...(reason === undefined ? {} : { reason }),
      isAdded: isAdded(line),
      isAccepted: inlineIgnores !== 'deny' && (!requireReason || reason !== undefined),
      suppressed: 0,
      ...linesOf(form, line),
    });
  };

  return {
    take: (view, matches, own) => {
      for (const said of commentsIn(view.text, path)) {
        if (own && !isIn(own, said.at)) continue;
        const { line } = view.positionAt(said.at);
        if (said.form === '-end') close(line);
        else open(line, said, discreet(said, matches));
      }
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

/**
 * A reason as it is written, without what was found in it. That is covered before the words are told apart: a value may hold
 * blanks and commas, stand behind a long list of types, or go on where the comment is cut.
 */
function discreet({ behind, from }: Said, matches: readonly Placed[]): string | undefined {
  let covered = behind;
  for (const { start, end } of matches) {
    const [first, last] = [Math.max(0, start - from), Math.min(behind.length, end - from)];
    if (first < last) covered = covered.slice(0, first) + cover.repeat(last - first) + covered.slice(last);
  }
  return partsOf(covered).reason?.replaceAll(covers, '***');
}

/** A private-use character, of which no word of a reason is made. */
const cover = '\ue000';
const covers = /\ue000+/g;
