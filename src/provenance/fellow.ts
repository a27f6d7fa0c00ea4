import type { Provenance } from '../model/finding.js';

/** A value of a file, as far as it says something about those beside it. */
export interface Fellow {
  readonly entity: string;
  readonly provenance: Provenance;
  /** The record (row, line) that holds it. */
  readonly record: number;
  /** The label it stands under, as written. */
  readonly label: string | undefined;
  /** A number that money or an identity hangs on. Nothing beside it excuses it, and it excuses nobody. */
  readonly strong: boolean;
  /** Compared with others of its kind, never shown. */
  readonly text: string;
}
