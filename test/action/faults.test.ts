import { describe, expect, test, vi } from 'vitest';
import { chosen } from '../helpers/chosen.js';
import { type Fault, primaryLimit, secondaryLimit } from '../helpers/github-server.js';
import type { PullRequestRun } from '../helpers/pull-request.js';
import { deliveryNotice, errorsOf, expectFound, forEver, left, runThrough, type WayName } from './faults/ways.js';

// These tests mostly wait: for answers that do not come, and before what failed is asked again.
vi.setConfig({ maxConcurrency: 12, testTimeout: 90_000 });

/** What never mends, and what is said of it. Limits are told at once, the others after three attempts in five seconds. */
const kinds = {
  'is dropped': [{ drop: true }, /could not be reached to WHAT \((?:UND_ERR_SOCKET|ECONNRESET)\)/],
  'answers 500': [{ status: 500 }, /GitHub failed to WHAT \(500\)/],
  'meets a secondary limit': [secondaryLimit(3600), /to WHAT: its rate limit is used up.*again after 3600 seconds/s],
  'meets the primary limit': [primaryLimit(1800), /to WHAT: its rate limit is used up.*again after \d\d:\d\d UTC/s],
  'is cut short': [{ truncate: true }, /could not be reached to WHAT \(the answer was cut short\)/],
  stalls: [{ stall: 600_000 }, /could not be reached to WHAT \(no answer in time\)/],
} as const satisfies Readonly<Record<string, readonly [Omit<Fault, 'on'>, RegExp]>>;

type Kind = keyof typeof kinds;
const all = Object.keys(kinds) as Kind[];
const waiting = 4;
const secondsFor = (kind: Kind): number => (kind === 'stalls' ? waiting : 40);
const sentence = (kind: Kind, doing: string): RegExp => new RegExp(kinds[kind][1].source.replace('WHAT', doing), 's');

interface Row {
  readonly on: string;
  readonly way: WayName;
  readonly which?: readonly Kind[];
  readonly seconds?: number;
  /** What it was for, as the sentence has it; nothing where another way leads to the same end. */
  readonly doing?: string;
  readonly findings?: string;
  /** What is there all the same. A stall leaves no time for what comes behind. */
  readonly leaves: (ran: PullRequestRun, isStalled: boolean) => void;
}

/** Both limits take the same way. */
const oneLimit = all.filter((kind) => kind !== 'meets the primary limit');

const exactLines = (ran: PullRequestRun): void => {
  expect(ran.result.stdout).toContain('the lines that this change adds');
  expect(left(ran).uploads).toHaveLength(1);
};

/** By the call that fails for ever, and the way that leads there. */
const rows: readonly Row[] = [
  { on: 'repos/compare-commits-with-basehead', way: 'scanning', which: oneLimit, leaves: exactLines },
  { on: 'repos/compare-commits-with-basehead', way: 'later', which: ['answers 500'], leaves: exactLines },
  {
    on: 'git/upload-pack',
    way: 'fetching',
    which: oneLimit,
    leaves: (ran, isStalled) => isStalled || exactLines(ran),
  },
  {
    on: 'pulls/list-files',
    way: 'listing',
    doing: 'list the files of the pull request',
    leaves: ({ result }) => expect(result.stdout).toContain('the whole tree'),
  },
  {
    on: 'code-scanning/upload-sarif',
    way: 'scanning',
    doing: 'upload the SARIF report',
    leaves: (ran, isStalled) => {
      const { checkRuns, comments } = left(ran);
      expect([checkRuns.length, comments.length, errorsOf(ran).length]).toEqual(isStalled ? [0, 0, 1] : [1, 1, 0]);
    },
  },
  {
    on: 'code-scanning/get-sarif',
    way: 'scanning',
    which: oneLimit,
    // It is asked until the time is over.
    seconds: 8,
    leaves: ({ result }) => {
      expect(result.stdout).toMatch(/Code scanning has the findings for \S+ and is still processing them\./);
      expect(result.outputs['sarif-id']).not.toBe('');
    },
  },
  {
    on: 'checks/create',
    way: 'checking',
    which: oneLimit,
    doing: 'create a check run',
    leaves: (ran, isStalled) => {
      expect(errorsOf(ran)).toHaveLength(1);
      expect(left(ran).comments).toHaveLength(isStalled ? 0 : 1);
    },
  },
  {
    on: 'checks/update',
    way: 'checking much',
    which: oneLimit,
    doing: 'create a check run',
    findings: '60',
    leaves: (ran) => {
      expect(left(ran).checkRuns).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
      expect(errorsOf(ran)).toHaveLength(10);
    },
  },
  {
    on: 'issues/list-comments',
    way: 'scanning',
    which: oneLimit,
    doing: 'read the comments of the pull request',
    leaves: (ran) => expect(left(ran).comments).toEqual([]),
  },
  {
    on: 'issues/create-comment',
    way: 'checking',
    which: oneLimit,
    doing: 'comment on the pull request',
    leaves: (ran) => expect(left(ran).checkRuns).toHaveLength(1),
  },
  {
    on: 'issues/update-comment',
    way: 'updating',
    which: oneLimit,
    doing: 'comment on the pull request',
    leaves: (ran) => expect(left(ran).checkRuns).toHaveLength(1),
  },
];

