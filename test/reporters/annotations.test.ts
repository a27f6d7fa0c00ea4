import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gap } from '../../src/model/gap.js';
import { type Annotation, annotations } from '../../src/reporters/annotations.js';
import { type Row, recognizers, report, type Setting } from '../helpers/report.js';
import { hostile } from './hostile.js';

const annotate = (rows: readonly Row[], setting: Setting = {}, limit?: number): readonly Annotation[] =>
  annotations(report(rows, setting), { recognizers, ...(limit === undefined ? {} : { limit }) });

const ofLevel = (all: readonly Annotation[], level: Annotation['level']): readonly Annotation[] =>
  all.filter((annotation) => annotation.level === level);

const unread: Gap = { path: 'big.csv', stage: 'changes', reason: 'too-large', detail: 'It has 120 MB.' };
const image: Gap = { path: 'logo.png', stage: 'readers', reason: 'binary', detail: 'It is not text.' };
const undelivered: Gap = { stage: 'delivery', reason: 'undelivered', detail: 'The SARIF report was refused.' };

describe('annotations', () => {
  it('says what stands where, why it counts and what to write in its place', () => {
    expect(annotate([{ label: 'email', startLine: 12, path: 'a/b.csv' }])).toEqual([
      {
        level: 'error',
        title: 'E-mail address (high)',
        message: [
          'E-mail address a***@e******.com under the label “email”.',
          'Why: its domain ends in a top-level domain that exists.',
          'What to do: Write `someone@example.com`, which RFC 2606 sets aside.',
        ].join('\n'),
        path: 'a/b.csv',
        startLine: 12,
        endLine: 12,
        startColumn: 5,
        endColumn: 20,
      },
    ]);
  });

  it('makes a notice of what does not block, with the reason, and is silent about what is suppressed', () => {
    const [notice, ...others] = annotate([
      { status: 'reported', because: 'example.com is reserved (RFC 2606)', severity: 'low' },
      { status: 'suppressed', because: 'allowed' },
    ]);
    expect(others).toEqual([]);
    expect(notice).toMatchObject({ level: 'notice', title: 'E-mail address (low)' });
    expect(notice?.message).toContain('Does not block: example.com is reserved (RFC 2606).');
  });

  it('names columns only within one line', () => {
    const [annotation] = annotate([{ startLine: 3, endLine: 5 }]);
    expect(annotation).toMatchObject({ startLine: 3, endLine: 5 });
    expect(annotation).not.toHaveProperty('startColumn');
    expect(annotation).not.toHaveProperty('endColumn');
  });

  it('warns of text that stayed unread and of reports that did not arrive, and only notes an image', () => {
    const all = annotate([{ status: 'reported' }], { gaps: [image, undelivered, unread] });
    expect(ofLevel(all, 'warning').map(({ message }) => message)).toEqual([
      'big.csv: It has 120 MB.',
      'The SARIF report was refused.',
    ]);
    expect(ofLevel(all, 'warning').map(({ title }) => title)).toEqual([
      'Not scanned: this scan is incomplete',
      'A report is missing or shortened',
    ]);
    expect(ofLevel(all, 'notice').map(({ path }) => path)).toEqual(['fixtures/users.csv', 'logo.png']);
  });

  it('shows the most severe and lets the last one of a level say how many more there are', () => {
    const rows: Row[] = [
      ...Array.from({ length: 20 }, (): Row => ({ severity: 'low', entity: 'IP_ADDRESS' })),
      ...Array.from({ length: 5 }, (): Row => ({ severity: 'critical', entity: 'US_SSN' })),
    ];
    const errors = annotate(rows);
    expect(errors).toHaveLength(10);
    expect(errors.slice(0, 6).map(({ title }) => title)).toEqual([
      ...Array.from({ length: 5 }, () => 'US Social Security number (critical)'),
      'IP address (low)',
    ]);
    expect(errors[9]).toMatchObject({ level: 'error', title: '16 more messages like these' });
    expect(errors[9]?.message).toContain('job summary');
    expect(errors[9]).not.toHaveProperty('path');
  });

  it('shows all ten when there are exactly ten', () => {
    expect(annotate(Array.from({ length: 10 }, () => ({}))).every(({ path }) => path !== undefined)).toBe(true);
  });

  it('never writes more of a level than GitHub shows', () => {
    const gap = fc.constantFrom(unread, image, undelivered);
    const status = fc.constantFrom('failing', 'reported', 'suppressed');
    const rows = fc.array(fc.record({ status }), { maxLength: 40 });
    fc.assert(
      fc.property(rows, fc.array(gap, { maxLength: 30 }), fc.integer({ min: 0, max: 12 }), (found, gaps, limit) => {
        const all = annotate(found, { gaps }, limit);
        for (const level of ['error', 'warning', 'notice'] as const) {
          expect(ofLevel(all, level).length).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });

  it('leaves the path as it is for GitHub to match, and shows nothing else unescaped', () => {
    fc.assert(
      fc.property(hostile, hostile, (path, label) => {
        for (const annotation of annotate([{ path, label }], { gaps: [{ ...unread, path, detail: label }] })) {
          expect(annotation.path).toBe(path);
          expect(`${annotation.title}${annotation.message}`.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
          expect(annotation.message.split('\n').length).toBe(annotation.level === 'error' ? 3 : 1);
        }
      }),
    );
  });

  it('keeps titles and messages within what GitHub takes', () => {
    const [annotation] = annotate([{ entity: 'X'.repeat(5000), evidence: ['y'.repeat(100_000)] }]);
    expect(annotation?.title.length).toBeLessThanOrEqual(255);
    expect(annotation?.message.length).toBeLessThanOrEqual(64_000);
  });
});
