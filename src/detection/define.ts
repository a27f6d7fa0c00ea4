import type { FieldShape, FormShape } from '../model/recognizer.js';

/**
 * Number shapes from their layouts in field notation: `9` a digit, `0` a zero, `A` a letter, `*` either a digit or
 * a letter, separators as written. `{ '999-99-9999': 0.6, '999999999': 0.05 }`.
 */
export const layouts = (scores: Readonly<Record<string, number>>): FormShape[] =>
  Object.entries(scores).flatMap(([layout, score]) =>
    expand(layout).map((form) => ({ kind: 'number' as const, form, score })),
  );

/** One solid layout for every number of digits from `shortest` to `longest`. */
export const solid = (shortest: number, longest: number, score: number): FormShape[] =>
  Array.from({ length: longest - shortest + 1 }, (_, index) => ({
    kind: 'number' as const,
    form: '9'.repeat(shortest + index),
    score,
  }));

const expand = (layout: string): string[] => {
  const wildcard = layout.indexOf('*');
  if (wildcard < 0) return [layout];
  const [before, after] = [layout.slice(0, wildcard), layout.slice(wildcard + 1)];
  return [...expand(`${before}9${after}`), ...expand(`${before}A${after}`)];
};

/**
 * A whole value under the entity's own label, however it is written: `pattern` reads its letters and digits alone, in
 * upper case. `score` counts the label.
 */
export const field = (pattern: RegExp, score = 0.85): FieldShape => ({
  kind: 'field',
  pattern,
  reads: 'compact',
  score,
});

/** The same for values whose separators or scripts matter: `pattern` reads them as written. */
export const writtenField = (pattern: RegExp, score = 0.85): FieldShape => ({
  kind: 'field',
  pattern,
  reads: 'text',
  score,
});

/** A list of phrases, kept readable in the source: parted by commas or line ends. */
export const phrases = (table: string): string[] =>
  table
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
