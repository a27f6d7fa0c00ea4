import { openSync, writeSync } from 'node:fs';
import { type Broken, openSession, type Tally } from './session.js';
import type { Target } from './target.js';
import { filesIn, targetsWith } from './targets.js';
import { tried } from './trial.js';

/** What a process is started for. */
export interface Order {
  readonly seed: number;
  /** The first execution of each target, and the step from one to the next. */
  readonly first: number;
  readonly step: number;
  /** The beginnings of the names of targets; none for all. */
  readonly only: readonly string[];
  /** A folder of further seeds; empty for none. */
  readonly seeds: string;
  /** After so many executions, or milliseconds, it ends; 0 for no end. */
  readonly executions: number;
  readonly milliseconds: number;
  /** Where it writes down what it tries at the moment, in case that nothing comes back: the number of the target, and of the execution. */
  readonly mark: string;
  /** Inputs to try, and nothing else. */
  readonly replay?: readonly Kept[];
  /** An input to make, and nothing else. */
  readonly make?: readonly [target: number, number: number];
}

/** An input as it is kept in a file. */
export interface Kept {
  readonly target: string;
  readonly variant: string;
  readonly text: string;
}

export type Message =
  | { readonly broken: Broken }
  | { readonly tallies: Readonly<Record<string, Tally>>; readonly heap: number }
  | { readonly replayed: string }
  | { readonly made: Kept };

/** So long a target is run before the next one has its turn, in milliseconds. */
const turn = 20;
const reportEvery = 5000;

async function main(order: Order): Promise<void> {
  const targets = targetsWith(order.seeds === '' ? [] : filesIn(order.seeds)).filter(
    ({ name }) => order.only.length === 0 || order.only.some((begin) => name.startsWith(begin)),
  );
  if (order.replay) await replay(order.replay, targets);
  else if (order.make) make(order, targets, ...order.make);
  else await fuzz(order, targets);
}

async function fuzz(order: Order, targets: readonly Target[]): Promise<void> {
  const mark = openSync(order.mark, 'w');
  const place = new Int32Array(2);
  const lanes = targets.map((target) => ({ target, session: openSession(target, order.seed), next: order.first }));
  const until = order.milliseconds > 0 ? performance.now() + order.milliseconds : Number.POSITIVE_INFINITY;
  let left = order.executions > 0 ? order.executions : Number.POSITIVE_INFINITY;
  let reported = performance.now();

  const report = (): void => {
    globalThis.gc?.();
    const tallies = Object.fromEntries(lanes.map(({ target, session }) => [target.name, session.tally]));
    say({ tallies, heap: process.memoryUsage().heapUsed });
    reported = performance.now();
  };
  while (left > 0 && performance.now() < until) {
    for (const [index, lane] of lanes.entries()) {
      const end = performance.now() + turn * (lane.target.share ?? 1);
      const before = lane.session.tally.executions;
      do {
        place.set([index, lane.next]);
        writeSync(mark, place, 0, place.byteLength, 0);
        await lane.session.step(lane.next, (broken) => say({ broken }));
        lane.next += order.step;
      } while (performance.now() < end);
      left -= lane.session.tally.executions - before;
    }
    if (performance.now() - reported > reportEvery) report();
  }
  report();
}

async function replay(inputs: readonly Kept[], targets: readonly Target[]): Promise<void> {
  for (const { target: name, variant, text } of inputs) {
    const target = targets.find((each) => each.name === name);
    const broken = target ? await tried(target, { variant, text }) : undefined;
    say({ replayed: `${name} (${variant}): ${target ? (broken?.detail ?? 'holds') : 'no such target'}` });
  }
}

function make({ seed }: Order, targets: readonly Target[], index: number, number: number): void {
  const target = targets[index];
  if (target) say({ made: { target: target.name, ...openSession(target, seed).inputOf(number) } });
}

const say = (message: Message): void => void process.send?.(message);

process.once('message', (order: Order) => void main(order).finally(() => process.disconnect()));
