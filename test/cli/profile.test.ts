import { expect, it } from 'vitest';
import { createClock, noClock, stages } from '../../src/clock.js';
import { profileText } from '../../src/reporters/profile.js';
import { piicloak } from '../helpers/cli.js';

it('tells how long each stage took, beside the report and not in it', async () => {
  const [profiled, plain] = await Promise.all(
    [['--profile'], []].map((more) => piicloak(['scan', 'test/cli', '-q', '--format', 'json', ...more])),
  );
  for (const stage of stages) expect(profiled?.stderr).toMatch(new RegExp(`^${stage} +\\d+ +\\d+ %`, 'm'));
  expect(profiled?.stderr).toMatch(/^\d+ files, [\d.]+ MB$/m);
  const withoutTime = (text = ''): string => text.replace(/"durationMs": \d+/, '');
  expect(withoutTime(profiled?.stdout)).toBe(withoutTime(plain?.stdout));
});

it('measures what runs, also when it fails, and nothing where nobody asks', async () => {
  const clock = createClock();
  const busy = (): never => {
    const end = performance.now() + 5;
    while (performance.now() < end);
    throw new Error('done');
  };
  expect(() => clock.time('detection', busy)).toThrow('done');
  await expect(clock.wait('reading', async () => busy())).rejects.toThrow('done');
  expect(clock.spent().detection).toBeGreaterThan(4);
  expect(clock.spent().reading).toBeGreaterThan(4);
  expect(() => noClock.time('detection', busy)).toThrow('done');
  expect(noClock.spent().detection).toBe(0);
});

it('does not divide by a time of nothing', () => {
  const text = profileText({ spent: () => ({ listing: 0 }) }, { bytesScanned: 5, filesScanned: 1 });
  expect(text).not.toMatch(/NaN|Infinity/);
});
