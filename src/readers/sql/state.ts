import type { Dialect } from './dialect.js';

/** A table as values are put into it. */
export interface Target {
  readonly table: string;
  /** None where nothing says what the columns are called. */
  readonly columns?: readonly string[];
}

/** Rows that go on: the tuples of an INSERT, the lines of a COPY. */
export type Pending = ({ readonly kind: 'insert' } & Target) | ({ readonly kind: 'copy' } & Target & CopyFormat);

export interface CopyFormat {
  readonly delimiter: string;
  /** Quoted as in CSV, and not escaped with backslashes. */
  readonly isCsv: boolean;
}

/** Where a list of values stands in its expression. */
export interface Place {
  /** Of the value in its row. */
  index: number;
  depth: number;
  /** The first literal of an expression is its value: `to_date('1980-01-02', 'YYYY-MM-DD')`. */
  isNoted: boolean;
  /** All literals of a list are: `ARRAY['a', 'b']`. */
  listDepth: number;
  /** Within `(SELECT …)`. */
  isQuery: boolean;
}

/** Where a part of a text ends within a row that is longer than it. */
export interface Torn {
  readonly place: Place;
  /** What the string is quoted with in which it ends, if it does in one. */
  readonly quote?: number;
  readonly hasEscapes?: boolean;
}

/** What one part of a text has to know of those before it. A plain object, made by `createSqlState`. */
export interface SqlState {
  /** Decided when the first part is read. */
  dialect?: Dialect;
  /** The columns of the tables that were created, by their names in lower case. */
  readonly tables: Map<string, readonly string[]>;
  /** What was going on at `consumed`. */
  pending?: Pending | undefined;
  /** The last row has no end in this part: how far it goes. */
  place?: Place | undefined;
  torn?: Torn | undefined;
  /** How far the text was read: the end of its last whole tuple or statement. */
  consumed: number;
}

export const createSqlState = (): SqlState => ({ tables: new Map(), consumed: 0 });
