import type { Span } from '../../model/position.js';

/** A value, without its quotes and the spaces around it. */
export interface Attribute extends Span {
  /** As written, in lower case where case does not count. */
  readonly name: string;
}

/** Text between tags, without the spaces around it. */
export interface Text extends Span {
  readonly kind: 'text' | 'cdata' | 'comment';
}

export interface Element extends Span {
  readonly kind: 'element';
  /** Without its namespace. */
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly children: readonly Node[];
  readonly parent: Element | undefined;
}

export type Node = Element | Text;

/** An element while it is read. */
export interface Growing extends Element {
  children: Node[];
  end: number;
}

/** A document, or several one after the other. */
export interface Markup {
  readonly nodes: readonly Node[];
  /** Where it is nested so deep that nobody wrote it. */
  readonly tooDeep?: number;
}

export const isElement = (node: Node | undefined): node is Element => node?.kind === 'element';

export const elementsIn = (element: Element): Element[] => element.children.filter(isElement);

export const attributeOf = (element: Element, name: string): Attribute | undefined =>
  element.attributes.find((attribute) => attribute.name === name);

/** What an attribute says; empty without it. */
export function attributeText(element: Element, name: string, text: string): string {
  const attribute = attributeOf(element, name);
  return attribute ? text.slice(attribute.start, attribute.end) : '';
}

/** What an element says that holds nothing but one text. */
export function textIn(element: Element): Text | undefined {
  const said = element.children.filter(({ kind }) => kind !== 'comment');
  const [only] = said;
  return said.length === 1 && only && !isElement(only) ? only : undefined;
}

/** The part of a text without the spaces at its ends. */
export function trimmed(text: string, start: number, end: number): Span {
  let [first, behind] = [start, end];
  while (first < behind && isSpace(text.charCodeAt(first))) first++;
  while (behind > first && isSpace(text.charCodeAt(behind - 1))) behind--;
  return { start: first, end: behind };
}

const isSpace = (code: number): boolean => code <= 0x20 || code === 0xa0 || code === 0xfeff;
