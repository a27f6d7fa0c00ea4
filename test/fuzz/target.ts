/** What a target is given: plain data, so that what broke something can be kept in a file. */
export interface Input {
  /** UTF-16 code units, lone surrogates among them; of a target of bytes, a byte each. */
  readonly text: string;
  /** What else decides: the path of a file, the type of a value. */
  readonly variant: string;
}

/** A piece of the scanner that takes what a stranger wrote. */
export interface Target {
  /** `reader json`; its first word is the group. */
  readonly name: string;
  /** It takes bytes, so that its inputs are written as UTF-8 before they are broken. */
  readonly isOfBytes?: true;
  /** Inputs that it understands. Asked once. */
  readonly seeds: () => readonly Input[];
  /** Its share of the time, where it is not that of the others. */
  readonly share?: number;
  /** How long inputs get, in characters. */
  readonly longest?: number;
  /** Throws when a law is broken; what else it throws is a crash unless it is known. */
  readonly run: (input: Input) => unknown;
  /** Its input says what to do, and errors quote the instruction that cannot be followed. */
  readonly isInstruction?: true;
  /** An error that callers of this stage expect. */
  readonly knows?: (error: unknown) => boolean;
}

/** What must hold, whatever the input. Its message names the law, and quotes nothing. */
export class LawBroken extends Error {
  override readonly name = 'LawBroken';
}

export function must(holds: boolean, law: string): asserts holds {
  if (!holds) throw new LawBroken(law);
}
