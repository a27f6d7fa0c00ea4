import type { Scope, SourceFile } from '../model/change.js';
import type { Gap } from '../model/gap.js';
import type { Git } from './git.js';
/** What a source of changes yields. */
export interface Changes {
    readonly files: readonly SourceFile[];
    readonly gaps: readonly Gap[];
}
/** Two trees or commits by id, or one and the index. */
export interface Comparison {
    readonly from: string;
    readonly to: string | 'index';
}
/** The files that differ between two states of the repository, with the lines that the later one adds. */
export declare function compare(git: Git, comparison: Comparison, scope: Scope): Promise<Changes>;
export declare const addsSomething: ({ addedLines }: Pick<SourceFile, 'addedLines'>) => boolean;
