import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { type Broken, openSession, type Tally } from './session.js';
import { filesIn, targetsWith } from './targets.js';
import { tried } from './trial.js';

/** What a thread is started with. */
export interface Order {
  readonly seed: number;
  /** The first execution of each target, and the step from one to the next. */
  readonly first: number;
  readonly step: number;
  /** The beginnings of the names of targets; none for all. */
  readonly only: readonly string[];
  /** A folder of further seeds; empty for none. */
  readonly seeds: string;
  /** After so many executions, or milliseconds, it ends. */
  readonly executions: number;
  readonly milliseconds: number;
  /** The input that is tried at the moment: a count, its target, two lengths; then its variant and its text. */
  readonly current: SharedArrayBuffer;
  /** Inputs to try, and nothing else. */
  readonly replay?: readonly { readonly target: string; readonly variant: string; readonly text: string }[];
}

export type Message =
  | { readonly broken: Broken }
  | { readonly tallies: Readonly<Record<string, Tally>>; readonly heap: number }
  | { readonly replayed: string };

/** What a thread needs of the shared memory before the text. */
export const header = 16;

/** So long a target is run before the next one has its turn, in milliseconds. */
const turn = 20;
const reportEvery = 5000;

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

async function main(order: Order): Promise<void> {
  const targets = targetsWith(order.seeds === '' ? [] : filesIn(order.seeds));
  if (order.replay) return replay(order.replay, targets);
  const chosen = targets.filter(
    ({ name }) => order.only.length === 0 || order.only.some((begin) => name.startsWith(begin)),
  );
  const lanes = chosen.map((target) => ({ target, session: openSession(target, order.seed), next: order.first }));
  const counts = new Int32Array(order.current, 0, header / 4);
  const units = new Uint16Array(order.current, header);
  const until = performance.now() + order.milliseconds;
  let reported = performance.now();
  let left = order.executions;

  const report = (): void => {
    collect();
    const tallies = Object.fromEntries(lanes.map(({ target, session }) => [target.name, session.tally]));
    say({ tallies, heap: getHeapStatistics().used_heap_size });
    reported = performance.now();
  };
  while (left > 0 && performance.now() < until) {
    for (const [index, lane] of lanes.entries()) {
      const tell = {
        broken: (broken: Broken) => say({ broken }),
        begins: ({ variant, text }: { variant: string; text: string }) => {
          counts[1] = index;
          counts[2] = write(variant, units, 0);
          counts[3] = write(text, units, counts[2]);
          Atomics.add(counts, 0, 1);
        },
      };
      const end = performance.now() + turn * (lane.target.share ?? 1);
      const before = lane.session.tally.executions;
      do {
        await lane.session.step(lane.next, tell);
        lane.next += order.step;
      } while (performance.now() < end);
      left -= lane.session.tally.executions - before;
    }
    if (performance.now() - reported > reportEvery) report();
  }
  report();
}

function write(text: string, units: Uint16Array, from: number): number {
  const length = Math.min(text.length, units.length - from);
  for (let at = 0; at < length; at++) units[from + at] = text.charCodeAt(at);
  return length;
}

async function replay(inputs: NonNullable<Order['replay']>, targets: ReturnType<typeof targetsWith>): Promise<void> {
  for (const { target: name, variant, text } of inputs) {
    const target = targets.find((each) => each.name === name);
    const broken = target ? await tried(target, { variant, text }) : undefined;
    say({ replayed: `${name} (${variant}): ${target ? (broken?.detail ?? 'holds') : 'no such target'}` });
  }
}

const say = (message: Message): void => parentPort?.postMessage(message);

await main(workerData);
