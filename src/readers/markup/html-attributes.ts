import type { Label } from '../../model/view.js';
import { type Attribute, attributeText, type Element } from './elements.js';

/** A value in an attribute: under a label, as text, or as a document of its own. */
export interface AttributeValue {
  readonly start: number;
  readonly end: number;
  readonly label?: Label;
  readonly isMarkup?: true;
}

const texts = new Set(['title', 'alt', 'placeholder', 'aria-label', 'label', 'summary', 'aria-description']);
const valued = new Set(['value', 'content', 'datetime']);
const scheme = /^(tel|mailto|sms|callto|fax):(?:\/\/)?/i;
const isName = /^[\p{IDS}_][\p{Alpha}\p{M}\p{N}_ .:$[\]-]{0,99}$/u;

/** Everything in the attributes of an element that may be somebody's, in order. `before` is the label that stands there. */
export function attributeValues(element: Element, text: string, before: string | undefined): AttributeValue[] {
  return element.attributes.flatMap((attribute) => attributeValue(element, attribute, text, before) ?? []);
}

function attributeValue(
  element: Element,
  { name, start, end }: Attribute,
  text: string,
  before: string | undefined,
): AttributeValue | undefined {
  if (valued.has(name)) {
    const label = nameOf(element, text, before);
    return label ? { start, end, label } : { start, end };
  }
  if (name.startsWith('data-') || name.startsWith('x-'))
    return { start, end, label: { name: name.replace(/^\w+-/, '') } };
  if (texts.has(name)) return { start, end };
  if (name === 'srcdoc') return { start, end, isMarkup: true };
  if (name !== 'href' && name !== 'action') return undefined;
  const [written, kind] = scheme.exec(text.slice(start, Math.min(end, start + 16))) ?? [];
  if (!written || !kind) return undefined;
  const label = { name: /^mailto$/i.test(kind) ? 'email' : kind.toLowerCase() };
  return { start: start + written.length, end, label };
}

/** Names that a form gives its fields by the number. */
const counted = /^(?:[a-z]{0,2}|field|input|question|entry|answer|col(?:umn)?|control|element|item)[^a-z]*\d+$/i;

/** What a form or a page calls the value of an element; the words before it are the name around that. */
export function nameOf(element: Element, text: string, before: string | undefined): Label | undefined {
  for (const attribute of ['itemprop', 'name', 'property', 'id', 'aria-label', 'placeholder']) {
    const name = attributeText(element, attribute, text);
    if (!isName.test(name)) continue;
    if (before === undefined) return { name };
    return counted.test(name) ? { name: before, under: name } : { name, under: before };
  }
  return before === undefined ? undefined : { name: before };
}
