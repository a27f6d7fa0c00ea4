import { describe, expect, test, vi } from 'vitest';
import { secondaryLimit } from '../helpers/github-server.js';
import { deliveryNotice, expectFound, left, runThrough, type WayName } from './faults/ways.js';

// These tests mostly wait before what failed is asked again.
vi.setConfig({ maxConcurrency: 8, testTimeout: 90_000 });

const kinds = {
  'is dropped': { drop: true },
  'answers 500': { status: 500 },
  'answers 429': { status: 429, headers: { 'retry-after': '1' } },
  'meets a secondary limit': secondaryLimit(1),
  'is cut short': { truncate: true },
} as const;

/** Those that would be made twice are asked for again only where GitHub says that it did nothing. */
const unrepeatable = new Set(['checks/create', 'checks/update', 'issues/create-comment']);

const uploading = ['code-scanning/upload-sarif', 'code-scanning/get-sarif', 'issues/list-comments'];

const roads: readonly (readonly [WayName, readonly string[]])[] = [
  ['scanning', ['repos/compare-commits-with-basehead', ...uploading, 'issues/create-comment']],
  ['listing later', ['pulls/list', 'pulls/list-files', 'git/get-blob', ...uploading]],
  ['updating', ['checks/create', 'issues/list-comments', 'issues/update-comment']],
  ['checking much', ['checks/update', 'issues/create-comment']],
];

const rows = roads.flatMap(([way, operations]) =>
  Object.entries(kinds).flatMap(([kind, fault]) => {
    const failing = operations.filter((on) => kind === 'meets a secondary limit' || !unrepeatable.has(on));
    return failing.length === 0 ? [] : [{ way, kind, fault, failing }];
  }),
);

describe.concurrent('what fails once is asked for again, and everything is delivered', () => {
  test.each(rows)('$way: each call $kind', async ({ way, fault, failing }) => {
    const faults = failing.map((on) => ({ ...fault, on, times: 1 }));
    const ran = await runThrough(way, faults, 60);
    expectFound(ran, way === 'checking much' ? '60' : '1');
    ran.server.assertClean();

    const asked = ran.server.exchanges.map(({ operation }) => operation);
    for (const on of failing) expect([on, asked.filter((operation) => operation === on).length]).toEqual([on, 2]);

    const { uploads, checkRuns, comments } = left(ran);
    const isUploaded = way === 'scanning' || way === 'listing later';
    expect(deliveryNotice(ran)).toMatch(
      isUploaded ? /^$/ : /^[^.]*code scanning is not enabled[^.]*\. Enable[^.]*\. The/,
    );
    expect(uploads.length > 0).toBe(isUploaded);
    expect(checkRuns).toHaveLength(isUploaded ? 0 : 1);
    if (way === 'checking much') expect(checkRuns[0]?.annotations).toHaveLength(60);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain('Personal data found');
  });
});
