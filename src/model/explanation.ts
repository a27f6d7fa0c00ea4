import type { MaskedText, Provenance } from './finding.js';
import type { Region } from './position.js';

/** What became of a candidate in the eyes of one recognizer. */
export type Outcome =
  | 'finding'
  | 'below the threshold'
  | 'fails its check'
  | 'another reading is surer'
  | 'half a name, alone'
  | 'by chance: most of its column that looks the same is none';

/** A candidate as one recognizer sees it. */
export interface Explanation extends Region {
  readonly entity: string;
  readonly masked: MaskedText;
  /** 0–1. */
  readonly score: number;
  /** Each piece of evidence for and against, in the order in which it was weighed. Quotes nothing of the value. */
  readonly evidence: readonly string[];
  readonly outcome: Outcome;
  /** The check that it fails. */
  readonly failed?: string;
  /** Of a finding: whose value it can be. */
  readonly provenance?: Provenance;
}
