import type { Label } from '../../model/view.js';
import { htmlEscapes } from '../disguises/html-escapes.js';
import type { Format } from '../format.js';
import { readJson } from '../json/json.js';
import { attributeOf, type Element, isElement, type Node } from '../markup/elements.js';
import { parseMarkup, xmlSyntax } from '../markup/parse.js';
import type { OutlineWriter } from '../outline.js';
import type { TreeWriter } from '../tree/tree.js';
import { embeddedPath } from '../tree/values.js';
import { isMachinery, type Meaning, meaningOf } from './fhir-labels.js';
import { finish, newPart, type Part, remark } from './resource.js';

const head = 5000;

/**
 * FHIR resources in JSON (HL7 FHIR R4 and R5), alone, in bundles or a line each: names, contacts, addresses and identifiers
 * by their data types. Each entry of a bundle is a record, and so is each contact of a patient.
 */
export const fhirJson: Format = {
  name: 'FHIR',
  is: (path, text) =>
    /\.(?:json|jsonl|ndjson|fhir)$/i.test(path) &&
    /^[\s\uFEFF]*[[{]/.test(text) &&
    /"resourceType"\s{0,9}:\s{0,9}"[A-Z]/.test(text.slice(0, head)),
  outline: outlineJson,
};

/** The same in XML. */
export const fhirXml: Format = {
  name: 'FHIR',
  is: (_path, text) => {
    const beginning = text.slice(0, head);
    return /^[\s\uFEFF]*</.test(beginning) && /xmlns\s?=\s?["']http:\/\/hl7\.org\/fhir["']/.test(beginning);
  },
  outline: outlineXml,
};

/** Parts that are about somebody, or something, of their own. */
const records = new Set(['entry', 'contained', 'contact']);
const resources =
  /^(?:Patient|Practitioner|PractitionerRole|RelatedPerson|Person|Organization|Location|Coverage|Encounter|Claim|ExplanationOfBenefit|Observation|Appointment|Account|Consent)$/;

function createNotes(text: string, writer: OutlineWriter): (root: Part) => void {
  let count = 0;
  return (root) => {
    const first = count++;
    const rest: { part: Part; record: number; resource: string }[] = [{ part: root, record: first, resource: '' }];
    for (let next = rest.pop(); next; next = rest.pop()) {
      const { part } = next;
      const record = isRecord(part) ? count++ : next.record;
      const resource = part.resource ?? next.resource;
      note(text, writer, part, record, resource);
      for (const child of part.children.toReversed()) rest.push({ part: child, record, resource });
    }
  };
}

/** Resources in a list without a bundle around them have no key. */
const isRecord = ({ key, parent, children }: Part): boolean =>
  children.length > 0 && (records.has(key) || (key === '' && parent !== undefined));

function note(text: string, writer: OutlineWriter, part: Part, record: number, resource: string): void {
  const { key, value, parent } = part;
  if (!value) return;
  const { start, end, encodings } = value;
  if (key === remark) {
    writer.prose(start, end, record);
    return;
  }
  const path = embeddedPath(text, start, end);
  if (path !== undefined) writer.embed({ start, end, path, encodings });
  // The narrative of an XML resource is markup as it stands.
  if (text[start] === '<' && path !== undefined) return;
  const meaning = meaningOf(part, text);
  const around = parent?.key ?? '';
  const label = labelOf(part, meaning);
  const kind = resources.test(resource) ? resource : 'Resource';
  const isContact = around !== 'contact' && parent?.parent?.key === 'contact';
  const place = meaning && `${kind}.${isContact ? 'contact.' : ''}${meaning.place}`;
  const id = `${resource}.${parent?.parent?.key ?? ''}.${around}.${key}=${label.name}`;
  const column = writer.column(id, () => ({ label, ...(place === undefined ? {} : { cell: () => place }) }));
  writer.field(start, end, column, record);
}

function labelOf({ key, parent }: Part, meaning: Meaning | undefined): Label {
  if (meaning?.place.startsWith('name.')) return { name: meaning.label, isStandard: true };
  if (meaning) return { name: meaning.label };
  const around = parent?.key ?? '';
  return isMachinery(key) || around === '' ? { name: key } : { name: key, under: around };
}

function outlineJson(text: string, writer: OutlineWriter): void {
  const take = createNotes(text, writer);
  let top: Part | undefined;
  const open: Part[] = [];
  /** The key of each list that is open; none of a map. */
  const lists: (string | undefined)[] = [];
  const keys = new Map<string, string>();
  let key = '';
  const flush = (): void => {
    if (top) take(top);
    top = undefined;
    open.length = 0;
    key = '';
  };
  const around = (): Part => {
    top ??= newPart('', undefined);
    return open.at(-1) ?? top;
  };
  const tree: TreeWriter = {
    begin: flush,
    // A list is no part of its own: its members have its key.
    open: (kind) => {
      const parent = around();
      open.push(kind === 'list' || open.length >= deepest ? parent : newPart(key, parent));
      lists.push(kind === 'list' ? key : undefined);
    },
    key: (name) => {
      const known = keys.get(name) ?? name.replace(/^_/, '');
      keys.set(name, known);
      key = known;
    },
    value: (start, end, encodings = []) => {
      const parent = around();
      if (key === 'resourceType') parent.resource = text.slice(start, end);
      newPart(key, parent).value = { start, end, encodings };
    },
    prose: (start, end) => {
      newPart(remark, around()).value = { start, end, encodings: [] };
    },
    close: () => {
      const part = open.pop();
      const isMap = lists.pop() === undefined;
      if (part && isMap && open.length < deepest) finish(part);
      // Behind a member, the list goes on under its own key.
      key = lists.at(-1) ?? key;
    },
    depth: () => open.length,
  };
  const broken = readJson(text, tree);
  flush();
  if (broken) writer.breakOff(broken.at, broken.problem);
}

/** What is nested deeper is read as if it were not. */
const deepest = 500;

function outlineXml(text: string, writer: OutlineWriter): void {
  const take = createNotes(text, writer);
  const { nodes, tooDeep } = parseMarkup(text, xmlSyntax);
  for (const node of nodes) take(resourceIn(node));
  if (tooDeep !== undefined) writer.breakOff(tooDeep, 'elements within elements without end');
}

/** A document, or what stands beside it, as parts. */
function resourceIn(root: Node): Part {
  const top = newPart('', undefined);
  const rest: [Node, Part][] = [[root, top]];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const [node, parent] = next;
    if (!isElement(node)) {
      newPart(remark, parent).value = { start: node.start, end: node.end, encodings: [] };
      continue;
    }
    const part = partOf(node, parent);
    if (node.name === 'div') part.value = { start: node.start, end: node.end, encodings: [] };
    else for (const child of node.children.toReversed()) rest.push([child, part]);
  }
  return top;
}

/** An element that names a type is the resource around which another one, or nothing, stands. It has no value. */
function partOf(element: Element, parent: Part): Part {
  // An extension has an address and no value of its own, so that their order is none.
  const [value, url] = [attributeOf(element, 'value'), attributeOf(element, 'url')];
  const isResource = !value && /^[A-Z]/.test(element.name);
  const part = isResource ? parent : newPart(element.name, parent);
  if (isResource) part.resource = element.name;
  if (value) part.value = { start: value.start, end: value.end, encodings: [htmlEscapes] };
  else if (url) newPart('url', part).value = { start: url.start, end: url.end, encodings: [htmlEscapes] };
  return part;
}
