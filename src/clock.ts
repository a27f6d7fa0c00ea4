/** What a scan spends its time on. */
export const stages = ['listing', 'reading', 'decoding', 'detection', 'placing', 'policy'] as const;
export type Stage = (typeof stages)[number];

/** Measures the time of each stage; what runs within another stage counts there as well. */
export interface Clock {
  readonly time: <Result>(stage: Stage, run: () => Result) => Result;
  readonly wait: <Result>(stage: Stage, run: () => Promise<Result>) => Promise<Result>;
  /** In milliseconds. */
  readonly spent: () => Readonly<Record<Stage, number>>;
}

/** Where nobody asks, nothing is measured. */
export const noClock: Clock = {
  time: (_, run) => run(),
  wait: (_, run) => run(),
  spent: () => nothing,
};

const nothing = { listing: 0, reading: 0, decoding: 0, detection: 0, placing: 0, policy: 0 };

export function createClock(): Clock {
  const spent = { ...nothing };
  return {
    time: (stage, run) => {
      const started = performance.now();
      try {
        return run();
      } finally {
        spent[stage] += performance.now() - started;
      }
    },
    wait: async (stage, run) => {
      const started = performance.now();
      try {
        return await run();
      } finally {
        spent[stage] += performance.now() - started;
      }
    },
    spent: () => spent,
  };
}
