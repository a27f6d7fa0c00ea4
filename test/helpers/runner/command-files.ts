import { RunnerRefusal } from './refusal.js';

/** Above this the runner drops the summary and puts an error annotation on the step (FileCommandManager.cs). */
const summaryLimit = 1024 * 1024;

/** The runner ends a line at LF, on Windows also at CRLF; a CR elsewhere belongs to the value. */
const lineEnd = process.platform === 'win32' ? /\r?\n/g : /\n/g;

interface Line {
  readonly text: string;
  readonly start: number;
  /** Where the line's text ends, before its line ending. */
  readonly end: number;
  readonly ended: boolean;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(lineEnd)) {
    lines.push({ text: text.slice(start, match.index), start, end: match.index, ended: true });
    start = match.index + match[0].length;
  }
  if (start < text.length) lines.push({ text: text.slice(start), start, end: text.length, ended: false });
  return lines;
}

/** The value between `NAME<<DELIMITER` at `index` and the delimiter's own line, whose index is `last`. */
function heredoc(text: string, lines: readonly Line[], index: number, delimiter: string) {
  const last = lines.findIndex((line, at) => at > index && line.text === delimiter);
  if (last < 0) throw new RunnerRefusal(`Invalid value. Matching delimiter not found '${delimiter}'`);
  const first = lines[index + 1]!;
  return { value: last === index + 1 ? '' : text.slice(first.start, lines[last - 1]!.end), last };
}

/**
 * The pairs in GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE: `NAME=VALUE` or `NAME<<DELIMITER`, by the rules of
 * actions/runner (FileCommandManager.cs, EnvFileKeyValuePairs). A later pair wins. Throws RunnerRefusal where it throws.
 */
export function parsePairs(text: string): Record<string, string> {
  const lines = linesOf(text);
  const pairs: Record<string, string> = {};
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!.text;
    if (line === '') continue;
    const [operator] = /=|<</.exec(line) ?? [];
    if (operator === undefined) throw new RunnerRefusal(`Invalid format '${line}'`);
    const at = line.indexOf(operator);
    const name = line.slice(0, at);
    const rest = line.slice(at + operator.length);
    if (name === '') throw new RunnerRefusal(`Invalid format '${line}'. Name must not be empty`);
    if (operator === '=') {
      pairs[name] = rest;
      continue;
    }
    if (rest === '') throw new RunnerRefusal(`Invalid format '${line}'. Delimiter must not be empty`);
    const { value, last } = heredoc(text, lines, index, rest);
    pairs[name] = value;
    index = last;
  }
  return pairs;
}

/** Throws RunnerRefusal for a summary that the runner would not upload. */
export function checkSummary(bytes: number): void {
  if (bytes <= summaryLimit) return;
  const kilobytes = Math.floor(bytes / 1024);
  throw new RunnerRefusal(
    `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${kilobytes}k (${bytes} bytes).`,
  );
}
