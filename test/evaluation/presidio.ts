import { analyzeText } from '../../src/analyze.js';
import { recognizers } from '../../src/recognizers/registry.generated.js';
import { type Counts, noCounts } from './counts.js';
import { type Span, vectors } from './vectors.js';

/** One line of `presidio.jsonl.gz`. */
export interface Case {
  readonly id: string;
  readonly entity: string;
  readonly text: string;
  readonly expected: readonly Span[];
  readonly tier: 'positive' | 'low' | 'negative';
  readonly disputed?: string;
}

export interface PresidioFigures {
  readonly positives: Counts;
  readonly negatives: { readonly right: number; readonly of: number };
  readonly byEntity: ReadonlyMap<string, Counts>;
  /** Identifiers of the cases that went wrong. */
  readonly wrong: readonly string[];
}

/** Each text by itself, asked for the one entity at the default threshold; disputed cases aside. */
export function measurePresidio(): PresidioFigures {
  const known = new Set(recognizers.map(({ entity }) => entity));
  const cases = vectors<Case>('presidio').filter(({ disputed }) => disputed === undefined);
  const byEntity = new Map<string, Counts>();
  const wrong: string[] = [];
  for (const { id, entity, tier, text, expected } of cases) {
    if (tier === 'low') continue;
    const found = known.has(entity) ? analyzeText(text, { entities: [entity] }) : [];
    const plausible = found.filter(({ provenance }) => provenance === 'plausible');
    const hits = expected.filter((span) => found.some(({ start, end }) => start === span.start && end === span.end));
    const alarms = tier === 'negative' && plausible.length > 0 ? 1 : 0;
    const missed = tier === 'positive' ? expected.length - hits.length : 0;
    if (alarms + missed > 0) wrong.push(id);
    const before = byEntity.get(entity) ?? noCounts;
    byEntity.set(entity, {
      hits: before.hits + (tier === 'positive' ? hits.length : 0),
      alarms: before.alarms + alarms,
      missed: before.missed + missed,
    });
  }
  const all = [...byEntity.values()];
  const negatives = cases.filter(({ tier }) => tier === 'negative').length;
  const sum = (part: keyof Counts): number => all.reduce((total, counts) => total + counts[part], 0);
  return {
    positives: { hits: sum('hits'), alarms: 0, missed: sum('missed') },
    negatives: { right: negatives - sum('alarms'), of: negatives },
    byEntity,
    wrong,
  };
}
