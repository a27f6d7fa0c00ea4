import type { Span } from '../../model/position.js';
import type { Encoding } from '../disguises/piece.js';

/** A value as it is written, and what undoes its escapes. */
export interface Written extends Span {
  readonly encodings: readonly Encoding[];
}

/** An element of a resource, however it is written. Members of a list are elements of one key beside each other. */
export interface Part {
  readonly key: string;
  readonly parent: Part | undefined;
  children: Part[];
  value?: Written;
  /** The type of resource that begins here. */
  resource?: string;
}

export const newPart = (key: string, parent: Part | undefined): Part => {
  const part: Part = { key, parent, children: [] };
  parent?.children.push(part);
  return part;
};

/** No more is added to it: an array that grew has room for more, and of a long bundle most of the memory is such room. */
export const finish = (part: Part): void => {
  part.children = part.children.slice();
};

/** A comment. */
export const remark = '#remark';

export const childOf = (part: Part | undefined, key: string): Part | undefined =>
  part?.children.find((child) => child.key === key);

/** What a child says; empty without it. */
export function saidBy(part: Part | undefined, key: string, text: string): string {
  const value = childOf(part, key)?.value;
  return value ? text.slice(value.start, value.end) : '';
}
