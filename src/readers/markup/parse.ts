import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { type Attribute, type Element, type Growing, type Markup, type Node, type Text, trimmed } from './elements.js';

/** What is nested deeper was made to exhaust readers. */
const deepest = 500;

const none: readonly Attribute[] = [];

/** So many elements out, one is looked for that ends where another begins. */
const farthest = 20;

/** How a language of angle brackets reads its tags. */
export interface Syntax {
  readonly isXml: boolean;
  /** Elements that never have an end tag. */
  readonly isVoid: (name: string) => boolean;
  /**
   * Whether an element, which is open, ends where another one begins: `<li>` at the next `<li>`. Undefined where that is
   * up to the elements around it.
   */
  readonly endsBefore: (open: string, next: string) => boolean | undefined;
}

export const xmlSyntax: Syntax = { isXml: true, isVoid: () => false, endsBefore: () => false };

/**
 * Elements, attributes and texts with their places. End tags that are missing, crossed or too many are put up with, and no
 * entity is ever expanded.
 */
export function parseMarkup(text: string, syntax: Syntax): Markup {
  const nodes: Node[] = [];
  const stack: Growing[] = [];
  /** How often each name is open, so that an end tag for nothing costs nothing. */
  const open = new Map<string, number>();
  const names = new Map<string, string>();
  const interned = (written: string): string => {
    const known = names.get(written);
    if (known === undefined) names.set(written, written);
    return known ?? written;
  };
  /** Those of the tag that is being read. */
  const attributes: Attribute[] = [];
  let [name, begin, attribute] = ['', 0, ''];
  let [from, to] = [0, 0];
  let tooDeep: number | undefined;

  const add = (node: Node): void => void (stack.at(-1)?.children ?? nodes).push(node);
  const addText = (kind: Text['kind'], start: number, end: number): void => {
    // Of a tag that the end of the text cuts short, the tokenizer does not know where it began.
    if (tooDeep !== undefined || start < 0) return;
    const span = trimmed(text, start, end);
    if (span.start === span.end) return;
    const siblings = stack.at(-1)?.children ?? nodes;
    const before = siblings.at(-1);
    // The tokenizer parts a text before each `<` that opens no tag.
    const joins = kind === 'text' && before?.kind === 'text' && text.slice(before.end, start).trim() === '';
    if (joins) siblings[siblings.length - 1] = { kind, start: before.start, end: span.end };
    else siblings.push({ kind, ...span });
  };
  const pop = (end: number): void => {
    const element = stack.pop();
    if (!element) return;
    element.end = end;
    // An array that grew has room for more, and of a long document most of the memory is such room.
    element.children = element.children.slice();
    open.set(element.name, (open.get(element.name) ?? 1) - 1);
  };
  /** Ends what ends where the next element begins, with everything in it. */
  const endOthers = (): void => {
    for (let at = stack.length - 1, last = Math.max(0, stack.length - farthest); at >= last; at--) {
      const ends = syntax.endsBefore(stack[at]?.name ?? '', name);
      if (ends === false) return;
      while (ends && stack.length > at) pop(begin);
    }
  };
  const push = (end: number, isClosed: boolean): void => {
    if (tooDeep !== undefined) return;
    endOthers();
    const parent: Element | undefined = stack.at(-1);
    const own = attributes.length === 0 ? none : attributes.slice();
    const element: Growing = { kind: 'element', name, attributes: own, children: [], parent, start: begin, end };
    add(element);
    if (isClosed || syntax.isVoid(name)) return;
    if (stack.length >= deepest) tooDeep = begin;
    stack.push(element);
    open.set(name, (open.get(name) ?? 0) + 1);
  };

  const callbacks: TokenizerCallbacks = {
    onopentagname: (start, end) => {
      name = interned(localName(text.slice(start, end), syntax));
      begin = start - 1;
      attributes.length = 0;
    },
    onattribname: (start, end) => {
      attribute = interned(syntax.isXml ? text.slice(start, end) : text.slice(start, end).toLowerCase());
      [from, to] = [end, end];
    },
    onattribdata: (start, end) => {
      if (from === to) from = start;
      to = end;
    },
    onattribend: () => void attributes.push({ name: attribute, ...trimmed(text, from, to) }),
    onopentagend: (end) => push(end + 1, false),
    onselfclosingtag: (end) => push(end + 1, syntax.isXml),
    onclosetag: (start, end) => {
      const closed = localName(text.slice(start, end), syntax);
      if (tooDeep !== undefined || (open.get(closed) ?? 0) === 0) return;
      while (stack.at(-1)?.name !== closed) pop(start - 2);
      pop(end + 1);
    },
    ontext: (start, end) => addText('text', start, end),
    oncdata: (start, end, offset) => addText('cdata', start, end - offset),
    oncomment: (start, end, offset) => addText('comment', start, end - offset),
    ondeclaration: (start, end) => addText('comment', start, end),
    onprocessinginstruction: (start, end) => addText('comment', start, end),
    onattribentity: () => undefined,
    ontextentity: () => undefined,
    onend: () => undefined,
  };
  const tokenizer = new Tokenizer({ xmlMode: syntax.isXml, decodeEntities: false }, callbacks);
  tokenizer.write(text);
  tokenizer.end();
  while (stack.length > 0) pop(text.length);
  return { nodes, ...(tooDeep === undefined ? {} : { tooDeep }) };
}

/** `ns:email` is an `email`. */
function localName(written: string, { isXml }: Syntax): string {
  const name = written.slice(written.lastIndexOf(':') + 1);
  return isXml ? name : name.toLowerCase();
}
