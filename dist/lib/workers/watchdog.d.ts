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
export declare function createWatchdog(seconds: number): Watchdog;
