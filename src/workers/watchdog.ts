import { createContext, Script } from 'node:vm';

/** A piece of work that may have to be ended. */
export interface Work<Result> {
  /** How much it is about, in bytes. */
  readonly bytes: number;
  readonly run: () => Result;
  /** What is said in its place when it was ended. */
  readonly overdue: () => Result;
}

/** Ends what takes too long: no input may hold up a scan, whatever it does to a pattern of ours. */
export interface Watchdog {
  /** The results of all, in order. */
  readonly finish: <Result>(works: readonly Work<Result>[]) => Result[];
}

/**
 * V8 ends any code, loops and regular expressions alike, and nothing in it can catch that. To be watched costs a thread
 * for as long as it takes, a tenth of a millisecond, and so small pieces of work are watched together.
 * @param seconds for a piece of work, and again for each megabyte of it
 */
export function createWatchdog(seconds: number): Watchdog {
  const budgetOf = ({ bytes }: { readonly bytes: number }): number =>
    Math.ceil(seconds * (1 + bytes / megabyte) * 1000);
  const watch = createWatch();

  const finish = <Result>(works: readonly Work<Result>[]): Result[] => {
    const results: Result[] = [];
    /** Each has its budget, and at most twice that. */
    const runFor = (budget: number, until: number): void => {
      for (let work = works[results.length]; work; work = works[results.length]) {
        if (budgetOf(work) > budget || performance.now() > until) return;
        results.push(work.run());
      }
    };
    for (let work = works[0]; work; work = works[results.length]) {
      const budget = budgetOf(work);
      const until = performance.now() + budget;
      const isDone = watch(2 * budget, () => runFor(budget, until));
      if (!isDone) results.push((works[results.length] ?? work).overdue());
    }
    return results;
  };
  return { finish };
}

const megabyte = 1_000_000;

/** Whether the work came to its end; what it throws is thrown. */
function createWatch(): (milliseconds: number, run: () => void) => boolean {
  const stage: { run: () => void } = { run: () => undefined };
  const context = createContext(stage);
  const script = new Script('run()');
  return (milliseconds, run) => {
    stage.run = run;
    try {
      script.runInContext(context, { timeout: milliseconds });
      return true;
    } catch (error) {
      if (isTimeout(error)) return false;
      throw error;
    } finally {
      stage.run = () => undefined;
    }
  };
}

/** An error of the other context is no `Error` of this one. */
const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
