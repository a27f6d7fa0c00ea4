import type { Span } from '../model/position.js';
import type { InnerView, PlainView, View } from '../model/view.js';
import { decodedText } from './disguises/decoded-text.js';
import { type Disguise, within } from './disguises/disguise.js';
import { type Encoding, piecesOf } from './disguises/piece.js';
import type { Embedded } from './outline.js';

/** Reads a document that another holds; none where the text is not what its name says. */
export type ReadEmbedded = (path: string, text: string, orText: boolean) => View | undefined;

/** How many records a document inside a value may have before its numbers run into those of the next one. */
const mostRecords = 2 ** 21;

/** The documents that values of a text hold, and those that they hold in turn. */
export function* embeddedIn(
  file: PlainView,
  documents: readonly Embedded[],
  read: ReadEmbedded,
  leaveOut: () => void,
): Iterable<InnerView> {
  for (const [index, { start, end, path, encodings, orText = false }] of documents.entries()) {
    const written = file.text.slice(start, end);
    const decoded = decode(written, encodings);
    const document = read(path, decoded?.text ?? written, orText);
    if (!document) continue;
    const place: Place = {
      outer: file,
      start,
      toSource: decoded ? decoded.toSource : (from, to) => ({ start: from, end: to }),
      firstRecord: (index + 1) * mostRecords,
      // Its last record has the number 0 where it is one object, and 1 where something is around that.
      isOneRecord: () => (document.cells()?.recordOf.at(-1) ?? 0) <= 1,
    };
    const namesIn = (from: number, to: number): readonly string[] => decoded?.namesIn(from, to) ?? [];
    const itself: InnerView = { view: inPlace(document, place), path, toSource: sourceIn(place), namesIn };
    yield* innermostFirst(itself, inside(document, place, namesIn));
    if (document.isCutShort() || document.leftOut().length > 0) leaveOut();
  }
}

/** A document behind those that it holds: of readers that say the same of a value, the innermost knows its label. */
function* innermostFirst(itself: InnerView, others: Iterable<InnerView>): Iterable<InnerView> {
  let isTold = false;
  for (const inner of others) {
    if (inner.path === undefined && !isTold) {
      isTold = true;
      yield itself;
    }
    yield inner;
  }
  if (!isTold) yield itself;
}

/** What a document holds, seen from the file. */
function* inside(
  document: View,
  place: Place,
  namesIn: (start: number, end: number) => readonly string[],
): Iterable<InnerView> {
  for (const inner of document.inner()) {
    const toSource = (from: number, to: number): Span => {
      const middle = inner.toSource(from, to);
      return sourceIn(place)(middle.start, middle.end);
    };
    const names = (from: number, to: number): readonly string[] | undefined => {
      const own = inner.namesIn(from, to);
      const middle = inner.toSource(from, to);
      return own && [...new Set([...namesIn(middle.start, middle.end), ...own])];
    };
    const path = inner.path === undefined ? {} : { path: inner.path };
    yield {
      ...path,
      view: inPlace(inner.view, { ...place, toSource: undoing(inner, place) }),
      toSource,
      namesIn: names,
    };
  }
}

interface Place {
  readonly outer: PlainView;
  /** Where the value begins in the text around it. */
  readonly start: number;
  /** Within the value as it is written. */
  readonly toSource: (start: number, end: number) => Span;
  readonly firstRecord: number;
  /** Whether all of the document, whatever it says in disguise, is one record. */
  readonly isOneRecord: () => boolean;
}

const undoing =
  (inner: InnerView, place: Place) =>
  (start: number, end: number): Span => {
    const middle = inner.toSource(start, end);
    return place.toSource(middle.start, middle.end);
  };

const sourceIn =
  ({ start, toSource }: Place) =>
  (from: number, to: number): Span => {
    const span = toSource(from, to);
    return { start: start + span.start, end: start + span.end };
  };

/** A document's view, seen from the file that holds it. One that is a single record is part of the record around it. */
function inPlace(view: View, place: Place): View {
  const { outer, start, firstRecord, isOneRecord } = place;
  const sourceOf = (offset: number): number => sourceIn(place)(offset, offset + 1).start;
  const around = outer.columnAt(start) ?? '';
  return {
    ...view,
    positionAt: (offset) => outer.positionAt(sourceOf(offset)),
    labelAt: (offset) => view.labelAt(offset) ?? outer.labelAt(start),
    recordAt: (offset) => {
      const record = view.recordAt(offset);
      const isAround = record === 0 || view.reach > 0 || (record < mostRecords && isOneRecord());
      return isAround ? outer.recordAt(sourceOf(offset)) : firstRecord + record;
    },
    columnAt: (offset) => {
      const column = view.columnAt(offset);
      return column === undefined ? undefined : `${around}\0${column}`;
    },
    pointerAt: (offset) => outer.pointerAt(sourceOf(offset)),
    cellAt: (offset) => {
      const cells = [outer.cellAt(sourceOf(offset)), view.cellAt(offset)].filter((cell) => cell !== undefined);
      return cells.length === 0 ? undefined : cells.join(', ');
    },
  };
}

/** What a value says when the encodings are undone one after the other; nothing if none of them has written anything. */
function decode(written: string, encodings: readonly Encoding[]): Disguise | undefined {
  let decoded: Disguise | undefined;
  for (const encoding of encodings) {
    const text = decoded?.text ?? written;
    const pieces = piecesOf(text, [encoding]);
    if (pieces.length === 0) continue;
    const inner = decodedText(text, [{ start: 0, end: text.length, pieces }]);
    decoded = decoded ? within(decoded, inner) : inner;
  }
  return decoded;
}
