import type { Label } from '../../model/view.js';
import type { Encoding } from '../disguises/piece.js';
import type { OutlineWriter } from '../outline.js';
import { isPartOfRecord, pairOf } from './records.js';
import { embeddedPath } from './values.js';

/** Told of a document in order of place, by whatever reads its syntax. Offsets in UTF-16 code units, ends exclusive. */
export interface TreeWriter {
  /** Another document begins: each of a stream is a record. */
  readonly begin: () => void;
  /** A map (object, element, section) or a list begins, under the key that was named last. */
  readonly open: (kind: 'map' | 'list') => void;
  /** The key of what comes next in the innermost map. */
  readonly key: (name: string) => void;
  /** A value, without its quotes. `encodings` undo its escapes when it holds a document of its own. */
  readonly value: (start: number, end: number, encodings?: readonly Encoding[]) => void;
  /** A comment. */
  readonly prose: (start: number, end: number) => void;
  readonly close: () => void;
  readonly depth: () => number;
}

/** A path of keys, the same for all members of a list; `[]` stands for each of them. */
interface Path {
  readonly key: string;
  readonly parent: Path | undefined;
  readonly children: Map<string, Path>;
  readonly id: number;
  /** The path with `*` for the members of maps that hold nothing else: their values are of one kind. */
  readonly kind: string;
}

/** A map or list of the document. */
interface Node {
  readonly kind: 'map' | 'list';
  readonly path: Path;
  readonly record: number;
  /** That of the map around it. */
  readonly around: number;
  key: string;
  /** Values whose label is another value: `{"name": "email", "value": "…"}`. */
  pair?: Label;
  rank?: number;
  /** It holds values of its own, and no maps only. */
  hasValues: boolean;
}

const each = '[]';

/**
 * Notes down a tree: values stand under their keys, each member of a list of objects is a record, and so is each member
 * of a map of maps that are alike.
 */
export function createTree(text: string, writer: OutlineWriter): TreeWriter {
  let paths = 0;
  let records = 0;
  let documents = 0;
  const pathBelow = (parent: Path, key: string, isMember = false): Path => {
    const known = parent.children.get(key);
    if (known) return known;
    const kind = `${parent.kind}.${isMember ? '*' : key}`;
    const path: Path = { key, parent, children: new Map(), id: paths++, kind };
    parent.children.set(key, path);
    return path;
  };
  const origin: Path = { key: '', parent: undefined, children: new Map(), id: paths++, kind: '' };
  const root: Node = { kind: 'map', path: origin, record: 0, around: 0, key: '', hasValues: false };
  const stack: Node[] = [root];
  const top = (): Node => stack.at(-1) ?? root;

  const columnOf = (path: Path, pair: Label | undefined): number =>
    writer.column(pair ? `${path.id}=${pair.name}` : `${path.id}`, () => {
      const label = pair ?? labelOf(path);
      const kind = pair ? `${path.kind}=${pair.name}` : path.kind;
      return label ? { label, kind } : { kind };
    });

  return {
    begin: () => {
      if (documents++ > 0) records++;
      stack.length = 0;
      stack.push({ ...root, record: records, around: records });
    },
    open: (kind) => {
      const parent = top();
      const isMember = kind === 'map' && isMemberOf(parent);
      const path = parent.kind === 'list' ? pathBelow(parent.path, each) : pathBelow(parent.path, parent.key, isMember);
      const record = isMember ? ++records : parent.record;
      stack.push({ kind, path, record, around: parent.record, key: '', hasValues: false });
    },
    key: (name) => {
      top().key = name;
    },
    value: (start, end, encodings = []) => {
      const node = top();
      const path = pathBelow(node.path, node.kind === 'list' ? each : node.key);
      node.hasValues = true;
      const pair = node.kind === 'map' ? pairOf(node, text, start, end) : undefined;
      // What is named by its neighbour belongs to whatever the two describe.
      writer.field(start, end, columnOf(path, pair), pair ? node.around : node.record);
      const document = embeddedPath(text, start, end);
      if (document) writer.embed({ start, end, path: document, encodings });
    },
    prose: (start, end) => writer.prose(start, end, top().record),
    close: () => {
      if (stack.length > 1) stack.pop();
    },
    depth: () => stack.length,
  };
}

/** Whether a map in this list or map is a record of its own: maps beside each other are, but for the parts of one. */
function isMemberOf(parent: Node): boolean {
  if (parent.kind === 'list') return !isPartOfRecord(nameOf(parent.path));
  return !parent.hasValues && parent.path.parent !== undefined && !isPartOfRecord(parent.key);
}

/** The key that a value or list stands under, past the lists that hold it. */
function nameOf(path: Path | undefined): string {
  let named = path;
  while (named?.key === each) named = named.parent;
  return named?.key ?? '';
}

/** A value in a list stands under the key of the list. */
function labelOf(path: Path): Label | undefined {
  let own: Path | undefined = path;
  while (own?.key === each) own = own.parent;
  const name = own?.key ?? '';
  if (name === '') return undefined;
  const under = nameOf(own?.parent);
  return under === '' ? { name } : { name, under };
}
