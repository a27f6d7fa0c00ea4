import type { FileResult } from '../file-result.js';
import type { Finding } from '../model/finding.js';
import type { Records } from '../model/records.js';
import { arePages, isFinding, isGap, isIgnore, isMap, type Pages } from './believed.js';

/*
 * A result as text and back. What comes back is what a file says, and files can be damaged: it is looked at before it is
 * believed. Of a file in which nothing was found, as of most, the text is its length.
 */

export const encodeResult = (result: FileResult): string =>
  isBare(result)
    ? String(result.bytes)
    : JSON.stringify(result, (_, value: unknown) => (value instanceof Map ? encodeRecords(value) : value));

const bare: FileResult = { scanned: true, bytes: 0, findings: [], gaps: [], ignores: [], rules: [] };

const isBare = ({ scanned, findings, gaps, ignores, rules }: FileResult): boolean =>
  scanned && [findings, gaps, ignores, rules].every(({ length }) => length === 0);

/** @throws TypeError for what is no result */
export function decodeResult(text: string): FileResult {
  if (/^\d{1,15}$/.test(text)) return { ...bare, bytes: Number(text) };
  const result = parsed(text);
  if (!isMap(result)) throw noResult();
  const { scanned, bytes, findings, gaps, ignores, rules } = result;
  if (typeof scanned !== 'boolean' || typeof bytes !== 'number') throw noResult();
  return {
    scanned,
    bytes,
    findings: listOf(findings, isMap).map(decodeFinding),
    gaps: listOf(gaps, isGap),
    ignores: listOf(ignores, isIgnore),
    rules: listOf(rules, (rule) => typeof rule === 'number'),
  };
}

/** What the platform says of a text that it cannot read quotes it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw noResult();
  }
}

/** Every one of them. */
function listOf<Value>(values: unknown, is: (value: unknown) => value is Value): readonly Value[] {
  if (Array.isArray(values) && values.every(is)) return values;
  throw noResult();
}

const noResult = (): TypeError => new TypeError('no result');

function decodeFinding({ records, ...finding }: Readonly<Record<string, unknown>>): Finding {
  if (!isFinding(finding) || !(records === undefined || arePages(records))) throw noResult();
  return { ...finding, ...(records && { records: decodeRecords(records) }) };
}

const encodeRecords = (records: Records): Pages => [...records].map(([page, words]) => [page, [...words]]);

const decodeRecords = (pages: Pages): Records => new Map(pages.map(([page, words]) => [page, Uint32Array.from(words)]));
