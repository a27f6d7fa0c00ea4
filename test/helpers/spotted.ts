import { createDispatch } from '../../src/detection/dispatch.js';
import type { Spotter } from '../../src/detection/spot/spotters.js';
import { recognizers } from '../../src/recognizers/registry.generated.js';
import { written } from './written.js';

const everything = createDispatch(recognizers);
const nothing = createDispatch([]);

/** What a spotter sees in a template when all want to know, each behind its form: `full N Elm Road`. */
export function spotted(spot: Spotter, template: string): string[] {
  const seen: string[] = [];
  spot(written(template), everything, ({ form, text }) => seen.push(`${form} ${text}`));
  return seen;
}

/** Whether a spotter looks at a text when nobody wants to know. */
export function looksForNobody(spot: Spotter, template: string): boolean {
  let looks = false;
  spot(written(template), nothing, () => {
    looks = true;
  });
  return looks;
}
