import type { Label } from '../../model/view.js';
import type { Encoding } from '../disguises/piece.js';
import type { OutlineWriter } from '../outline.js';
import { toStep } from '../pointers.js';
import { inheritPair, isPartOfRecord, labelIn, mayBePaired, pairOf, takesTurns } from './records.js';
import { embeddedIn } from './values.js';

/** Told of a document in order of place, by whatever reads its syntax. Offsets in UTF-16 code units, ends exclusive. */
export interface TreeWriter {
  /** Another document begins: each of a stream is a record. */
  readonly begin: () => void;
  /**
   * A map (object, element, section) or a list begins, under the key that was named last.
   * @param isPart whether it is known to be no record of its own
   * @param first the number of the first member of a list that goes on, from 0
   */
  readonly open: (kind: 'map' | 'list', isPart?: boolean, first?: number) => void;
  /** The key of what comes next in the innermost map: `@name` of an attribute, `#text` of what has the map's own name. */
  readonly key: (name: string) => void;
  /** A value, without its quotes. `encodings` undo its escapes when it holds a document of its own. */
  readonly value: (start: number, end: number, encodings?: readonly Encoding[]) => void;
  /** A comment. */
  readonly prose: (start: number, end: number) => void;
  readonly close: () => void;
  readonly depth: () => number;
}

/** The tree of a text that holds one document after the other, some of which need not be read. */
export interface Forest extends TreeWriter {
  /** Documents were gone over that hold so many records. */
  readonly skip: (records: number) => void;
  /** That of the next document. */
  readonly nextRecord: () => number;
  /** A value was met whose label may be another value, so that documents of one shape may have different ones. */
  readonly mayPair: () => boolean;
}

/** A path of keys, the same for all members of a list; `[]` stands for each of them. */
interface Path {
  readonly key: string;
  readonly parent: Path | undefined;
  /** Most have none. */
  children?: Map<string, Path>;
  readonly id: number;
  /** The path with `*` for the members of maps that hold nothing else: their values are of one kind. */
  readonly kind: string;
  /** The part of it that has a name. Looked for once: lists may be nested without end. */
  readonly named: Path | undefined;
  /** The column of its values, but for those that another value names. */
  column?: number;
  /** Whether its key is that of a part of a record. Told once: a document has few keys, over and over. */
  isPart?: boolean;
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
  /** How many values it holds. */
  count: number;
  /** Of a list, the number of the member that is read, from 0. */
  index: number;
}

/** Deeper ones count as part of the last: nobody nests data so deep, and every level costs memory. */
const deepest = 1000;

const each = '[]';
const itself = '#text';
/** What answers of a service come in: it names nothing, `{"data": [{"fingerprint": …}]}`. */
const envelope = 'data';

/**
 * Notes down a tree: values stand under their keys, each member of a list of objects is a record, and so is each member
 * of a map of maps that are alike.
 * @param recordOf the record that all of a document is part of, where it is a part of one: of an entry in a log
 */
export function createTree(text: string, writer: OutlineWriter, recordOf?: () => number): Forest {
  let paths = 0;
  let records = 0;
  let documents = 0;
  let mayPair = false;
  /** Levels that are open below the deepest. */
  let beyond = 0;
  const pathBelow = (parent: Path, key: string, isMember = false): Path => {
    const known = parent.children?.get(key);
    if (known) return known;
    const kind = `${parent.kind}.${isMember ? '*' : key}`;
    const path: Path = {
      key,
      parent,
      id: paths++,
      kind,
      named: namedBelow(parent, key),
    };
    parent.children ??= new Map();
    parent.children.set(key, path);
    return path;
  };
  const origin: Path = { key: '', parent: undefined, id: paths++, kind: '', named: undefined };
  const root: Node = {
    kind: 'map',
    path: origin,
    record: 0,
    around: 0,
    key: '',
    hasValues: false,
    count: 0,
    index: -1,
  };
  const stack: Node[] = [root];
  const top = (): Node => stack[stack.length - 1] ?? root;

  const columnOf = (path: Path, pair: Label | undefined): number => {
    if (pair) {
      return writer.column(`${path.id}=${pair.name}`, () => ({ label: pair, kind: `${path.kind}=${pair.name}` }));
    }
    path.column ??= writer.column(`${path.id}`, () => {
      const label = labelOf(path);
      return label ? { label, kind: path.kind } : { kind: path.kind };
    });
    return path.column;
  };

  return {
    begin: () => {
      if (recordOf) records = recordOf();
      else if (documents++ > 0) records++;
      stack.length = 0;
      beyond = 0;
      stack.push({ ...root, record: records, around: records });
    },
    open: (kind, isPart = false, first = 0) => {
      if (stack.length > deepest) {
        beyond++;
        return;
      }
      const parent = top();
      parent.index++;
      const isMember = kind === 'map' && !isPart && isMemberOf(parent);
      const path = parent.kind === 'list' ? pathBelow(parent.path, each) : pathBelow(parent.path, parent.key, isMember);
      const record = isMember && !recordOf ? ++records : parent.record;
      const node: Node = {
        kind,
        path,
        record,
        around: parent.record,
        key: '',
        hasValues: false,
        count: 0,
        index: first - 1,
      };
      if (describesItsParent(path)) inheritPair(node, parent);
      stack.push(node);
    },
    key: (name) => {
      top().key = name;
    },
    value: (start, end, encodings = []) => {
      const node = top();
      const path = pathBelow(node.path, node.kind === 'list' ? each : node.key);
      node.hasValues = true;
      node.index++;
      mayPair ||= node.kind === 'map' ? mayBePaired(node.key) : takesTurns(listOf(node)?.key ?? '');
      const pair = node.kind === 'map' ? pairOf(node, text, start, end) : turnOf(node, text, start, end);
      // What is named by its neighbour belongs to whatever the two describe.
      writer.field(start, end, columnOf(path, pair), pair ? node.around : node.record);
      writer.place?.(start, end, () => pointerTo(stack));
      const document = embeddedIn(text, start, end);
      if (document) writer.embed({ start, end, path: document.path, encodings: [...encodings, ...document.encodings] });
    },
    prose: (start, end) => writer.prose(start, end, top().record),
    close: () => {
      if (beyond > 0) beyond--;
      else if (stack.length > 1) stack.pop();
    },
    depth: () => stack.length,
    skip: (count) => {
      records += documents++ > 0 ? count : count - 1;
    },
    nextRecord: () => (documents > 0 ? records + 1 : 0),
    mayPair: () => mayPair,
  };
}

