import { describe, expect, it, test } from 'vitest';
import type { Scope } from '../../src/model/change.js';
import { type Gap, type GapReason, isBlocking } from '../../src/model/gap.js';
import { createRecords } from '../../src/model/records.js';
import type { Outcome } from '../../src/model/report.js';
import { defaults } from '../../src/model/settings.js';
import { type Coverage, conclude, countFailing, countSubjects, highestSeverity } from '../../src/policy/conclude.js';
import { report } from '../helpers/report.js';

const failing = (count: number) => report(Array.from({ length: count }, () => ({}))).verdicts;
const gap = (reason: GapReason): Gap => ({ path: 'a', stage: 'readers', reason, detail: 'Not read.' });

const read = (gaps: readonly Gap[]): Coverage => ({ scope: 'all', filesScanned: 1, gaps });

describe('the outcome', () => {
  test.each([
    [0, 0, [], 'clean'],
    [1, 0, [], 'findings'],
    [3, 3, [], 'clean'],
    [4, 3, [], 'findings'],
    [0, 0, ['binary'], 'clean'],
    [0, 0, ['unreadable'], 'incomplete'],
    [0, 0, ['binary', 'too-large'], 'incomplete'],
    [1, 0, ['failed'], 'findings'],
    [3, 3, ['truncated'], 'incomplete'],
  ] as const)('of %i failing where %i may stand, with gaps %j, is %s', (count, maxFindings, reasons, outcome) => {
    expect(conclude(failing(count), read(reasons.map(gap)), { ...defaults, maxFindings })).toBe(outcome);
  });

  test.each([
    [{ maxFindings: 'any' }, 'clean'],
    [{ maxFindings: 'any', maxSubjects: 3 }, 'clean'],
    [{ maxFindings: 'any', maxSubjects: 2 }, 'findings'],
  ] as const)('of three people, with %j, is %s', (settings, outcome) => {
    expect(conclude(failing(3), read([]), { ...defaults, ...settings })).toBe(outcome);
  });

  it('counts the findings of an override that has a budget apart', () => {
    const { verdicts } = report([{ path: 'docs/a.md' }, { path: 'docs/b.md' }]);
    const budgetOf = ({ path }: { readonly path: string }) => (path.startsWith('docs/') ? 0 : undefined);
    const within = { ...defaults, overrides: [{ maxFindings: 2 }] };
    expect(conclude(verdicts, read([]), within, budgetOf)).toBe('clean');
    expect(conclude(verdicts, read([]), { ...defaults, overrides: [{ maxFindings: 1 }] }, budgetOf)).toBe('findings');
  });

  it('is clean when nothing fails, however much is reported', () => {
    const { verdicts } = report([{ status: 'reported' }, { status: 'suppressed' }]);
    expect(conclude(verdicts, read([]), defaults)).toBe('clean');
  });

  test.each<[Scope, GapReason[], Outcome]>([
    ['all', ['binary'], 'incomplete'],
    ['all', ['media'], 'incomplete'],
    ['all', [], 'clean'],
    // A change of one spreadsheet was clean.
    ['added-lines', ['binary'], 'incomplete'],
    ['changed-files', ['media', 'binary'], 'incomplete'],
    ['added-lines', ['media', 'media'], 'clean'],
    ['added-lines', ['submodule'], 'clean'],
    ['changed-files', ['symlink'], 'clean'],
    ['added-lines', [], 'clean'],
  ])('of scope %s where nothing could be read, with gaps %j, is %s', (scope, reasons, outcome) => {
    expect(conclude([], { scope, filesScanned: 0, gaps: reasons.map(gap) }, defaults)).toBe(outcome);
  });

  test.each<[GapReason, boolean]>([
    ['binary', false],
    ['media', false],
    ['symlink', false],
    ['submodule', false],
    ['not-utf8', false],
    ['malformed', false],
    ['disguised', false],
    ['unstructured', false],
    ['sampled', false],
    ['widened', false],
    ['undelivered', false],
    ['left-out', false],
    ['not-text', true],
    ['lfs-pointer', true],
    ['too-large', true],
    ['unreadable', true],
    ['truncated', true],
    ['failed', true],
  ])('knows of the gap %s whether it blocks: %s', (reason, blocks) => {
    expect(isBlocking(gap(reason))).toBe(blocks);
  });
});

