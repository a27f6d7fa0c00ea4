/** Globs over report paths: `*` stays within a folder, `**` does not, a folder's name means all below it. */
export interface Selection {
    /** What to scan; none means everything. */
    readonly paths: readonly string[];
    /** What to leave out, though `paths` may name it. */
    readonly pathsIgnore: readonly string[];
}
export interface Selector {
    readonly selects: (path: string) => boolean;
    readonly ignores: (path: string) => boolean;
}
export declare function selector({ paths, pathsIgnore }: Selection): Selector;
