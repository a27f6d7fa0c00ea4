import type { Candidate } from '../../model/recognizer.js';

/** Takes each candidate as it is spotted; nothing is collected for those that nobody wants. */
export type Emit = (candidate: Candidate) => void;

export function candidate(kind: Candidate['kind'], form: string, text: string, start: number, end: number): Candidate {
  const written = text.slice(start, end);
  const characters = written.replace(/[^0-9A-Za-z]/g, '');
  const compact = kind === 'word' ? characters : characters.toUpperCase();
  return { kind, form, text: written, compact, start, end };
}
