import type { Label } from '../../model/view.js';
import { htmlEscapes } from '../disguises/html-escapes.js';
import type { Format } from '../format.js';
import type { OutlineWriter } from '../outline.js';
import { isSourceCode } from '../source-code.js';
import { embeddedPath } from '../tree/values.js';
import { attributeText, type Element, isElement, type Node, type Text } from './elements.js';
import { attributeValues, nameOf } from './html-attributes.js';
import { isRecord, kindsOf } from './html-records.js';
import { htmlSyntax, isMarkup } from './html-syntax.js';
import { readTable, type Table, wordsIn } from './html-tables.js';
import { parseMarkup } from './parse.js';

const head = 10_000;
const page =
  /^[\s\uFEFF]*(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*|<\?xml[^>]{0,200}\?>\s*){0,3}<(?:!doctype\s+html|html)\b/i;
/** What a value may begin with that is a part of a page, and hardly the root of anything else. */
const fragment =
  /^\s*<(?:p|div|span|br|body|h[1-6]|strong|em|ul|ol|img|font|b|i|a\s+href|table(?=[^<]*>\s*<t(?:r|head|body)))\b/i;

/**
 * HTML (WHATWG HTML Standard): text in blocks, tables with their headers, lists of terms, the fields of forms, metadata and
 * the JSON of scripts.
 */
export const html: Format = {
  name: 'HTML',
  is: (path, text) => {
    const beginning = text.slice(0, head);
    return begins(path, beginning) && !/<\?(?:php|=)/.test(beginning);
  },
  outline: outlineHtml,
};

function begins(path: string, text: string): boolean {
  if (/\.(?:html?|xhtml|xht|shtml)$/i.test(path)) return /^[\s\uFEFF]*</.test(text);
  if (path.endsWith('value.xml')) return page.test(text) || fragment.test(text);
  return !isSourceCode(path) && !/\.(?:php|jspx?|md|mdx|markdown)$/i.test(path) && page.test(text);
}

/** Where the walk stands: the elements beside each other, and what those around them say of them. */
interface Frame {
  /** The element that they stand in. */
  readonly around: Element | undefined;
  readonly siblings: readonly Node[];
  at: number;
  readonly record: number;
  /** The label that all texts here have, and the column that they are in. */
  readonly label: Label | undefined;
  readonly table: Table | undefined;
  /** How many elements of a kind stand beside each other. */
  readonly kinds: ReadonlyMap<string, number>;
  /** The term that was explained last. */
  term?: string;
}

interface Reading {
  readonly text: string;
  readonly writer: OutlineWriter;
  records: number;
  /** Words that were a label: the next text or field of a form is its value. */
  before: string | undefined;
}

function outlineHtml(text: string, writer: OutlineWriter): void {
  const { nodes, tooDeep } = parseMarkup(text, htmlSyntax);
  const reading: Reading = { text, writer, records: 0, before: undefined };
  const stack: Frame[] = [frameOf(undefined, nodes, { record: 0, label: undefined, table: undefined }, text)];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.siblings[frame.at++];
    if (!node) stack.pop();
    else if (isElement(node)) {
      const inner = readElement(reading, node, frame);
      if (inner) stack.push(inner);
    } else readText(reading, node, frame);
  }
  if (tooDeep !== undefined) writer.breakOff(tooDeep, 'elements within elements without end');
}

const frameOf = (
  around: Element | undefined,
  siblings: readonly Node[],
  inherited: Pick<Frame, 'record' | 'label' | 'table'>,
  text: string,
): Frame => ({ around, siblings, at: 0, ...inherited, kinds: kindsOf(siblings, text) });

/** Notes down the attributes of an element, and answers with what stands in it. */
function readElement(reading: Reading, element: Element, frame: Frame): Frame | undefined {
  const { text, writer } = reading;
  const { name } = element;
  const record = isRecord(element, frame.kinds, frame.table, text) ? ++reading.records : frame.record;
  if (name === 'tr') reading.before = undefined;
  for (const { start, end, label, isMarkup: isPage } of attributeValues(element, text, reading.before)) {
    if (isPage) writer.embed({ start, end, path: 'value.xml', encodings: [htmlEscapes] });
    else note(reading, { start, end }, label, record, element.name);
  }
  if (name === 'style') return undefined;
  if (name === 'script') {
    readScript(reading, element, record);
    return undefined;
  }
  if (name === 'dt') frame.term = wordsIn(element, text).replace(/(?<!\s)\s*:$/, '');
  const table = name === 'table' ? readTable(element, text) : frame.table;
  const label = name === 'textarea' ? nameOf(element, text, reading.before) : labelIn(element, frame, text);
  if (name === 'input' || name === 'textarea' || name === 'select') reading.before = undefined;
  return frameOf(element, element.children, { record, label, table }, text);
}

/** What an element says of all text in it. */
function labelIn(element: Element, frame: Frame, text: string): Label | undefined {
  const property = attributeText(element, 'itemprop', text);
  if (/^[A-Za-z]{2,40}$/.test(property)) return { name: property };
  const { name } = element;
  if (name === 'td' || name === 'th') {
    const label = frame.table?.labels.get(element);
    return label === undefined ? undefined : { name: label };
  }
  if (name === 'dd' && frame.term) return { name: frame.term };
  if (!isMarkup(name)) return { name };
  return name === 'table' || name === 'dt' ? undefined : frame.label;
}

const json = /json$|^(?:importmap|speculationrules)$/i;

function readScript({ text, writer }: Reading, script: Element, record: number): void {
  const isJson = json.test(attributeText(script, 'type', text));
  for (const { start, end } of script.children) {
    writer.prose(start, end, record);
    if (isJson) writer.embed({ start, end, path: 'value.json', encodings: [] });
  }
}

/** Words before a colon, or in an element for labels, are the label of the next text. */
function readText(reading: Reading, node: Text, frame: Frame): void {
  const { text, writer } = reading;
  if (node.kind === 'comment') {
    writer.prose(node.start, node.end, frame.record);
    return;
  }
  const said = node.end - node.start <= longestLabel ? text.slice(node.start, node.end) : '';
  const words = /^(\p{Alpha}[^:<>{}@\d]{0,48}?)\s*(:?)$/u.exec(said);
  const isLabel = words !== null && (words[2] === ':' || isForLabels(frame, text));
  const before = reading.before;
  reading.before = isLabel ? words?.[1]?.replace(/\s+/g, ' ') : undefined;
  const label = isLabel ? undefined : before === undefined ? frame.label : { name: before };
  note(reading, node, label, frame.record, 'text');
}

const longestLabel = 60;

function isForLabels({ around, siblings }: Frame, text: string): boolean {
  if (!around || around.name === 'label') return around !== undefined;
  return siblings.length === 1 && labelling.test(attributeText(around, 'class', text));
}

const labelling = /(?:^|[\s_-])(?:label|key|term)(?:$|[\s_-])/;

function note(
  { text, writer }: Reading,
  { start, end }: { readonly start: number; readonly end: number },
  label: Label | undefined,
  record: number,
  place: string,
): void {
  if (label) {
    const id = `${place} ${label.under ?? ''} ${label.name}`;
    // Links stand anywhere in a page, and have nothing in common.
    const column = writer.column(id, () => ({ label, ...(place === 'a' ? { kind: '' } : {}) }));
    writer.field(start, end, column, record);
  } else writer.prose(start, end, record);
  const path = embeddedPath(text, start, end);
  if (path !== undefined) writer.embed({ start, end, path, encodings: [htmlEscapes] });
}
