import { attributeText, type Element, isElement, type Node } from './elements.js';
import type { Table } from './html-tables.js';

/** Elements of one name and class beside each other are alike, and each about somebody of their own. */
const members = new Set(['li', 'article', 'section', 'div', 'fieldset', 'form', 'dl', 'tr']);

/** How many elements of a kind stand beside each other. */
export function kindsOf(siblings: readonly Node[], text: string): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const node of siblings) {
    if (!isElement(node) || !members.has(node.name)) continue;
    const kind = kindOf(node, text);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return kinds;
}

const kindOf = (element: Element, text: string): string => `${element.name}.${attributeText(element, 'class', text)}`;

/** Whether an element is about somebody of its own: one of several alike, or a row below a header. */
export function isRecord(
  element: Element,
  kinds: ReadonlyMap<string, number>,
  table: Table | undefined,
  text: string,
): boolean {
  if (!members.has(element.name)) return false;
  if (element.name === 'tr') return table?.records.has(element) === true;
  const kind = kindOf(element, text);
  return (kinds.get(kind) ?? 0) > 1 && kind !== 'div.';
}
