import { lastUpTo } from '../model/sorted.js';
import type { Field, InnerView, PlainView, View, Wanted } from '../model/view.js';
import { type Disguise, disguisesOf } from './disguises/index.js';
import { embeddedIn, type ReadEmbedded } from './embedded.js';
import { fieldAt } from './key-value.js';
import type { Embedded } from './outline.js';
import { readPlainText } from './plain-text.js';

/** What the reader of a format came upon. */
export interface Told extends Pick<View, 'broken' | 'leftOut'> {
  readonly isTooDeep: () => boolean;
}

const nothingTold: Told = { isTooDeep: () => false, broken: () => undefined, leftOut: () => [] };

/** The view, with the way to what it holds: documents in its values, and what it says in disguise. */
export function withInner(
  path: string,
  view: PlainView,
  documents: () => readonly Embedded[] = () => [],
  readEmbedded: ReadEmbedded = () => undefined,
  { isTooDeep, broken, leftOut }: Told = nothingTold,
): View {
  let isCut = false;
  const cut = (): void => {
    isCut = true;
  };
  return {
    // Spelled out: to spread so many properties takes longer than anything else that is done to a small file.
    text: view.text,
    isCode: view.isCode,
    positionAt: view.positionAt,
    labelAt: view.labelAt,
    fieldsUnder: view.fieldsUnder,
    recordAt: view.recordAt,
    reach: view.reach,
    isTable: view.isTable,
    columnAt: view.columnAt,
    cellAt: view.cellAt,
    pointerAt: view.pointerAt,
    cells: view.cells,
    inner: () => innerViews(path, view, documents, readEmbedded, cut),
    isCutShort: () => isCut || isTooDeep(),
    broken,
    leftOut,
  };
}

/*
 * Generators stand outside of the objects that hand them out: V8 makes a hidden class for each generator function that is
 * called, and one in an object keeps all that the object knows from young garbage collections.
 */

function* innerViews(
  path: string,
  view: PlainView,
  documents: () => readonly Embedded[],
  readEmbedded: ReadEmbedded,
  cut: () => void,
): Iterable<InnerView> {
  yield* embeddedIn(view, documents(), readEmbedded, cut);
  for (const disguise of disguisesOf(view.text, cut)) yield viewOf(disguise, path, view);
}

/** Where the value begins that holds an offset. */
function valueStart(file: PlainView, offset: number): number {
  const { starts = [] } = file.cells() ?? {};
  return starts[Math.max(0, lastUpTo(starts, offset))] ?? offset;
}

/** Positions, records, columns and labels are those of the file, wherever it has some. */
function viewOf(disguise: Disguise, path: string, file: PlainView): InnerView {
  const { text, toSource, fromSource, namesIn } = disguise;
  const said = readPlainText(path, text);
  const sourceOf = (offset: number): number => toSource(offset, offset + 1).start;
  const hasFields = file.reach === 0;
  // The quote that an escape hides in a literal, `'O\'Brien'`, ends the value for whoever reads the decoded text, and no
  // name before it says what the cell of a table holds.
  const knowsFields = (): boolean => hasFields || file.isCode || file.cells() !== undefined;
  const namesOf = (start: number, end: number): readonly string[] | undefined => {
    const names = namesIn(start, end);
    return names.length === 0 ? undefined : names;
  };
  return {
    view: {
      ...said,
      positionAt: (offset) => file.positionAt(sourceOf(offset)),
      labelAt: (offset) => {
        const source = sourceOf(offset);
        const outer = file.labelAt(source);
        if (!outer || !hasFields) return said.labelAt(offset) ?? outer;
        // Before the value stands what the file calls it; a label of its own stands in it.
        const from = fromSource(valueStart(file, source), source + 1)?.start;
        const own = fieldAt(text, offset, from);
        return own === undefined || own === outer.name ? outer : { name: own, under: outer.name };
      },
      fieldsUnder: (wanted) => (knowsFields() ? fieldsOf(said, file, disguise, wanted) : said.fieldsUnder(wanted)),
      recordAt: (offset) => file.recordAt(sourceOf(offset)),
      reach: file.reach,
      isTable: file.isTable,
      columnAt: (offset) => file.columnAt(sourceOf(offset)),
      cellAt: (offset) => file.cellAt(sourceOf(offset)),
      pointerAt: (offset) => file.pointerAt(sourceOf(offset)),
      cells: () => undefined,
      inner: () => [],
      isCutShort: () => false,
      broken: () => undefined,
      leftOut: () => [],
    },
    toSource,
    namesIn: namesOf,
  };
}

/** What stands under labels of the decoded text, and what the file itself says of values that are disguised. */
function* fieldsOf(
  said: PlainView,
  file: PlainView,
  { fromSource, namesIn }: Disguise,
  wanted: Wanted,
): Iterable<Field> {
  yield* said.fieldsUnder(wanted);
  for (const { label, start, end } of file.fieldsUnder(wanted)) {
    const span = fromSource(start, end);
    if (span && span.end > span.start && namesIn(span.start, span.end).length > 0) yield { label, ...span };
  }
}