/** The first of the stack stands for what the document is in. */
const pointerTo = (stack: readonly Node[]): string =>
  stack
    .slice(1)
    .map(({ kind, key, index }) => toStep(kind === 'list' ? index : key))
    .join('');

/** Whether a map in this list or map is a record of its own: maps beside each other are, but for the parts of one. */
function isMemberOf(parent: Node): boolean {
  if (isPart(named(parent.path) ?? parent.path)) return false;
  if (parent.kind === 'list') return true;
  // A member of a list is a record, and what its keys hold are its parts: `[{"name": {…}, "contact": {…}}]`.
  const isAlone = !parent.hasValues && parent.path.parent !== undefined && parent.path.key !== each;
  if (!isAlone || describesProperty(parent.path)) return false;
  const known = parent.path.children?.get(parent.key);
  return !(known ? isPart(known) : isPartOfRecord(parent.key));
}

function isPart(path: Path): boolean {
  path.isPart ??= isPartOfRecord(plainKey(path));
  return path.isPart;
}

/** What JSON Schema says of one property, and the examples of it. */
const describesProperty = ({ parent }: Path): boolean =>
  parent?.key === 'properties' || parent?.parent?.key === 'properties';

/** What OpenAPI writes below a parameter's name: `{"name": "email", "schema": {"example": "…"}}`. */
const describesItsParent = ({ key, parent }: Path): boolean =>
  key === 'schema' || key === 'examples' || parent?.key === 'examples';

/** The list that a list is in, where it is a member of one. */
const listOf = ({ path }: Node): Path | undefined => (path.key === each ? path.parent : path);

/** Of names and values that take turns, the name of a value. */
function turnOf(node: Node, text: string, start: number, end: number): Label | undefined {
  const { path } = node;
  const list = listOf(node);
  if (!takesTurns(list?.key ?? '') || (list === path && !/^raw/i.test(path.key))) return undefined;
  const pair = node.count++ % 2 === 1 ? node.pair : undefined;
  if (node.count % 2 === 1) {
    const label = labelIn(text, start, end);
    if (label) node.pair = label;
    else delete node.pair;
  }
  return pair;
}

/** The part of a path that has a name: a value in a list stands under the key of the list. */
const named = (path: Path | undefined): Path | undefined => path?.named ?? path;

/**
 * The part that names what stands under a key that names nothing: the list around its members, and the property around
 * its example (JSON Schema, OpenAPI): `"email": {"type": "string", "example": "…"}`.
 */
function namedBelow(parent: Path, key: string): Path | undefined {
  if (key === each || key === itself) return named(parent);
  if (parent.parent?.key === 'properties' && isExample.test(key)) return named(parent);
  return key === 'value' && parent.parent?.key === 'examples' ? named(parent.parent) : undefined;
}

const isExample = /^(?:x-)?examples?$|^(?:default|const|enum)$/;

const nameOf = (path: Path | undefined): string => {
  const own = named(path);
  return own ? plainKey(own) : '';
};

const plainKey = ({ key }: Path): string => (key.startsWith('@') ? key.slice(1) : key);

function labelOf(path: Path): Label | undefined {
  const own = named(path);
  const name = nameOf(own);
  if (name === '') return undefined;
  const under = nameOf(own?.parent);
  return under === '' || under === envelope ? { name } : { name, under };
}
