import { createDetector } from '../../src/detection/detect.js';
import { recognizersFor } from '../../src/entities.js';
import { originOf } from '../../src/provenance/index.js';
import { read } from '../../src/readers/read.js';
import { type TypedSpan, vectors } from './vectors.js';

/** One line of `kylo.jsonl.gz`: a row of a CSV file and the cells that say something of a person. */
interface Row {
  readonly header: string;
  readonly text: string;
  readonly spans: readonly TypedSpan[];
}

const entities: Readonly<Record<string, string>> = {
  FIRST_NAME: 'PERSON',
  LAST_NAME: 'PERSON',
  EMAIL_ADDRESS: 'EMAIL_ADDRESS',
  IP_ADDRESS: 'IP_ADDRESS',
  CREDIT_CARD: 'CREDIT_CARD',
  DATE_OF_BIRTH: 'DATE_OF_BIRTH',
};

export interface KyloFigures {
  /** By type, the share of cells found. */
  readonly recall: Readonly<Record<string, number>>;
  /** The share of the other cells in which anything was found. */
  readonly elsewhere: number;
}

/** The rows as one CSV file, looked at as a scan does by default, before the values of a column fold into one finding. */
export function measureKylo(): KyloFigures {
  const rows = vectors<Row>('kylo');
  const text = [rows[0]?.header, ...rows.map((row) => row.text), ''].join('\n');
  const detect = createDetector(recognizersFor([]), originOf);
  const found = read('users.csv', new TextEncoder().encode(text)).views.flatMap((view) =>
    detect(view, 'users.csv', 0.5).map(({ entity, start }) => ({ entity, ...view.positionAt(start) })),
  );
  const counts = new Map<string, { found: number; of: number }>();
  const wanted = new Set<string>();
  const at = (entity: string, line: number, column: number): string => `${entity} ${line}:${column}`;
  const seen = new Set(found.map(({ entity, line, column }) => at(entity, line, column)));
  for (const [index, row] of rows.entries()) {
    for (const { type, start } of row.spans) {
      const entity = entities[type];
      if (entity === undefined) continue;
      const place = at(entity, index + 2, start + 1);
      wanted.add(place);
      const count = counts.get(type) ?? { found: 0, of: 0 };
      counts.set(type, { found: count.found + (seen.has(place) ? 1 : 0), of: count.of + 1 });
    }
  }
  const columns = rows[0]?.header.split(',').length ?? 0;
  const others = rows.length * columns - wanted.size;
  return {
    recall: Object.fromEntries(Array.from(counts, ([type, { found, of }]) => [type, found / of])),
    elsewhere: [...seen].filter((place) => !wanted.has(place)).length / others,
  };
}
