/** A tree of files, to read a few of them by name: the working directory, or a commit. */
export interface Files {
  /** For people: `the working directory`, `the base of the pull request`. */
  readonly where: string;
  /** The text of a file, or nothing when there is none. Paths are relative to the top and have `/`. */
  readonly read: (path: string) => Promise<string | undefined>;
}
