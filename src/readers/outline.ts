import type { Numbers } from '../model/numbers.js';
import type { Label } from '../model/view.js';
import type { Encoding } from './disguises/piece.js';
import { type FieldList, type Fields, listFields } from './fields.js';

/** The values of one kind in all records: a column of a table, a path of keys in a tree. */
export interface Column {
  /** None for running text: comments, paragraphs, log messages. What stands in it may have labels of its own. */
  readonly label?: Label;
  /** Tells the column from others of the file. */
  readonly id: string;
  /**
   * Columns of one kind hold the same of different members, `users.jane.email` and `users.joe.email`. Empty where values
   * have nothing in common but their place.
   */
  readonly kind?: string;
  /** How people name a cell of it: a letter, to which the row's number is added, or a whole name. */
  readonly cell?: (record: number) => string;
  /** What a program or a person tells in sentences. */
  readonly isText?: true;
  /** Records that were gone over and not read, one behind the other, as one field of the last of them. */
  readonly isGoneOver?: true;
  /** Its values are documents, read by readers of their own: nothing in them is a label of this one. */
  readonly isOpaque?: true;
}

/** A document inside a value: what it is when decoded, and by which reader. */
export interface Embedded {
  readonly start: number;
  readonly end: number;
  /** Its name, real or made up, by which its reader is chosen. */
  readonly path: string;
  /** How the value writes it, from the outside in. */
  readonly encodings: readonly Encoding[];
  /** What no reader knows is read as plain text, and not left to the reader of the text around it. */
  readonly orText?: true;
}

/** What a file holds and no reader reads: a picture in an e-mail. */
export interface LeftOut {
  readonly at: number;
  /** In words for people: `application/pdf`. Holds no content. */
  readonly what: string;
}

/**
 * What stands where in a text, in order of place and never overlapping. Offsets in UTF-16 code units, ends exclusive; columns
 * by their place in `columns`; records are numbered from 0 in order of place.
 */
export interface Outline extends Fields {
  readonly columns: readonly Column[];
  /** In order, where something was cut out of the text: what stands behind did not stand behind what is before. */
  readonly cuts?: Numbers;
  readonly embedded: readonly Embedded[];
  readonly leftOut: readonly LeftOut[];
  /** Where and why the reader gave up, in words for people; from there on the text has no structure. */
  readonly broken?: Broken;
}

export interface Broken {
  readonly at: number;
  /** `a quote that nothing closes`. Holds no content. */
  readonly problem: string;
}

/** Notes down an outline, field after field in order of place. */
export interface OutlineWriter {
  /** The number of a column, which is made when it is first asked for. */
  readonly column: (id: string, make: () => Omit<Column, 'id'>) => number;
  /** Empty fields are left out. */
  readonly field: (start: number, end: number, column: number, record: number) => void;
  /** Records up to this one were gone over. */
  readonly skip: (start: number, end: number, record: number) => void;
  /** Running text: a comment, a paragraph. */
  readonly prose: (start: number, end: number, record: number) => void;
  /** The pointer of a value, told to whoever asks for it. */
  readonly place?: (start: number, end: number, pointer: () => string) => void;
  readonly embed: (embedded: Embedded) => void;
  /** Something stands here that is not read. */
  readonly leaveOut: (at: number, what: string) => void;
  /** From here on there is no structure, up to where the reader goes on. */
  readonly breakOff: (at: number, problem: string, until?: number) => void;
  readonly finish: (length: number) => Outline;
}

/** @param fields longer lists where many fields are to be expected */
export function createOutline(fields: FieldList = listFields()): OutlineWriter {
  const columns: Column[] = [];
  const known = new Map<string, number>();
  const embedded: Embedded[] = [];
  const leftOut: LeftOut[] = [];
  let broken: Broken | undefined;
  let lost: number | undefined;

  const column: OutlineWriter['column'] = (id, make) => {
    const number = known.get(id) ?? columns.length;
    if (number === columns.length) {
      known.set(id, number);
      columns.push({ id, ...make() });
    }
    return number;
  };
  let isGoingOver = false;
  const field: OutlineWriter['field'] = (start, end, number, record) => {
    if (end <= start) return;
    isGoingOver = false;
    fields.add(start, end, number, record);
  };
  const skip: OutlineWriter['skip'] = (start, end, record) => {
    if (isGoingOver) fields.extend(end, record);
    else
      fields.add(
        start,
        end,
        column(goneOver, () => ({ isGoneOver: true })),
        record,
      );
    isGoingOver = true;
  };
  const prose: OutlineWriter['prose'] = (start, end, record) => field(start, end, column('', runningText), record);
  return {
    column,
    field,
    skip,
    prose,
    embed: (document) => void embedded.push(document),
    leaveOut: (at, what) => void leftOut.push({ at, what }),
    breakOff: (at, problem, until) => {
      broken ??= { at, problem };
      if (until === undefined) lost ??= at;
      else prose(Math.max(at, fields.lastEnd()), until, Math.max(0, fields.lastRecord()));
    },
    finish: (length) => {
      if (lost !== undefined) prose(Math.max(lost, fields.lastEnd()), length, fields.lastRecord() + 1);
      return { columns, ...fields.all(), embedded, leftOut, ...(broken ? { broken } : {}) };
    },
  };
}

/** No column of any format is called so. */
const goneOver = '\0gone over';

const runningText = (): Omit<Column, 'id'> => ({ isText: true });
