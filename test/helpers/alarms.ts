import { analyzeText } from '../../src/analyze.js';
import { recognizers } from '../../src/recognizers/registry.generated.js';

/** The types that are on by default, and all of them. */
export const selections = [
  ['the default types', []],
  ['all types', ['all']],
] as const;

const low = new Set(recognizers.filter(({ severity }) => severity === 'low').map(({ entity }) => entity));

/** What would fail a build, as `ENTITY value`: plausible, of medium severity or more, at the default threshold. */
export const alarms = (text: string, entities: readonly string[], path = 'notes.txt'): string[] =>
  analyzeText(text, { entities, path })
    .filter(({ entity, provenance }) => provenance === 'plausible' && !low.has(entity))
    .map(({ entity, start, end }) => `${entity} ${text.slice(start, end)}`);
