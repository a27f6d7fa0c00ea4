import { expect, it, test } from 'vitest';
import { openFile } from '../../src/scan-file.js';
import { createWatchdog, type Work } from '../../src/workers/watchdog.js';
import { piicloak } from '../helpers/cli.js';
import { amanda } from '../helpers/invented.js';

const work = (run: () => string, bytes = 1): Work<string> => ({ bytes, run, overdue: () => 'overdue' });
const spin = (milliseconds: number): void => {
  for (const until = performance.now() + milliseconds; performance.now() < until; );
};

test.each<[string, () => string]>([
  [
    'a loop',
    () => {
      for (;;);
    },
  ],
  [
    'a loop that catches whatever is thrown',
    () => {
      for (;;) {
        try {
          for (;;);
        } catch {
          // And goes on.
        }
      }
    },
  ],
  ['a pattern that backtracks', () => String(new RegExp(['^(a', '+)+$'].join('')).test(`${'a'.repeat(60)}b`))],
  [
    'a memory that is filled and emptied',
    () => {
      for (let all: number[] = []; ; all.push(1)) if (all.length > 1e5) all = [];
    },
  ],
])('%s without end is ended, and what comes before and behind it is done', (_, endless) => {
  const { finish } = createWatchdog(0.05);
  expect(finish([work(() => 'before'), work(endless), work(() => 'behind')])).toEqual(['before', 'overdue', 'behind']);
});

it('gives each piece of work its own time, however many are watched together', () => {
  const { finish } = createWatchdog(0.2);
  const each = work(() => {
    spin(100);
    return 'done';
  });
  expect(finish([each, each, each, each, each, each])).toEqual(Array(6).fill('done'));
});

it('gives more time to what is longer', () => {
  const { finish } = createWatchdog(0.05);
  const slow = (bytes: number): Work<string> =>
    work(() => {
      spin(500);
      return 'done';
    }, bytes);
  expect(finish([slow(1), slow(20_000_000)])).toEqual(['overdue', 'done']);
});

it('hands on what the work throws', () => {
  const broken = work(() => {
    throw new RangeError('of its own');
  });
  expect(() => createWatchdog(1).finish([broken])).toThrow(RangeError);
});

it('keeps what was found in a file until it was ended, and says that this is not all', async () => {
  const lines = [`mail ${amanda.email}`, 'x'].join('\n').padEnd(2_100_000, 'a line of words\n');
  let asked = 0;
  const watchdog = createWatchdog(0.1);
  const { detectionFor } = await import('../../src/detection-for.js');
  const { defaults } = await import('../../src/model/settings.js');
  const { recognizers } = await detectionFor(defaults);
  const found = {
    entity: 'EMAIL_ADDRESS',
    start: 5,
    end: 5 + amanda.email.length,
    score: 1,
    provenance: 'plausible',
    evidence: [],
    record: 1,
  } as const;
  const opened = await openFile(
    { path: 'a.log', addedLines: 'all', read: async () => Buffer.from(lines) },
    async () => Buffer.from(lines),
    {
      recognizers,
      threshold: 0.5,
      comments: defaults,
      watchdog,
      detect: () => {
        if (asked++ > 0) for (;;);
        return [found];
      },
    },
  );
  if (!('run' in opened)) throw new Error('It was looked at already.');
  const [result] = watchdog.finish([opened]);
  expect(result?.findings.map(({ entity }) => entity)).toEqual(['EMAIL_ADDRESS']);
  expect(result?.gaps.map(({ reason }) => reason)).toContain('timeout');
});

it('makes a scan incomplete', async () => {
  const input = 'INFO order 4711 of 10.0.0.1 was sent at 12:01:17\n'.repeat(20_000);
  const { code, stdout } = await piicloak(['scan', '-', '--file-timeout', '0.001', '--format', 'json'], { input });
  expect(code).toBe(2);
  expect(JSON.parse(stdout).gaps).toMatchObject([{ stage: 'detection', reason: 'timeout' }]);
});
