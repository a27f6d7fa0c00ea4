import type { OutlineWriter } from './outline.js';

/** How files of a format are told, and what stands where in them. One file a format. */
export interface Format {
  /** As gaps and the documentation name it. */
  readonly name: string;
  /** Whether a text is one: by its path, and by how it begins. Looks at no more of it than tells. */
  readonly is: (path: string, text: string) => boolean;
  /** Its records are rows, alike and many. */
  readonly isTable?: boolean;
  /** Notes down every value with its label and record. Never throws: what it cannot follow it breaks off. */
  readonly outline: (text: string, writer: OutlineWriter) => void;
}
