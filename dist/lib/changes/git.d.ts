import { type ChildProcessWithoutNullStreams } from 'node:child_process';
import { UserError } from '../model/errors.js';
/** Why git gave no answer, in a sentence for people. */
export declare class GitFailure extends UserError {
    readonly kind: 'no-git' | 'no-repository' | 'untrusted' | 'failed';
    readonly exitCode: number | undefined;
    constructor(kind: GitFailure['kind'], sentence: string, exitCode?: number);
}
export interface Output {
    readonly stdout: Buffer;
    /** What git complained about while it succeeded. */
    readonly warnings: string;
}
/** Git in one folder. Every method rejects with a `GitFailure` when git cannot answer. */
export interface Git {
    readonly run: (args: readonly string[]) => Promise<Output>;
    /** Standard output as text without the newline at its end. */
    readonly text: (args: readonly string[]) => Promise<string>;
    /** Standard output as it comes. Rejects after the last chunk when git failed. */
    readonly stream: (args: readonly string[]) => AsyncIterable<Uint8Array>;
    readonly start: (args: readonly string[]) => ChildProcessWithoutNullStreams;
}
/**
 * @param inherit Further environment variables to pass on. Hooks tell their index with `GIT_INDEX_FILE`.
 */
export declare function openGit(root: string, inherit?: readonly string[]): Git;
