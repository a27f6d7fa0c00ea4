import { analyzeText } from '../../src/analyze.js';
import { recognizers } from '../../src/recognizers/registry.generated.js';
import { vectors } from './vectors.js';

/** One line of `national.jsonl.gz`. */
interface Row {
  readonly kind: string;
  readonly value: string;
  readonly valid: boolean;
  /** The type that stands for this format here; none when it says nothing of a person or firm. */
  readonly entity?: string;
  readonly disputed?: string;
}

export interface FormatFigures {
  readonly entity: string;
  readonly rows: number;
  /** Rows on whose validity we agree. */
  readonly agreed: number;
  readonly valid: number;
  /** Valid ones that are found under the first label of the type, with every type looked for. */
  readonly found: number;
}

/** By format of python-stdnum, for those that have a recognizer. */
export function measureNational(): ReadonlyMap<string, FormatFigures> {
  const labels = new Map(recognizers.map(({ entity, labels }) => [entity, labels[0] ?? '']));
  const figures = new Map<string, FormatFigures>();
  for (const { kind, value, valid, entity, disputed } of vectors<Row>('national')) {
    const label = labels.get(entity ?? '');
    if (entity === undefined || label === undefined || disputed !== undefined) continue;
    const before = figures.get(kind) ?? { entity, rows: 0, agreed: 0, valid: 0, found: 0 };
    const accepted = isFound(value, label, [entity]);
    figures.set(kind, {
      entity,
      rows: before.rows + 1,
      agreed: before.agreed + (accepted === valid ? 1 : 0),
      valid: before.valid + (valid ? 1 : 0),
      found: before.found + (valid && isFound(value, label, ['all']) ? 1 : 0),
    });
  }
  return figures;
}

/** Whether a match covers every letter and digit of the value. */
function isFound(value: string, label: string, entities: readonly string[]): boolean {
  const first = value.search(/[\p{L}\p{N}]/u);
  const end = value.replace(/[^\p{L}\p{N}]+$/u, '').length;
  return analyzeText(value, { label, entities }).some((match) => match.start <= first && match.end >= end);
}
