import { expect } from 'vitest';
import { scanText } from '../../helpers/planted.js';

/** What is found of people: label and value, by record, records in the order in which they come. */
export async function seenIn(path: string, content: string): Promise<string[][]> {
  const { seen, gaps } = await scanText(path, content);
  expect(gaps).toEqual([]);
  const records = new Map<number, string[]>();
  for (const { label, text, record, provenance } of seen) {
    if (provenance !== 'plausible') continue;
    const all = records.get(record) ?? [];
    records.set(record, [...all, `${label ?? '-'}: ${text}`]);
  }
  return [...records.values()];
}

/** The labels alone, where values are written in base64. */
export const labelsOf = (records: readonly (readonly string[])[]): string[][] =>
  records.map((all) => all.map((one) => one.replace(/: .*$/s, '')));
