/**
 * Goes over stretches of a long text, a row or a line each, that need not be read: between their values stands the same, to
 * the letter, as in one that was read, and their values look like many that came to the same each time. What a stretch is
 * made of is learned from those that were read; its reader only says where one may begin.
 */
export interface Skim {
  /** Begins a stretch, also one that is read in any case. Its first record is by its number in the part. */
  readonly begin: (record: number, at: number) => void;
  /**
   * Goes over the stretch that was begun, unless it has to be read. Its records are counted then.
   * @param context only stretches of the same one hold the same
   * @param limit the stretch ends before it
   */
  readonly over: (context: string | number, limit: number) => Skimmed | undefined;
}

/** A stretch that was gone over. */
export interface Skimmed {
  /** Where the last of its values ends. */
  readonly valueEnd: number;
  readonly next: number;
  /** How many records it holds, also those without a value. */
  readonly records: number;
}

/** What a format has in a stretch that means no more than it seems. What is neither is read each time. */
export interface Plain {
  /** A value that counts by its shape, with the character before it and the one behind. */
  readonly value: RegExp;
  /** All that stands between two of those, before the first and behind the last. */
  readonly between: RegExp;
  /** A stretch is one record, and what may come behind a value goes by its column alone: nothing is nested. */
  readonly isFlat?: true;
}

/** Makes one for the next part of a file. @param firstRecord how many records are before it */
export type SkimFrom = (text: string, firstRecord: number, plain: Plain) => Skim;
