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
    /** A stage failed on this file. */
    readonly failed: true;
    /** A report did not reach its destination. The findings decide the outcome, not the delivery. */
    readonly undelivered: false;
    /** More results than the destination shows: those alike became one there. */
    readonly folded: false;
    /** More results than the destination takes: the least severe were left out of that report alone. */
    readonly 'left-out': false;
};
/** Whether the gap makes the scan incomplete. */
export declare const isBlocking: (gap: Gap) => boolean;
export {};
