import type { Plain, Skim } from '../model/skim.js';
import type { OutlineWriter } from './outline.js';

/** How files of a format are told, and what stands where in them. One file a format. */
export interface Format {
  /** As gaps and the documentation name it. */
  readonly name: string;
  /** Whether a text is one: by its path, and by how it begins. Looks at no more of it than tells. */
  readonly is: (path: string, text: string) => boolean;
  /** Its records are rows, alike and many. */
  readonly isTable?: boolean;
  /** It is text with some structure in it: its lines are its records, and those close by speak of one subject. */
  readonly isText?: boolean;
  /** It is a program: what its outline says nothing of is plain text, and an object counts as the line where it begins. */
  readonly isProgram?: boolean;
  /** Notes down every value with its label and record. Never throws: what it cannot follow it breaks off. */
  readonly outline: (text: string, writer: OutlineWriter) => void;
  /** For what is too long to be read at once, a reader of its parts, given how it begins. Without one it is read whole. */
  readonly slices?: (text: string) => SliceReader;
}

/** Reads a text part by part, and remembers what of one says something of the next: a header, the columns of a table. */
export interface SliceReader {
  /**
   * Notes down what stands in the whole records of a part, numbered from 0 in each, and answers where they end: there the
   * next part begins. The last part is read to its end. What need not be read may be gone over.
   */
  readonly outline: (text: string, writer: OutlineWriter, isLast: boolean, skim?: Skim) => number;
  /** What may be gone over. Without it all is read. */
  readonly plain?: Plain;
}