it('countFailing counts those that fail', () => {
  expect(countFailing(report([{}, { status: 'reported' }, {}, {}, { status: 'suppressed' }]).verdicts)).toBe(3);
});

describe('the subjects', () => {
  const subjects = (...rows: NonNullable<Parameters<typeof report>[0]>) => countSubjects(report(rows).verdicts);

  it('are none of nothing', () => {
    expect(subjects()).toBe(0);
  });

  it('are one for a row with a name, an address and a number', () => {
    expect(subjects({ record: 1, entity: 'PERSON' }, { record: 1 }, { record: 1, entity: 'PHONE_NUMBER' })).toBe(1);
  });

  it('are as many as the most frequent kind has records', () => {
    expect(subjects({ record: 1 }, { record: 2 }, { record: 3 }, { record: 9, entity: 'PERSON' })).toBe(3);
  });

  it('are not twice as many where each has a first and a last name', () => {
    const name = { entity: 'PERSON' };
    expect(
      subjects(
        { ...name, label: 'first', record: 1 },
        { ...name, label: 'last', record: 2 },
        { ...name, label: 'first', record: 5 },
        { ...name, label: 'last', record: 6 },
      ),
    ).toBe(2);
  });

  it('are counted in each file', () => {
    expect(subjects({ record: 1, path: 'a' }, { record: 1, path: 'b' })).toBe(2);
  });

  it('are not those of reserved or suppressed values', () => {
    expect(subjects({ provenance: 'reserved' }, { status: 'suppressed', because: 'ignored' })).toBe(0);
  });

  it('count although they do not fail the build', () => {
    expect(subjects({ status: 'reported', because: 'its severity is below high' })).toBe(1);
  });

  it('are the records of a column that is one finding', () => {
    const records = createRecords(1, 2, 7).pages;
    expect(subjects({ record: 1, records, isRecord: true })).toBe(3);
  });

  it('are, in a file of records, all that hold anything, whatever it is', () => {
    const row = { isRecord: true };
    expect(subjects({ ...row, record: 1 }, { ...row, record: 2, entity: 'PERSON' }, { ...row, record: 2 })).toBe(2);
  });

  it('are told apart by label, and by type', () => {
    expect(subjects({ record: 1, label: 'a' }, { record: 2, label: 'b' }, { record: 3, entity: 'PERSON' })).toBe(1);
  });

  it('may be many', () => {
    expect(subjects(...Array.from({ length: 5000 }, (_, record) => ({ record })))).toBe(5000);
  });
});

describe('the highest severity', () => {
  test.each<[string, NonNullable<Parameters<typeof report>[0]>, string]>([
    ['of nothing', [], 'none'],
    ['of several', [{ severity: 'low' }, { severity: 'critical' }, { severity: 'high' }], 'critical'],
    ['of what does not fail', [{ severity: 'medium', status: 'reported' }], 'medium'],
    ['of what is suppressed', [{ severity: 'high', status: 'suppressed' }, { severity: 'low' }], 'low'],
    ['of what is nobody’s', [{ severity: 'high', provenance: 'reserved' }], 'none'],
  ])('%s', (_, rows, expected) => {
    expect(highestSeverity(report(rows).verdicts)).toBe(expected);
  });
});

describe('budgets', () => {
  const { verdicts } = report([{ path: 'docs/a.md', record: 1 }, { path: 'docs/b.md', record: 1 }, { path: 'c.md' }]);
  const budgetOf = ({ path }: { readonly path: string }) => (path.startsWith('docs/') ? 1 : undefined);
  const outcomeOf = (docs: object, more: object = { maxFindings: 1 }) =>
    conclude(verdicts, read([]), { ...defaults, ...more, overrides: [{ threshold: 1 }, docs] }, budgetOf);

  test.each<[string, object, object | undefined, Outcome]>([
    ['of people hold for their override', { maxSubjects: 2 }, undefined, 'clean'],
    ['of people are exceeded', { maxSubjects: 1 }, undefined, 'findings'],
    ['that are not given are none', {}, undefined, 'clean'],
    ['of the whole scan do not count what an override does', { maxFindings: 2 }, { maxFindings: 0 }, 'findings'],
    ['of people of the whole scan', { maxFindings: 2 }, { maxFindings: 'any', maxSubjects: 0 }, 'findings'],
  ])('%s', (_, docs, more, expected) => {
    expect(outcomeOf(docs, more)).toBe(expected);
  });
});
