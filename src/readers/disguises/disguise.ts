import type { Span } from '../../model/position.js';

/** What a text says where it is written in a disguise, with the text around that. */
export interface Disguise {
  readonly text: string;
  /** Where `[start, end)` of this text is written in the original: exactly the characters that say it. */
  readonly toSource: (start: number, end: number) => Span;
  /** What says `[start, end)` of the original here; none where it was left out. */
  readonly fromSource: (start: number, end: number) => Span | undefined;
  /**
   * The disguises that `[start, end)` and the characters beside it are written in, outermost first, as evidence names
   * them. None where the original reads the same: what stands there is found without this.
   */
  readonly namesIn: (start: number, end: number) => readonly string[];
}

/** A disguise of what another disguise says, seen from the original. */
export function within(outer: Disguise, inner: Disguise): Disguise {
  const namesIn = (start: number, end: number): readonly string[] => {
    const names = inner.namesIn(start, end);
    const middle = inner.toSource(start, end);
    // What the outer alone disguises is found in the outer.
    return names.length === 0 ? names : [...new Set([...outer.namesIn(middle.start, middle.end), ...names])];
  };
  return {
    text: inner.text,
    toSource: (start, end) => {
      const middle = inner.toSource(start, end);
      return outer.toSource(middle.start, middle.end);
    },
    fromSource: (start, end) => {
      const middle = outer.fromSource(start, end);
      return middle && inner.fromSource(middle.start, middle.end);
    },
    namesIn,
  };
}
