import type { Finding } from '../model/finding.js';
import type { Records } from '../model/records.js';
import type { FileResult } from '../scan-file.js';

/*
 * A result as text and back. What comes back is what a file says, and files can be damaged: it is looked at before it is
 * believed.
 */

/** Record numbers as pairs of a page and its words. */
type Pages = readonly (readonly [number, readonly number[]])[];

export const encodeResult = (result: FileResult): string =>
  JSON.stringify(result, (_, value: unknown) => (value instanceof Map ? encodeRecords(value) : value));

/** @throws TypeError for what is no result */
export function decodeResult(text: string): FileResult {
  const { scanned, bytes, findings, gaps, ignores, rules } = JSON.parse(text);
  if (typeof scanned !== 'boolean' || typeof bytes !== 'number') throw new TypeError('no result');
  for (const list of [findings, gaps, ignores, rules]) if (!Array.isArray(list)) throw new TypeError('no result');
  return { scanned, bytes, findings: findings.map(decodeFinding), gaps, ignores, rules };
}

function decodeFinding({ records, ...finding }: Omit<Finding, 'records'> & { readonly records?: Pages }): Finding {
  const isOne = typeof finding.entity === 'string' && typeof finding.path === 'string' && finding.startLine > 0;
  if (!isOne || typeof finding.masked !== 'string') throw new TypeError('no finding');
  return { ...finding, ...(records && { records: decodeRecords(records) }) };
}

const encodeRecords = (records: Records): Pages => [...records].map(([page, words]) => [page, [...words]]);

const decodeRecords = (pages: Pages): Records => new Map(pages.map(([page, words]) => [page, Uint32Array.from(words)]));
