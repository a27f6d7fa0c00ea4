import { type Attribute, type Element, elementsIn, isElement, type Node, type Text, textIn } from './elements.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements that are called by what they are, and by an attribute what they mean: `<field name="email">`. */
const generic = set(
  'field formfield property prop entry param parameter attribute attr item data simpledata value var variable setting ' +
    'option add header column col cell meta metadata tag string str text int integer long float double bool boolean date ' +
    'arr lst extension',
);
/** Attributes that say it, the best first. */
const naming = ['friendlyname', 'name', 'key', 'field', 'column', 'property', 'label', 'attribute'];
/** Elements that say of what type the text is that stands in the element around them. */
const types = set('string str characterstring attributevalue value val text int integer i4 i8 long');
const machinery = /^xmlns(?::|$)|^(?:xml|xsi|xlink):/i;
const label = /^[\p{IDS}_][\p{Alpha}\p{M}\p{N}_ .:[\]-]{0,63}$/u;

/** The name of what is nothing but the text of an element. */
export const ownText = '#text';

/** The attribute that names an element, and under what name, if one does. */
interface Naming {
  readonly attribute: Attribute;
  readonly name: string;
}

function namingOf(element: Element, text: string): Naming | undefined {
  const isPair = element.attributes.some(({ name }) => isValue(name));
  if (!isPair && !generic.has(element.name.toLowerCase())) return undefined;
  for (const wanted of naming) {
    const attribute = element.attributes.find(({ name }) => name.toLowerCase() === wanted);
    if (!attribute || attribute.end - attribute.start > 100) continue;
    const name = text.slice(attribute.start, attribute.end).replace(/^.*[/#]/, '');
    if (label.test(name)) return { attribute, name };
  }
  return undefined;
}

const isValue = (attribute: string): boolean => attribute.toLowerCase() === 'value';

/** The name that the values of an element stand under. */
export function keyOf(element: Element, text: string): string {
  const named = namingOf(element, text);
  if (named) return named.name;
  return types.has(element.name.toLowerCase()) ? ownText : element.name;
}

/** The attributes that hold values, each with its name; the one that is the element's own value has none. */
export function valuesOf(element: Element, text: string): readonly (Attribute & { readonly key: string })[] {
  const named = namingOf(element, text);
  return element.attributes
    .filter((attribute) => attribute !== named?.attribute && !machinery.test(attribute.name))
    .map((attribute) => {
      const key = isValue(attribute.name) ? ownText : `@${attribute.name.replace(/^.*:/, '')}`;
      return { ...attribute, key };
    });
}

/** The text that an element says, by itself or in an element that names its type: `<email><string>…`. */
export function saidIn(element: Element): Text | undefined {
  const [child, ...others] = elementsIn(element);
  if (!child) return textIn(element);
  if (others.length > 0 || child.attributes.some(({ name }) => !machinery.test(name))) return undefined;
  const isAlone = element.children.every((node) => node === child || node.kind === 'comment');
  return isAlone && types.has(child.name.toLowerCase()) ? textIn(child) : undefined;
}

/** Nodes with the keys of elements. In a property list the key of an element is another one, and stands before it. */
export function* keyed(nodes: readonly Node[], text: string): Iterable<readonly [node: Node, key: string]> {
  let before: string | undefined;
  for (const node of nodes) {
    if (!isElement(node)) yield [node, ''];
    else if (isKey(node)) before = textOf(node, text);
    else {
      yield [node, before ?? keyOf(node, text)];
      before = undefined;
    }
  }
}

const isKey = (element: Element): boolean => element.name === 'key' && element.parent?.name === 'dict';

function textOf(element: Element, text: string): string | undefined {
  const said = textIn(element);
  return said && text.slice(said.start, said.end);
}
