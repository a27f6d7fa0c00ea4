/** Told of what structures a program, in order of place. */
export interface TokenTaker {
  /** `{`, `[` or `(`. */
  readonly open: (bracket: number, at: number) => void;
  readonly close: (bracket: number) => void;
  /** What parts the members of a list, and statements. */
  readonly comma: (at: number) => void;
  readonly lineEnd: (at: number) => void;
  /** What stands between a name and its value: `:`, `=`, the last character of `=>`. */
  readonly separator: (at: number) => void;
  /** What a string literal holds, without its quotes. Where it begins with its opening quote is `open`. */
  readonly literal: (open: number, start: number, end: number) => void;
}
