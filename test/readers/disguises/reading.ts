import { type Disguise, disguisesOf } from '../../../src/readers/disguises/index.js';

/** Where in a text the disguises of it say `value`, and in which ways; the last layer that says it counts. */
export interface Reading {
  readonly written: string;
  readonly names: readonly string[];
  readonly start: number;
}

export function whereSaid(text: string, value: string): Reading | undefined {
  return [...disguisesOf(text)]
    .map((disguise) => placeOf(disguise, text, value))
    .filter((reading) => reading !== undefined)
    .at(-1);
}

function placeOf(disguise: Disguise, text: string, value: string): Reading | undefined {
  const at = disguise.text.indexOf(value);
  if (at < 0) return undefined;
  const { start, end } = disguise.toSource(at, at + value.length);
  return { written: text.slice(start, end), names: disguise.namesIn(at, at + value.length), start };
}

export const said = (text: string): string[] => Array.from(disguisesOf(text), (disguise) => disguise.text);
