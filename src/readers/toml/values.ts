import { stringEscapes } from '../disguises/string-escapes.js';
import type { Broken } from '../outline.js';
import { isTemplate } from '../templates.js';
import type { TreeWriter } from '../tree/tree.js';
import { keysAt, lineEnd, quotedAt, skipBare, skipBlanks, skipLines } from './tokens.js';

/** An array or an inline table that is open. */
interface Level {
  readonly kind: 'map' | 'list';
  /** Tables that a dotted key of it has opened. */
  dotted: number;
  /** A key comes next. */
  isKeyNext: boolean;
}

/** What a step leaves behind: where to go on, or why not. */
type Step = number | Broken;

/** A key and its value: answers where they are over. */
export function readPair(text: string, start: number, tree: TreeWriter): Step {
  const whole: Level = { kind: 'map', dotted: 0, isKeyNext: true };
  const key = takeKey(text, start, whole, tree);
  if (typeof key !== 'number') return key;
  const end = readValue(text, key, tree);
  closeDotted(whole, tree);
  return end;
}

function takeKey(text: string, start: number, level: Level, tree: TreeWriter): Step {
  const keys = keysAt(text, start);
  if (!keys || text[keys.end] !== '=') return { at: start, problem: 'neither a key with a value nor a table' };
  for (const [index, name] of keys.names.entries()) {
    // A dotted key tells of the table it stands in, so that it opens no record.
    if (index > 0) tree.open('map', true);
    tree.key(name);
  }
  level.dotted = keys.names.length - 1;
  level.isKeyNext = false;
  return skipBlanks(text, keys.end + 1);
}

function closeDotted(level: Level, tree: TreeWriter): void {
  for (; level.dotted > 0; level.dotted--) tree.close();
}

/** A value, with all that it holds. Without recursion: arrays may be nested without end. */
function readValue(text: string, start: number, tree: TreeWriter): Step {
  const levels: Level[] = [];
  let at = start;
  do {
    const step = take(text, at, levels, tree);
    if (typeof step !== 'number') return step;
    at = levels.length > 0 ? skipLines(text, step) : step;
    if (at >= text.length && levels.length > 0) return { at: text.length, problem: 'a bracket that nothing closes' };
  } while (levels.length > 0);
  return at;
}

function take(text: string, at: number, levels: Level[], tree: TreeWriter): Step {
  const level = levels.at(-1);
  switch (text[at]) {
    case '#': {
      const end = lineEnd(text, at);
      if (level) tree.prose(at, end);
      return end;
    }
    case '[':
      return open('list', at, levels, tree);
    case '{':
      return open('map', at, levels, tree);
    case ']':
    case '}':
      return close(text, at, levels, tree);
    case ',':
      if (level) closeDotted(level, tree);
      if (level?.kind === 'map') level.isKeyNext = true;
      return at + 1;
    default:
      return level?.isKeyNext ? takeKey(text, at, level, tree) : takeScalar(text, at, tree);
  }
}

function open(kind: 'map' | 'list', at: number, levels: Level[], tree: TreeWriter): Step {
  levels.push({ kind, dotted: 0, isKeyNext: kind === 'map' });
  tree.open(kind);
  return at + 1;
}

function close(text: string, at: number, levels: Level[], tree: TreeWriter): Step {
  const level = levels.pop();
  if (level?.kind !== (text[at] === '}' ? 'map' : 'list')) return { at, problem: 'a bracket that closes nothing' };
  closeDotted(level, tree);
  tree.close();
  return at + 1;
}

function takeScalar(text: string, at: number, tree: TreeWriter): Step {
  if (text[at] === '"' || text[at] === "'") {
    const quoted = quotedAt(text, at);
    if (!quoted) return { at, problem: 'a quote that nothing closes' };
    const start = skipLines(text, quoted.start);
    const isEmpty = isTemplate(text, quoted.start, quoted.end);
    tree.value(Math.min(start, quoted.end), isEmpty ? start : quoted.end, quoted.isBasic ? escapes : []);
    return quoted.behind;
  }
  const end = skipBare(text, at);
  if (end === at) return { at, problem: 'a key without a value' };
  tree.value(at, isTemplate(text, at, end) ? at : end);
  return end;
}

const escapes = [stringEscapes];
