import type { Label } from '../../model/view.js';

/** What a bracket holds. */
type Role = 'map' | 'list' | 'call' | 'code';

/** A pair of brackets, while it is open. What it means is asked only for values in it. */
export interface Frame {
  readonly bracket: number;
  readonly open: number;
  readonly parent: Frame | undefined;
  readonly depth: number;
  /** Where the member begins that is being read. */
  slot: number;
  /** How many members are before it. */
  index: number;
  /** The separator behind its name; -1 before it. */
  separator: number;
  /** The colon between its name and its type, where `=` is behind that; else -1. */
  annotation: number;
  /** Where the brackets opened that were closed last in it. */
  closed: number;
  role: Role | undefined;
  record: number | undefined;
  /** The label of what stands in it without a name of its own; null for none. */
  inside: Label | null | undefined;
  /** What of its members names another of them. */
  pairing: { key: string; pair?: Label; rank?: number } | undefined;
  /** The name around the names in it. */
  under: string | null | undefined;
}

/** All that may be told of it has its place from the start: an object that grows is another kind of object to V8. */
export const openFrame = (bracket: number, open: number, parent: Frame | undefined): Frame => ({
  bracket,
  open,
  parent,
  depth: parent ? parent.depth + 1 : 0,
  slot: open + 1,
  index: 0,
  separator: -1,
  annotation: -1,
  closed: -1,
  role: undefined,
  record: undefined,
  inside: undefined,
  pairing: undefined,
  under: undefined,
});

/** A member ends, or a statement: the next begins behind it. */
export function beginMember(frame: Frame, at: number): void {
  frame.slot = at;
  frame.index++;
  frame.separator = -1;
  frame.annotation = -1;
}

export const [brace, square, round] = [0x7b, 0x5b, 0x28] as const;
/** What is nested deeper is no data that people write, and would be asked for its surroundings at every level. */
const deepest = 100;

/** Functions that hold what they are given, whatever is before them. */
const holding =
  /(?:^|[^\w])(?:listOf|mutableListOf|setOf|arrayOf|asList|(?:List|Set|Stream|Array)\.of|vec!|Array|List|Set|Seq|IndexedSeq|Vector|ListBuffer|ArrayBuffer|array|list|set|tuple|c)$/;

export function roleOf(text: string, frame: Frame): Role {
  frame.role ??= readRole(text, frame);
  return frame.role;
}

/** By what stands before it. */
function readRole(text: string, { bracket, open, parent }: Frame): Role {
  if (!parent || parent.depth >= deepest) return 'code';
  const beside = text.charAt(open - 1);
  const before = text.slice(Math.max(parent.open + 1, open - 80), open).trimEnd();
  if (bracket === square) return /[\w)\]"']/.test(beside) ? 'code' : 'list';
  if (bracket !== brace) {
    if (!/[\w!?>]/.test(beside)) return 'list';
    if (control.test(before)) return 'code';
    return holding.test(before) ? 'list' : 'call';
  }
  return opensMap(text, before, beside, parent) ? 'map' : 'code';
}

const control = /\b(?:if|for|foreach|while|switch|match|catch|elseif|elif|unless|until|return|function|func|fn|def)$/;

function opensMap(text: string, before: string, beside: string, parent: Frame): boolean {
  const last = before.at(-1) ?? (parent.bracket === brace && parent.parent ? '{' : '(');
  if (last === '>') return before.at(-2) !== '=' && before.at(-2) !== '-';
  if ('=:(,[{?&|%]'.includes(last)) return !/(?:[=!<>]=|\[&?=?\])$/.test(before);
  // C# gives properties behind the arguments of a constructor.
  if (last === ')')
    return parent.closed >= 0 && /\bnew\s+[\w.<>]+$/.test(text.slice(Math.max(0, parent.closed - 60), parent.closed));
  if (!/\w/.test(last)) return false;
  return beside === last
    ? !/\b(?:struct|interface|else|try|do|finally|unsafe|async|move|loop)$/.test(before)
    : literalOfType.test(before);
}

/** `= User {`, `return new User {`, `[User {`. */
const literalOfType = /(?:(?:^|[^=!<>])=|[:(,[>]|\breturn|\bnew)\s*(?:new\s+)?&?[A-Z][\w.:<>]*$/;
