import type { SkipReason } from '../../model/gap.js';

/** Why a file need not be read. */
export interface Claim {
  readonly reason: SkipReason;
  /** What it is, to complete “… because it is …”. Never holds content. */
  readonly what: string;
  /** The folder that is left out as a whole, with `/` at its end. */
  readonly below?: string;
}

/** One that rests on a name. A name alone is quickly given. */
export interface NamedClaim extends Claim {
  /** The path that bears it out where it is there: of a folder, which ends with `/`, or of a file. */
  readonly proof: string;
}
