import { describe, expect, test } from 'vitest';
import { recordsIn } from '../../src/model/records.js';
import { scan } from '../../src/scan.js';
import { type Person, people, writers } from '../helpers/same-people.js';

const count = 1000;

/** Which records hold what; the first record of a format has the number 0. */
async function recordsByEntity(path: string, text: string) {
  const bytes = new TextEncoder().encode(text);
  const { verdicts, totals, gaps } = await scan({ kind: 'content', path, bytes });
  const found = new Map<string, Set<number>>();
  for (const { finding } of verdicts) {
    const records = finding.records ? recordsIn(finding.records) : [finding.record];
    found.set(finding.entity, new Set([...(found.get(finding.entity) ?? []), ...records]));
  }
  const first = Math.min(...[...found.values()].flatMap((records) => [...records]));
  for (const [entity, records] of found) found.set(entity, new Set([...records].map((record) => record - first)));
  return { found, subjects: totals.subjects, gaps: gaps.map(({ reason }) => reason) };
}

const columns: Readonly<Record<string, string>> = {
  PERSON: 'first_name',
  EMAIL_ADDRESS: 'email',
  PHONE_NUMBER: 'phone',
  STREET_ADDRESS: 'street',
  DATE_OF_BIRTH: 'date_of_birth',
  US_SSN: 'ssn',
};

/** The first records that hold too little or too much, as `entity: missing … surplus …`. */
function differences(found: ReadonlyMap<string, ReadonlySet<number>>, all: readonly Person[]): string[] {
  return [...new Set([...found.keys(), ...Object.keys(columns)])].flatMap((entity) => {
    const records = found.get(entity) ?? new Set();
    const holds = (index: number): boolean => (all[index]?.[columns[entity] ?? ''] ?? '') !== '';
    const missing = all.flatMap((_, index) => (holds(index) && !records.has(index) ? [index] : []));
    const surplus = [...records].filter((index) => !holds(index));
    if (missing.length + surplus.length === 0) return [];
    return [
      `${entity}: ${missing.length} missing ${missing.slice(0, 5)}, ${surplus.length} surplus ${surplus.slice(0, 5)}`,
    ];
  });
}

describe(`the same ${count} people`, () => {
  const all = people(4, count);

  test.each(Object.keys(writers))('are found in %s, record by record', async (path) => {
    const { found, subjects, gaps } = await recordsByEntity(path, writers[path]!(all));
    expect({ differences: differences(found, all), subjects, gaps }).toEqual({
      differences: [],
      subjects: count,
      gaps: [],
    });
  });
});
