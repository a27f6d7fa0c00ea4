/** So many cells of one shape must have come to the same before the next is taken at its word. */
const enough = 32;
/** Of a shape in which nothing was found, or nobody's values alone, more: what is missed there is missed for good. */
const enoughOfNothing = 512;
/** For each cell that came to something else, so many must have come to the same. */
const tolerance = 20;

/** Counts one more value, by its record in the file. */
export type Counter = (record: number) => void;

/** What the cells of one shape in one column came to: the groups of the findings in them, none where nothing was found. */
export interface Experience {
  readonly groups: readonly string[];
  /** One for each of them, from when they are first counted. */
  counters?: readonly Counter[];
  readonly key: string;
  /** Whether the next one would come to the same for the same reasons. */
  readonly isSure: boolean;
  /** Nothing that could be somebody's is among them. */
  readonly isNobodys: boolean;
  alike: number;
  others: number;
}

/** What is plausible, or nothing, is settled, and what its shape excuses: why any other is nobody's is looked at each time. */
export function settles({ isSure, isNobodys, alike, others }: Experience): boolean {
  if (isNobodys) return others === 0 && alike >= enoughOfNothing;
  return alike >= enough && others * tolerance <= alike && isSure;
}
