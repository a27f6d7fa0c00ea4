/**
 * Something that should have been looked at and was not, or not fully. Every report lists the gaps.
 *
 * A gap is `blocking` when text that the scan was asked to read stayed unread: such a scan is incomplete and never
 * says clean. What no text scanner can read (an image, a symbolic link) is listed and does not block.
 */
export interface Gap {
    readonly path?: string;
    readonly stage: 'changes' | 'readers' | 'detection' | 'delivery';
    readonly reason: GapReason;
    /** One sentence for people: what was not looked at and what to do. Never holds file content. */
    readonly detail: string;
    /** How many files it speaks of, where it is not one. */
    readonly files?: number;
    /** The folder that is left out as a whole, with `/` at its end. */
    readonly below?: string;
}
export type GapReason = keyof typeof blocking;
declare const blocking: {
    /** Not text: an archive, a document format that has no reader. */
    readonly binary: false;
    /** An image, a font, a recording: what people see and hear, which no text scanner reads. */
    readonly media: false;
    /** The link's target is not followed. */
    readonly symlink: false;
    readonly submodule: false;
    /** Read after all, with characters replaced or guessed. */
    readonly 'not-utf8': false;
    /** Read after all, as plain text. */
    readonly malformed: false;
    /** Read after all, but from some place on without its structure: what labels and columns would tell is missing. */
    readonly unstructured: false;
    /** Read, but of a long table not every record was looked at: those like many before were counted. */
    readonly sampled: false;
    /** Read as it stands; what it says in disguise is wrapped more often, or is longer, than is decoded. */
    readonly disguised: false;
    /** The change could not be narrowed to its added lines, and more was scanned instead. */
    readonly widened: false;
    /** Binary although the name promises text: a table, a log or source code that an encoding or one byte hides. */
    readonly 'not-text': true;
    /** Git holds a pointer in place of the content. */
    readonly 'lfs-pointer': true;
    readonly 'too-large': true;
    readonly unreadable: true;
    /** The list of changed files stops before its end. */
    readonly truncated: true;
    /** Looking at it took longer than it may. */
    readonly timeout: true;
    /** A stage failed on this file. */
    readonly failed: true;
    /** A report did not reach its destination. The findings decide the outcome, not the delivery. */
    readonly undelivered: false;
    /** More results than the destination shows: those alike became one there. */
    readonly folded: false;
    /** More results than the destination takes: the least severe were left out of that report alone. */
    readonly 'left-out': false;
    /** Written by a package manager. */
    readonly lockfile: false;
    /** Written by others: `node_modules/`. */
    readonly vendored: false;
    /** Nobody writes such lines; what they are made of is read where it lies. */
    readonly minified: false;
    /** Source code that a program wrote. */
    readonly generated: false;
};
/** Left out on purpose, by the rules of `changes/generated/`; the setting `generated: scan` reads it. */
export type SkipReason = Extract<GapReason, 'lockfile' | 'vendored' | 'minified' | 'generated'>;
export declare const isSkip: ({ reason }: Gap) => boolean;
/** How many files were left out on purpose. */
export declare const countSkipped: (gaps: readonly Gap[]) => number;
/** Whether the gap makes the scan incomplete. */
export declare const isBlocking: (gap: Gap) => boolean;
export {};
