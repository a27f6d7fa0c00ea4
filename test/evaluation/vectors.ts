import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The rows of `test/vectors/<name>.jsonl.gz`; the README beside them says where they come from. */
export const vectors = <Row>(name: string): readonly Row[] =>
  gunzipSync(readFileSync(join(import.meta.dirname, '../vectors', `${name}.jsonl.gz`)))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line): Row => JSON.parse(line));

/** UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface TypedSpan extends Span {
  readonly type: string;
}
