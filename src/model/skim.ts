/**
 * Goes over stretches of a long text, a row or a line each, that need not be read: all that stands in them looks like what
 * stood in many before and came to the same each time. The reader of the format says what one is made of, piece by piece,
 * and reads it if it is not known.
 */
export interface Skim {
  /** Begins a stretch, also one that is read in any case. Its first record is by its number in the part. */
  readonly begin: (record: number) => void;
  /**
   * A value that begins at `start`, of which only the shape counts: `stop` ends it, a character by its code, or the `limit`
   * does. @returns its end
   */
  readonly value: (start: number, limit: number, stop: number) => number;
  /** What has to be the same: a sign between values, a name. A number of 30 bits at the most. */
  readonly sign: (sign: number) => void;
  /**
   * Ends the stretch. How many records it holds, also those without a value, if it need not be read; they are counted then.
   * Otherwise 0.
   */
  readonly end: () => number;
}

/** Makes one for the next part of a file. @param firstRecord how many records are before it */
export type SkimFrom = (text: string, firstRecord: number) => Skim;
