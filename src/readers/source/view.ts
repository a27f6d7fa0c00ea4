import { lastUpTo } from '../../model/sorted.js';
import { type Field, type Label, type PlainView, partsOfName, type Wanted } from '../../model/view.js';
import { fieldAt } from '../key-value.js';
import type { Outline } from '../outline.js';
import { readPlainText } from '../plain-text.js';
import { languageOf } from './languages.js';
import { standingNames } from './pairs.js';

/**
 * A program: what its outline knows of its literals, laid over what plain text says of everything else. Its lines are its
 * records, and an object is where it begins.
 */
export function sourceView(path: string, text: string, outlineOf: () => Outline): PlainView {
  const plain = readPlainText(path, text);

  /** The last literal that begins at the offset or before. */
  const literalBefore = (offset: number): number => lastUpTo(outlineOf().starts, offset);
  /** The literal that holds the offset, if it has a label. */
  const labelled = (offset: number): Literal | undefined => {
    const index = literalBefore(offset);
    const { columns, columnOf, starts, ends } = outlineOf();
    const [start = offset, end = offset] = [starts[index], ends[index]];
    const { label, kind } = columns[columnOf[index] ?? -1] ?? {};
    return label && offset < end ? { label, start, end, kind } : undefined;
  };

  return {
    text,
    isCode: plain.isCode,
    positionAt: plain.positionAt,
    labelAt: (offset) => {
      const literal = followsQuote(text, offset) ? labelled(offset) : undefined;
      if (!literal) return plain.labelAt(offset);
      const inner = fieldAt(text, offset, literal.start, true);
      return inner === undefined ? literal.label : within(inner, literal);
    },
    fieldsUnder: (wanted) => fieldsOf(plain, path, outlineOf, labelled, wanted),
    recordAt: (offset) => {
      const { recordOf, ends } = outlineOf();
      const index = literalBefore(offset);
      const record = recordOf[index] ?? 0;
      // Between two literals of an object, too.
      const isInside = offset < (ends[index] ?? -1) || record === recordOf[index + 1];
      return plain.recordAt(record > 0 && isInside ? record - 1 : offset);
    },
    reach: plain.reach,
    isTable: false,
    columnAt: (offset) => labelled(offset)?.kind || undefined,
    cellAt: plain.cellAt,
    pointerAt: plain.pointerAt,
    cells: plain.cells,
  };
}

/** A literal that has a label. */
type Literal = Field & { readonly kind?: string | undefined };

const within = (name: string, { label }: Literal): Label => ({ name, under: label.name });

function* fieldsOf(
  { text, fieldsUnder }: PlainView,
  path: string,
  outlineOf: () => Outline,
  literalAt: (offset: number) => Literal | undefined,
  wanted: Wanted,
): Iterable<Field> {
  const language = languageOf(path);
  let isAsked = false;
  // Most programs have no label that anybody asks for on any line, and are spared the second look.
  const noting = (label: Label): boolean => {
    const isWanted = wanted(label);
    isAsked ||= isWanted || isPartOfName(label.name);
    return isWanted;
  };
  const fields = [...fieldsUnder(wanted.next ? Object.assign(noting, { next: wanted.next }) : noting)];
  if (!isAsked && !(language && isAskedFor(standingNames(text, language), wanted))) return;
  yield* literalsUnder(outlineOf(), wanted);
  for (const field of fields) {
    const literal = literalAt(field.start);
    const label = literal ? within(field.label.name, literal) : field.label;
    if (literal?.start !== field.start && (!literal || wanted(label))) yield { ...field, label };
  }
}

/** Whether somebody wants to know what stands under one of these names. */
function isAskedFor(names: Iterable<string>, wanted: (label: Label) => boolean): boolean {
  for (const name of names) if (wanted({ name })) return true;
  return false;
}

const isPartOfName = (name: string): boolean => partsOfName.includes(name.toLowerCase());

/** How far behind its opening quote a value may stand, to be looked for in a literal. */
const reach = 500;

/** Whether a quote stands before the offset: numbers of a program are in no literal. */
function followsQuote(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - reach), offset);
  return before.includes('"') || before.includes("'") || before.includes('`') || before.includes('<<');
}

function* literalsUnder(outline: Outline, wanted: (label: Label) => boolean): Iterable<Field> {
  const { columns, columnOf, starts, ends } = outline;
  const asked = columns.map(({ label }) => label !== undefined && wanted(label));
  for (const [index, start] of starts.entries()) {
    const column = columnOf[index] ?? -1;
    const label = columns[column]?.label;
    if (label && asked[column]) yield { label, start, end: ends[index] ?? start };
  }
}
