import * as v from 'valibot';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { UserError } from '../model/errors.js';
import { nearest } from './nearest.js';
import { type PolicyFile, policySchema } from './policy-schema.js';

/** A policy file as it was read. */
export interface PolicyText {
  readonly policy: PolicyFile;
  /** The line, from 1, on which a value stands: `lineOf(['suppress', 0])`. */
  readonly lineOf: (path: Path) => number;
}

type Path = readonly (string | number)[];

/** Nobody writes more; a bomb of aliases would be. */
const longest = 200_000;
/** Nor deeper: the parser calls itself, and what takes its stack can take the process. */
const deepest = 200;
/** Nor so far from the margin: `- - - -` is nested as well. In columns. */
const tooWide = new RegExp(`^(?:[ \\t]|[-?:](?=[ \\t])){${deepest}}`, 'm');

/**
 * Reads a policy from YAML or JSON, which is YAML. Data alone: no tag makes anything else of it.
 *
 * @param under The key that the policy stands under, as in package.json.
 * @throws UserError that names file and line, what is wrong, and the nearest right key.
 */
export function readPolicy(path: string, text: string, under?: string): PolicyText {
  if (text.length > longest) throw new UserError(`${path} is longer than a policy can be.`);
  if (depthOf(text) > deepest || tooWide.test(text))
    throw new UserError(`${path} is nested deeper than a policy can be.`);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', ...quiet });
  const [problem] = document.errors;
  if (problem) throw faultAt(path, lines.linePos(problem.pos[0]).line, `it is no YAML: ${saidOf(problem.message)}.`);

  const unnamed = keyThatIsNone(document);
  if (unnamed !== undefined) throw faultAt(path, lines.linePos(unnamed).line, 'a key must be a word.');

  const root: Path = under === undefined ? [] : [under];
  const lineOf = (at: Path): number => lines.linePos(offsetOf(document, [...root, ...at])).line;
  const value = contentOf(path, document, root);
  if (value !== undefined && value !== null && (!isRecord(value) || Array.isArray(value))) {
    throw faultAt(path, lineOf([]), 'it must be a map of settings.');
  }
  const result = v.safeParse(policySchema, value ?? {}, { abortEarly: true });
  if (result.success) return { policy: result.output, lineOf };
  const [issue] = result.issues;
  const at = (issue.path ?? []).map(({ key }) => key as string | number);
  throw faultAt(path, lineOf(at), faultOf(issue, at));
}

/** Warnings would quote what stands there. */
const quiet = { merge: false, prettyErrors: false, logLevel: 'error' } as const;

/** Where a map or a list is the key of something: written out as text, each within another is twice as long. */
function keyThatIsNone(document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Pair: (_, { key }) => {
      if (key === null || isScalar(key)) return undefined;
      found = isNode(key) ? (key.range?.[0] ?? 0) : 0;
      return visit.BREAK;
    },
  });
  return found;
}

/** How deep brackets may be nested, at the most: those in strings are counted, too. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (const bracket of text.match(/[[\]{}]/g) ?? []) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1));
    most = Math.max(most, depth);
  }
  return most;
}

/** What the parser says, without what it quotes. */
const saidOf = (message: string): string => (message.split(/[:"'`\\]/)[0] ?? '').trim();

function contentOf(path: string, document: Document, root: Path): unknown {
  try {
    const all: unknown = document.toJS({ maxAliasCount: 20 });
    return root.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), all);
  } catch {
    throw new UserError(`${path} names too much by its aliases. Write it out.`);
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
  typeof value === 'object' && value !== null;

function faultOf(issue: v.BaseIssue<unknown>, at: Path): string {
  const key = at.filter((part) => typeof part === 'string').join(' › ');
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const last = String(at.at(-1));
    const known = nearest(last, keysAround(at));
    return `there is no key “${key}”.${known === undefined ? '' : ` Is it “${known}”?`}`;
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') return `the key “${key}” is missing.`;
  const expected = issue.type === 'strict_object' ? 'a map' : issue.message;
  return `“${key}” must be ${expected}.`;
}

/** The keys that could stand where an unknown one does. */
function keysAround(at: Path): string[] {
  const entries: Readonly<Record<string, unknown>> = policySchema.entries;
  const list = at.length > 2 ? entries[String(at[0])] : undefined;
  const inner = list === undefined ? undefined : innerEntries(list);
  return Object.keys(inner ?? entries);
}

/** Those of the members of an optional list. */
function innerEntries(schema: unknown): object | undefined {
  const wrapped = isRecord(schema) ? schema['wrapped'] : undefined;
  const item = isRecord(wrapped) ? wrapped['item'] : undefined;
  const entries = isRecord(item) ? item['entries'] : undefined;
  return isRecord(entries) ? entries : undefined;
}

/** Where a value's key begins, or that of the nearest thing around it. */
function offsetOf(document: Document, at: Path): number {
  for (let length = at.length; length > 0; length -= 1) {
    const around: unknown = document.getIn(at.slice(0, length - 1), true) ?? document.contents;
    if (isMap(around)) {
      const pair = around.items.find(({ key }) => isScalar(key) && key.value === at[length - 1]);
      const key: unknown = pair?.key;
      if (isScalar(key) && key.range) return key.range[0];
    }
    const node: unknown = document.getIn(at.slice(0, length), true);
    const range = isRecord(node) ? node['range'] : undefined;
    if (Array.isArray(range) && typeof range[0] === 'number') return range[0];
  }
  return 0;
}

const faultAt = (path: string, line: number, fault: string): UserError => new UserError(`${path}:${line}: ${fault}`);
