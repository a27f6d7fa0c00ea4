/**
 * An error its reader can mend: a wrong input, a missing commit, a refused token. Front doors print the sentence and
 * exit with 2; every other error is a defect and shows a stack without data.
 */
export declare class UserError extends Error {
    readonly name = "UserError";
}
/** A defect for people: its kind and stack without the message, which can quote what the code choked on. */
export declare function describeDefect(error: unknown): string;
