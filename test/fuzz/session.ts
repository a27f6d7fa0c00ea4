import { growsBeyond } from './growth.js';
import { minimised } from './minimise.js';
import { mutated, stretched } from './mutate.js';
import { random, seedOf } from './random.js';
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

/** Told of what broke, the first time. */
export type Tell = (broken: Broken) => void;

/** One target, ready to be run over and over. */
export interface Session {
  readonly tally: Tally;
  /** The same seed and number make the same input. */
  readonly inputOf: (number: number) => Input;
  readonly step: (number: number, tell: Tell) => Promise<void>;
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

  const isGrowth = (number: number): boolean => number % growthEvery === growthEvery - 1;

  /** The input of an execution, as long as one wants it where time is to grow. */
  const made = (number: number): { readonly variant: string; readonly textOf: (length: number) => string } => {
    const dice = random(seedOf(seed, target.name, number));
    const one = dice.pick(seeds);
    if (isGrowth(number)) {
      return { variant: one.variant, textOf: stretched(one.text, dice, target.isOfBytes === true) };
    }
    const variant = dice.chance(85) ? one.variant : dice.pick(seeds).variant;
    const text = mutated(one.text, dice.pick(seeds).text, dice, target);
    return { variant, textOf: () => text };
  };
  const inputOf = (number: number): Input => {
    const { variant, textOf } = made(number);
    return { variant, text: textOf(growthLength) };
  };

  const tellOnce = (broken: Broken, tell: Tell): void => {
    if (known.has(broken.kind)) return;
    known.add(broken.kind);
    tell(broken);
  };

  const grow = async (
    variant: string,
    textOf: (length: number) => string,
    length: number,
    number: number,
    tell: Tell,
  ): Promise<void> => {
    const ratio = await growsBeyond(target, variant, textOf, length);
    if (ratio === undefined) return;
    const detail = `Eight times the text takes ${ratio.toFixed(0)} times as long.`;
    tellOnce({ kind: 'grows', detail, target: target.name, input: { variant, text: textOf(length) }, number }, tell);
  };

  const execute = async (input: Input, number: number, tell: Tell): Promise<void> => {
    const { text, variant } = input;
    const started = performance.now();
    const broken = await tried(target, input);
    const nanoseconds = ((performance.now() - started) * 1e6) / (text.length + 500);
    tally.executions += 1;
    if (broken && !known.has(broken.kind)) {
      const least = await minimised(target, input, broken.kind);
      tellOnce({ ...broken, target: target.name, input: least, number }, tell);
    }
    if (nanoseconds <= tally.slowest) return;
    tally.slowest = nanoseconds;
    // A pause of the machine is no defect: what is slow must be so again, and the more of it there is.
    const textOf = (length: number): string => text.repeat(Math.ceil(length / text.length));
    if (nanoseconds > budget && text !== '') await grow(variant, textOf, text.length, number, tell);
  };

  return {
    tally,
    inputOf,
    step: async (number, tell) => {
      const started = performance.now();
      if (isGrowth(number)) {
        const { variant, textOf } = made(number);
        await grow(variant, textOf, growthLength, number, tell);
        tally.executions += 2;
      } else await execute(inputOf(number), number, tell);
      tally.milliseconds += performance.now() - started;
    },
  };
}
