import type { Encoding } from '../disguises/piece.js';
import type { Broken } from '../outline.js';
import { isTemplate } from '../templates.js';
import type { TreeWriter } from '../tree/tree.js';
import { doubleQuoted, singleQuoted } from './escapes.js';
import { createLevels } from './levels.js';
import { readTokens, type TokenType } from './tokens.js';

/** Told of every block scalar and of every binary value, with the key that it stands under. */
export type TakeBlock = (start: number, end: number, key: string, isBinary: boolean) => void;

/** A scalar of which it is not yet known whether it is a key. */
interface Scalar {
  readonly start: number;
  readonly end: number;
  readonly encodings: readonly Encoding[];
  /** Where its line begins. */
  readonly line: number;
  /** Where its last line begins. */
  readonly lastLine: number;
  /** The column of the node, with its anchor and tag. */
  readonly column: number;
}

/** Tells a tree what stands where. Tolerant: what is no YAML but leaves no doubt is read as it is meant. */
export function readYaml(text: string, tree: TreeWriter, takeBlock: TakeBlock): Broken | undefined {
  const levels = createLevels(tree);
  let broken: Broken | undefined;
  let line = 0;
  /** The line of the last key in block style. */
  let keyLine = -1;
  /** The document is empty as yet. */
  let isFresh = true;
  /** Of the node that begins on this line. */
  let column: number | undefined;
  let isBinary = false;
  let isExplicit = false;
  let lastKey = '';
  let pending: Scalar | undefined;

  const breakOff = (at: number, problem: string): void => {
    broken = { at, problem };
  };
  const named = (name: string): void => {
    lastKey = name;
    tree.key(name);
  };
  const nameOf = (scalar: Scalar | undefined): string => (scalar ? text.slice(scalar.start, scalar.end) : '');
  const take = (start: number, end: number, encodings: readonly Encoding[], isBlock: boolean): void => {
    // What a template gives is no data, and an empty field is left out.
    tree.value(start, isTemplate(text, start, end) ? start : end, encodings);
    if (isBlock || isBinary) takeBlock(start, end, lastKey, isBinary);
    isBinary = false;
  };
  const flush = (): void => {
    if (!pending) return;
    const { start, end } = pending.encodings === plain ? pending : contentOf(text, pending.start, pending.end);
    const { encodings } = pending;
    pending = undefined;
    isExplicit = false;
    if (levels.takesKey()) named('');
    take(start, end, encodings, false);
  };
  const begin = (): void => {
    flush();
    levels.closeAll();
    if (!isFresh) tree.begin();
    isFresh = true;
    keyLine = -1;
  };
  /** A node of a block begins in this column: what is indented deeper is over. */
  const place = (start: number, isItem = false): void => {
    isFresh = false;
    column ??= start - line;
    if (!levels.isFlow()) levels.dedent(column, isItem);
  };
  const endLine = (): void => {
    column = undefined;
  };

  const scalar = (from: number, to: number, encodings: readonly Encoding[]): void => {
    const quotes = encodings === plain ? 0 : 1;
    const [start, end] = [from + quotes, to - quotes];
    const lastLine = lastLineIn(text, start, end) ?? line;
    // `"a" b` is no YAML, but one value to whoever wrote it.
    if (pending && pending.lastLine === line && !levels.isFlow()) pending = { ...pending, end, lastLine };
    else {
      flush();
      place(from);
      pending = { start, end, encodings, line, column: column ?? 0, lastLine };
    }
    line = lastLine;
  };
  const block = (start: number, end: number): void => {
    const content = contentOf(text, start, end);
    isFresh = false;
    take(content.start, content.end, [], true);
    line = end;
    endLine();
  };

  /** A key stands on one line; what stands above it belongs to what came before. */
  const ownLine = (scalar: Scalar): Scalar => {
    const { line: first, lastLine, end, encodings } = scalar;
    if (lastLine === first || encodings.length > 0) return scalar;
    const { start } = contentOf(text, lastLine, end);
    pending = { ...scalar, end: contentOf(text, scalar.start, lastLine).end };
    flush();
    column = start - lastLine;
    place(start);
    return { ...scalar, start, column };
  };
  const colonInBlock = (start: number): void => {
    // `title: Notes: a draft` is one value, and so is whatever a colon in it continues.
    if (pending && keyLine === pending.line) return;
    if (levels.isMapAt(start - line) && (isExplicit || !pending)) {
      if (isExplicit) named(nameOf(pending));
    } else {
      const key = pending && ownLine(pending);
      levels.keyAt(key?.column ?? column ?? start - line);
      named(nameOf(key));
      keyLine = line;
    }
    pending = undefined;
    isExplicit = false;
    endLine();
  };

  const takers: Partial<Record<TokenType, (start: number, end: number) => void>> = {
    alias: (start) => {
      if (!pending) place(start);
    },
    anchor: (start) => {
      if (!pending) place(start);
    },
    tag: (start, end) => {
      if (!pending) place(start);
      isBinary = /^!!?(?:binary|<tag:yaml\.org,2002:binary>)$/.test(text.slice(start, end));
    },
    block,
    'block-header': (start) => {
      flush();
      place(start);
    },
    comma: () => {
      flush();
      levels.next();
    },
    comment: (start, end) => {
      flush();
      tree.prose(start, end);
    },
    document: begin,
    double: (start, end) => scalar(start, end, double),
    single: (start, end) => scalar(start, end, single),
    'open-quote': (start) => breakOff(start, 'a quote that nothing closes'),
    plain: (start, end) => scalar(start, end, plain),
    'flow-cut': (start) => breakOff(start, 'a bracket that nothing closes'),
    'flow-map': (start) => {
      flush();
      place(start);
      levels.openFlow('map');
    },
    'flow-list': (start) => {
      flush();
      place(start);
      levels.openFlow('list');
    },
    'flow-end': (start) => {
      flush();
      if (!levels.closeFlow()) breakOff(start, 'a bracket that closes nothing');
    },
    item: (start) => {
      flush();
      if (levels.isFlow()) return;
      place(start, true);
      levels.itemAt(start - line);
      keyLine = -1;
      endLine();
    },
    key: (start) => {
      flush();
      if (levels.isFlow()) return;
      place(start);
      levels.keyAt(start - line);
      named('');
      isExplicit = true;
      endLine();
    },
    newline: (_, end) => {
      if (!levels.isFlow() && !isExplicit) flush();
      line = end;
      endLine();
    },
    value: (start) => {
      if (!levels.isFlow()) return colonInBlock(start);
      levels.keyInFlow();
      named(nameOf(pending));
      pending = undefined;
    },
  };

  tree.begin();
  readTokens(text, (type, start, end) => {
    takers[type]?.(start, end);
    return broken === undefined;
  });
  flush();
  return broken ?? (levels.isFlow() ? { at: text.length, problem: 'a bracket that nothing closes' } : undefined);
}

const plain: readonly Encoding[] = [];
const double = [doubleQuoted];
const single = [singleQuoted];

/** Where the last line of a part begins, if it has several. Looks no further back than that, for lines can be long. */
function lastLineIn(text: string, start: number, end: number): number | undefined {
  for (let at = end - 1; at >= start; at--) if (text.charCodeAt(at) === lineFeed) return at + 1;
  return undefined;
}

const lineFeed = 0x0a;
const [space, tilde] = [0x20, 0x7e];

/** A part of a text without the spaces around it. */
function contentOf(text: string, start: number, end: number): { start: number; end: number } {
  if (isVisible(text.charCodeAt(start)) && isVisible(text.charCodeAt(end - 1))) return { start, end };
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  return { start: from, end: Math.max(from, start + part.trimEnd().length) };
}

const isVisible = (code: number): boolean => code > space && code <= tilde;