describe.concurrent('a call that fails for ever leaves the findings where they are', () => {
  const cells = rows.flatMap(({ which = all, ...row }) => which.map((kind) => ({ ...row, kind })));

  test.each(chosen(cells))('$on ($way) $kind', async ({ on, way, kind, seconds, doing, findings, leaves }) => {
    const isStalled = kind === 'stalls';
    const ran = await runThrough(way, [{ ...kinds[kind][0], on, ...forEver }], seconds ?? secondsFor(kind));
    ran.server.assertClean();
    expectFound(ran, findings);
    leaves(ran, isStalled);
    // What was asked in vain about the change is told with the gap that this leaves.
    const told = on.startsWith('pulls/') ? ran.result.stdout : deliveryNotice(ran);
    if (doing !== undefined) expect(told).toMatch(sentence(kind, doing));
    // Git gives up by a clock of its own.
    if (isStalled) expect(ran.elapsed).toBeLessThan(waiting + 20);
  });
});

describe.concurrent('a change that cannot be read is never clean', () => {
  test.each(all)('where GitHub %s for each file', async (kind) => {
    const faults = [{ ...kinds[kind][0], on: 'git/get-blob', ...forEver }];
    const ran = await runThrough('downloading', faults, secondsFor(kind));
    const told = sentence(kind, 'send a file');
    expect(ran.result.exitCode).toBe(2);
    expect(ran.result.outputs).toMatchObject({ outcome: 'incomplete', findings: '0' });
    expect(ran.result.stdout).toMatch(told);
    expect(ran.result.summary).toMatch(told);
    expect(ran.result.annotations).toMatchObject([{ level: 'warning', path: 'users.csv' }]);
  });

  test.each(oneLimit)('where GitHub %s instead of the pull request', async (kind) => {
    const faults = [{ ...kinds[kind][0], on: 'pulls/list', ...forEver }];
    const ran = await runThrough('later', faults, secondsFor(kind));
    const told = sentence(kind, 'find the pull request');
    expect(ran.result.exitCode).toBe(2);
    expect(ran.result.outputs).toMatchObject({ outcome: 'incomplete' });
    expect(ran.result.summary).toMatch(told);
    expect(errorsOf(ran)).toMatchObject([{ message: expect.stringMatching(told) }]);
  });

  test.each(['is dropped', 'stalls'] as const)('where GitHub %s whatever is asked', async (kind) => {
    const faults = [{ ...kinds[kind][0], on: /^GET \/repos/, ...forEver }];
    const ran = await runThrough('downloading', faults, secondsFor(kind));
    expect(ran.result.exitCode).toBe(2);
    expect(ran.result.outputs).toMatchObject({ outcome: 'incomplete' });
    expect(errorsOf(ran)).toMatchObject([{ message: expect.stringMatching(sentence(kind, 'compare the commits')) }]);
  });
});
