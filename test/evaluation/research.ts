import { analyzeText } from '../../src/analyze.js';
import { recognizers } from '../../src/recognizers/registry.generated.js';
import { add, type Counts, countByType, noCounts } from './counts.js';
import { type TypedSpan, vectors } from './vectors.js';

/** One line of `research.jsonl.gz`. */
interface Sentence {
  readonly text: string;
  readonly spans: readonly TypedSpan[];
}

/** Our names of the types that presidio-research labels. */
const types: Readonly<Record<string, string>> = {
  AGE: 'AGE',
  CREDIT_CARD: 'CREDIT_CARD',
  DATE_TIME: 'DATE_TIME',
  EMAIL_ADDRESS: 'EMAIL_ADDRESS',
  IBAN_CODE: 'IBAN_CODE',
  IP_ADDRESS: 'IP_ADDRESS',
  LOCATION: 'GPE',
  NRP: 'NRP',
  ORGANIZATION: 'ORGANIZATION',
  PERSON: 'PERSON',
  PHONE_NUMBER: 'PHONE_NUMBER',
  POSTAL_CODE: 'ZIP_CODE',
  STREET_ADDRESS: 'STREET_ADDRESS',
  TITLE: 'TITLE',
  URL: 'DOMAIN_NAME',
  US_DRIVER_LICENSE: 'US_DRIVER_LICENSE',
  US_SSN: 'US_SSN',
};

/** What Presidio's evaluator takes for the same span (intersection over union). */
const leastOverlap = 0.75;

/** Counts by type at the default threshold, with every type asked for. */
export function measureResearch(): ReadonlyMap<string, Counts> {
  const known = new Set(recognizers.map(({ entity }) => entity));
  const asked = Object.keys(types).filter((entity) => known.has(entity));
  const total = new Map<string, Counts>();
  for (const { text, spans } of vectors<Sentence>('research')) {
    const found = analyzeText(text, { entities: asked }).map(({ entity, start, end }) => ({
      type: types[entity] ?? entity,
      start,
      end,
    }));
    for (const [type, counts] of countByType(spans, found, leastOverlap))
      total.set(type, add(total.get(type) ?? noCounts, counts));
  }
  return new Map([...total].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const together = (counts: ReadonlyMap<string, Counts>): Counts => [...counts.values()].reduce(add, noCounts);
