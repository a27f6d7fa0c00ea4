import type { Label } from '../../model/view.js';
import { labelBefore } from '../label.js';
import { opensStatement } from '../label-names.js';
import { isPartOfRecord } from '../tree/records.js';
import { brace, type Frame, roleOf, round, square } from './frame.js';

/** The name before the separator of the member that is being read, or before its type. */
export function keyOf(text: string, frame: Frame): string | undefined {
  const { separator, annotation, slot } = frame;
  if (separator < 0) return undefined;
  const from = Math.max(0, slot - 1);
  const name =
    annotation < 0 || opensStatement(text, annotation) ? undefined : labelBefore(text, annotation, from, true);
  return name ?? labelBefore(text, separator, from, true);
}

/** The name of the member, and the one around it. */
export function labelOf(text: string, frame: Frame): Label | undefined {
  const name = keyOf(text, frame);
  if (name === undefined) return undefined;
  const under = labelAround(text, frame);
  return under === undefined ? { name } : { name, under };
}

/** What stands between the name of a member, or its beginning, and an offset. Longer than this it is an expression. */
function between(text: string, frame: Frame, at: number): string | undefined {
  const start = frame.separator < 0 ? frame.slot : frame.separator + 1;
  return at - start > 80 ? undefined : text.slice(start, at).trim();
}

/** Names of functions and types that hold what they are given: `listOf("…")`, `Some("…")`, `[]string{"…"}`. */
const holder =
  /^(?:new\s+)?[&*@%#]*(?:(?:[\w.:]*[.:])?(?:listOf|mutableListOf|setOf|arrayOf|asList|of|from|list|set|tuple|frozenset|array|vec!|c|Array|List|Set|ArrayList|HashSet|LinkedList|Seq|Vector|Some|Just|String|string|QString|QStringLiteral|QLatin1String|str|to|ofNullable|StringPtr|NewString)(?:<[^()]*>)?|(?:\[\d*\]\*?)+[\w.]*|[\w.<>?, ]+\[\d*\]|(?:[\w.]*)(?:List|Set|Array|Collection|IEnumerable)<[^()]*>(?:\s*\(\))?)?$/;

/** The label of what stands in a list under the name of the list. */
export function labelInside(text: string, frame: Frame): Label | undefined {
  if (frame.inside === undefined) frame.inside = readInside(text, frame) ?? null;
  return frame.inside ?? undefined;
}

function readInside(text: string, frame: Frame): Label | undefined {
  const { parent } = frame;
  if (!parent || roleOf(text, frame) === 'code') return undefined;
  const written = between(text, parent, frame.open);
  if (written === undefined || !holder.test(written)) return undefined;
  if (parent.separator >= 0) return labelOf(text, parent);
  // `new Set(["…"])`: the brackets are the first thing in others that hold what they are given.
  const isFirst = parent.slot === parent.open + 1 && parent.bracket === round && roleOf(text, parent) === 'list';
  return isFirst ? labelInside(text, parent) : undefined;
}

/** The name around the names in a map: `user` of `user: { name: "…" }`, `users` of `users: [{ name: "…" }]`. */
export function labelAround(text: string, frame: Frame): string | undefined {
  if (frame.under === undefined) frame.under = readUnder(text, frame) ?? null;
  return frame.under ?? undefined;
}

function readUnder(text: string, frame: Frame): string | undefined {
  const { parent } = frame;
  if (!parent || roleOf(text, frame) === 'code') return undefined;
  const written = between(text, parent, frame.open);
  if (written === undefined || !isConstruction(frame, written)) return undefined;
  return parent.separator >= 0 ? keyOf(text, parent) : labelAround(text, parent);
}

/** Nothing but a type, `User{`, `new User(`, `User.create(`: what is in the brackets is what the name names. */
const isConstruction = ({ bracket }: Frame, written: string): boolean =>
  bracket === brace || bracket === square
    ? holder.test(written) || construction.test(written)
    : construction.test(written) || written === '';

const construction =
  /^(?:new\s+|await\s+)*[&*%]?(?:[\w.:]*[.:])?(?:[A-Z][\w<>]*(?:[.:]{1,2}(?:new|create!?|build))?)(?:\([^()]*\))?$/;

/** Where the record begins that the members of a frame belong to, counted from 1; 0 where each line is one. */
export function recordOf(text: string, frame: Frame): number {
  frame.record ??= readRecord(text, frame);
  return frame.record;
}

function readRecord(text: string, frame: Frame): number {
  const { parent, bracket, open } = frame;
  const role = roleOf(text, frame);
  if (!parent || role === 'code') return 0;
  const around = recordOf(text, parent);
  const own = open + 1;
  if (isMember(text, parent)) {
    return around > 0 && isPartOfRecord(nameOf(text, parent)) ? around : own;
  }
  if (bracket === brace && role === 'map')
    return around > 0 && isPartOfRecord(keyOf(text, parent) ?? '') ? around : own;
  if (role === 'list' || around > 0) return around;
  return own;
}

/** Whether what is read in a frame is a member of a list or map, and no value under a name. */
export const isMember = (text: string, parent: Frame): boolean =>
  parent.separator < 0 && ['list', 'map'].includes(roleOf(text, parent));

/** The list of which the frame, or one around it, is a member; its place tells its members from those of others. */
export function listAround(text: string, frame: Frame): number | undefined {
  for (let inner: Frame | undefined = frame; inner?.parent; inner = inner.parent) {
    const { parent } = inner;
    if (roleOf(text, inner) === 'code') return undefined;
    if (isMember(text, parent)) return parent.open;
  }
  return undefined;
}

const nameOf = (text: string, list: Frame): string => (list.parent && keyOf(text, list.parent)) ?? '';
