import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { growsBeyond } from './growth.js';
import { type Broken, openSession } from './session.js';
import type { Input, Target } from './target.js';
import { targetsWith } from './targets.js';
import { secrets } from './tokens.js';
import { tried } from './trial.js';

const targets = targetsWith();

/** How often each target of a group is run: few seconds in all. `npm run fuzz` does it for as long as one wants. */
const executions: Readonly<Record<string, number>> = {
  recognizer: 2000,
  provenance: 2000,
  disguise: 600,
  encoding: 200,
  reader: 30,
  diff: 300,
  change: 300,
  config: 60,
  engine: 20,
};

async function fuzzed(target: Target, count: number, seed = 1): Promise<readonly Broken[]> {
  const broken: Broken[] = [];
  const session = openSession(target, seed);
  for (let number = 0; number < count; number++) await session.step(number, (each) => broken.push(each));
  return broken;
}

describe('whatever it is given, nothing crashes, lies or leaks:', () => {
  it.each(targets.map((target) => [target.name, target] as const))('%s', { timeout: 60_000 }, async (name, target) => {
    const count = executions[name.split(' ')[0] ?? ''] ?? 0;
    expect(count).toBeGreaterThan(0);
    expect(await fuzzed(target, count)).toEqual([]);
  });
});

const folder = join(import.meta.dirname, 'broken');

test.each(readdirSync(folder))('what once broke something is put up with: %s', async (file) => {
  const { target: name, ...input }: Input & { readonly target: string } = JSON.parse(
    readFileSync(join(folder, file), 'utf8'),
  );
  const target = targets.find((each) => each.name === name);
  expect(target?.name).toBe(name);
  expect(target && (await tried(target, input))).toBeUndefined();
});

describe('the fuzzer sees', () => {
  const seeds = () => [{ variant: '', text: 'a [plain] text, with some words in it' }];
  const target = (run: (text: string) => unknown): Target => ({
    name: 'planted',
    seeds,
    run: ({ text }) => run(text),
  });

  it('a crash, and the least that makes it', async () => {
    const fragile = target((text) => {
      if (text.includes(']]')) throw new RangeError('two brackets');
    });
    const [first] = await fuzzed(fragile, 2000);
    expect(first).toMatchObject({ target: 'planted', input: { text: ']]' } });
  });

  it('an error that repeats a value, though such errors are known', async () => {
    const [secret = ''] = secrets;
    const talkative: Target = {
      ...target((text) => {
        if (text.includes(secret)) throw new TypeError(`cannot read ${text}`);
      }),
      knows: (error) => error instanceof TypeError,
    };
    const [first] = await fuzzed(talkative, 4000);
    expect(first?.kind).toContain('repeats a value');
  });

  it('time that grows with the square of the text', async () => {
    const quadratic = target((text) => {
      let sum = 0;
      for (let from = 0; from < text.length; from++) for (let at = 0; at < from; at++) sum += text.charCodeAt(at) & 1;
      return sum;
    });
    const text = (length: number): string => 'a'.repeat(length);
    // The shortest takes several ticks of the clock that counts a process's time.
    expect(await growsBeyond(quadratic, '', text, 2200)).toBeGreaterThan(24);
    expect(
      await growsBeyond({ ...quadratic, run: ({ text: all }) => all.toUpperCase() }, '', text, 1600),
    ).toBeUndefined();
  });
});
