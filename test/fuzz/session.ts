import { growsBeyond } from './growth.js';
import { minimised } from './minimise.js';
import { mutated, stretched } from './mutate.js';
import { type Random, random, seedOf } from './random.js';
import type { Input, Target } from './target.js';
import { type Break, tried } from './trial.js';

/** What is told of one broken thing. */
export interface Broken extends Break {
  readonly target: string;
  readonly input: Input;
  /** Which execution of the target it was. */
  readonly number: number;
}

export interface Tally {
  executions: number;
  milliseconds: number;
  /** Of the slowest input, in nanoseconds a character. */
  slowest: number;
}

/** One target, ready to be run over and over. */
export interface Session {
  readonly tally: Tally;
  /** The execution of this number; the same seed and number make the same input. */
  readonly step: (number: number, tell: Tell) => Promise<void>;
}

/** Told of what broke, the first time; and of each input before it is run, in case that nothing comes back. */
export interface Tell {
  readonly broken: (broken: Broken) => void;
  readonly begins: (input: Input) => void;
}

/** One execution in so many is a pair of long texts, to see how time grows. */
const growthEvery = 400;
const growthLength = 4000;
/** More than this is looked at again, in nanoseconds for each character and 500 more. */
const budget = 100_000;

export function openSession(target: Target, seed: number): Session {
  const seeds = target.seeds();
  const known = new Set<string>();
  const tally: Tally = { executions: 0, milliseconds: 0, slowest: 0 };

  const tellOnce = (broken: Broken, tell: Tell): void => {
    if (known.has(broken.kind)) return;
    known.add(broken.kind);
    tell.broken(broken);
  };

  const grow = async (from: Input, number: number, dice: Random, tell: Tell): Promise<void> => {
    const textOf = stretched(from.text, dice, target.isOfBytes === true);
    const input = { variant: from.variant, text: textOf(growthLength) };
    tell.begins(input);
    const ratio = await growsBeyond(target, from.variant, textOf, growthLength);
    tally.executions += 2;
    if (ratio === undefined) return;
    const detail = `Eight times the text takes ${ratio.toFixed(0)} times as long.`;
    tellOnce({ kind: 'grows', detail, target: target.name, input, number }, tell);
  };

  const execute = async (input: Input, number: number, tell: Tell): Promise<void> => {
    tell.begins(input);
    const started = performance.now();
    const broken = await tried(target, input);
    const nanoseconds = ((performance.now() - started) * 1e6) / (input.text.length + 500);
    tally.executions += 1;
    if (broken && !known.has(broken.kind)) {
      const least = await minimised(target, input, broken.kind);
      tellOnce({ ...broken, target: target.name, input: least, number }, tell);
    }
    if (nanoseconds > tally.slowest) {
      tally.slowest = nanoseconds;
      if (nanoseconds > budget) await again(input, number, tell);
    }
  };

  /** A pause of the machine is no defect: what is slow must be so again, and the more of it there is. */
  const again = async ({ text, variant }: Input, number: number, tell: Tell): Promise<void> => {
    if (text === '') return;
    const textOf = (length: number): string => text.repeat(Math.ceil(length / text.length));
    const ratio = await growsBeyond(target, variant, textOf, text.length);
    if (ratio === undefined) return;
    const detail = `Eight times the text takes ${ratio.toFixed(0)} times as long.`;
    tellOnce({ kind: 'grows', detail, target: target.name, input: { text, variant }, number }, tell);
  };

  return {
    tally,
    step: async (number, tell) => {
      const started = performance.now();
      const dice = random(seedOf(seed, target.name, number));
      const one = dice.pick(seeds);
      if (number % growthEvery === growthEvery - 1) await grow(one, number, dice, tell);
      else {
        const variant = dice.chance(85) ? one.variant : dice.pick(seeds).variant;
        const text = mutated(one.text, dice.pick(seeds).text, dice, target);
        await execute({ text, variant }, number, tell);
      }
      tally.milliseconds += performance.now() - started;
    },
  };
}
