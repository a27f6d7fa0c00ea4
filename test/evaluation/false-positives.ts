import { analyzeText } from '../../src/analyze.js';
import { type Span, vectors } from './vectors.js';

/** One line of `false-positives.jsonl.gz`: what one of Presidio's patterns takes for the entity, and is none or nobody's. */
interface Alarm extends Span {
  readonly id: string;
  readonly path: string;
  readonly entity: string;
  readonly text: string;
}

export interface AlarmFigures {
  readonly of: number;
  readonly right: number;
  /** By entity: how many there are, and how many are told apart. */
  readonly byEntity: ReadonlyMap<string, { readonly of: number; readonly right: number }>;
  /** Identifiers of those that are raised here, too. */
  readonly wrong: readonly string[];
}

/** At the defaults: right is where nothing plausible of the entity overlaps the hit. Presidio raises every one. */
export function measureAlarms(): AlarmFigures {
  const byEntity = new Map<string, { of: number; right: number }>();
  const wrong: string[] = [];
  const alarms = vectors<Alarm>('false-positives');
  for (const alarm of alarms) {
    const before = byEntity.get(alarm.entity) ?? { of: 0, right: 0 };
    const isRaised = raises(alarm);
    if (isRaised) wrong.push(alarm.id);
    byEntity.set(alarm.entity, { of: before.of + 1, right: before.right + (isRaised ? 0 : 1) });
  }
  return { of: alarms.length, right: alarms.length - wrong.length, byEntity, wrong };
}

const raises = ({ text, path, entity, start, end }: Alarm): boolean =>
  analyzeText(text, { path }).some(
    (match) => match.entity === entity && match.provenance === 'plausible' && match.start < end && start < match.end,
  );
