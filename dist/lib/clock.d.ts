/** What a scan spends its time on. */
export declare const stages: readonly ['listing', 'reading', 'decoding', 'detection', 'placing', 'policy'];
export type Stage = (typeof stages)[number];
/** Measures the time of each stage; what runs within another stage counts there as well. */
export interface Clock {
    readonly time: <Result>(stage: Stage, run: () => Result) => Result;
    readonly wait: <Result>(stage: Stage, run: () => Promise<Result>) => Promise<Result>;
    /** In milliseconds. */
    readonly spent: () => Readonly<Record<Stage, number>>;
}
/** Where nobody asks, nothing is measured. */
export declare const noClock: Clock;
export declare function createClock(): Clock;
