import { lookup } from '../../model/lookup.js';
import type { Format } from '../format.js';
import { attributeOf, attributeText, type Element, isElement, type Node, type Text } from '../markup/elements.js';
import { readTable, type Table } from '../markup/html-tables.js';
import { parseMarkup, xmlSyntax } from '../markup/parse.js';
import type { OutlineWriter } from '../outline.js';
import { labelOfSystem } from './identifier-kinds.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Everybody who takes part in a document, and every organisation, is somebody of their own. */
const participations = set(
  'recordTarget guardian author dataEnterer informant custodian informationRecipient legalAuthenticator authenticator ' +
    'participant performer subject responsibleParty encounterParticipant consultedPerson providerOrganization ' +
    'representedOrganization receivedOrganization representedCustodianOrganization scopingOrganization wholeOrganization',
);
/** Texts whose element says what they are. */
const texts = lookup({
  family: 'family name',
  given: 'given name',
  streetAddressLine: 'street address',
  streetName: 'street address',
  city: 'city',
  state: 'state',
  county: 'county',
  postalCode: 'postal code',
  country: 'country',
});
/** Codes that say something of a person in plain words. */
const coded = lookup({
  administrativeGenderCode: 'sex',
  raceCode: 'race',
  ethnicGroupCode: 'ethnicity',
  religiousAffiliationCode: 'religion',
});
const head = 10_000;

/**
 * Clinical documents and other messages of HL7 v3 (CDA R2, C-CDA): the patient and everybody who takes part, by the roles
 * that the standard gives them. Codes and object identifiers are nobody's.
 */
export const ccda: Format = {
  name: 'CDA',
  is: (_path, text) => {
    const beginning = text.slice(0, head);
    return /^[\s\uFEFF]*</.test(beginning) && /xmlns(?::\w{1,20})?\s?=\s?["']urn:hl7-org:v3["']/.test(beginning);
  },
  outline: outlineCcda,
};

/** A value with its label, at a place of the standard. */
type Note = (start: number, end: number, label: string, place: string) => void;

/** Where the walk stands, whose record it is, as what they take part, and what a text means there. */
interface Frame {
  readonly node: Node;
  readonly record: number;
  readonly role: string;
  readonly label: string | undefined;
  readonly place: string;
}

function outlineCcda(text: string, writer: OutlineWriter): void {
  const { nodes, tooDeep } = parseMarkup(text, xmlSyntax);
  let records = 0;
  /** That of the narrative which was read last: none stands in another. */
  let table: Table | undefined;
  const stack: Frame[] = nodes.toReversed().map((node) => ({ node, record: 0, role: '', label: undefined, place: '' }));
  for (let frame = stack.pop(); frame; frame = stack.pop()) {
    const { node } = frame;
    if (!isElement(node)) {
      readText(writer, node, frame);
      continue;
    }
    const isSomebody = participations.has(node.name) && node.parent?.name !== 'intendedRecipient';
    const around = isSomebody ? { record: ++records, role: node.name } : { record: frame.record, role: frame.role };
    readAttributes(text, node, noteIn(writer, around));
    if (node.name === 'table') table = readTable(node, text);
    const label = labelOf(node) ?? labelInTable(node, frame, table);
    for (const child of node.children.toReversed()) stack.push({ node: child, ...around, label, place: placeOf(node) });
  }
  if (tooDeep !== undefined) writer.breakOff(tooDeep, 'elements within elements without end');
}

function readText(writer: OutlineWriter, { kind, start, end }: Text, { record, role, label, place }: Frame): void {
  if (label === undefined || kind === 'comment') writer.prose(start, end, record);
  else noteIn(writer, { record, role })(start, end, label, place);
}

const noteIn =
  (writer: OutlineWriter, { record, role }: Pick<Frame, 'record' | 'role'>): Note =>
  (start, end, label, place) => {
    const cell = role === '' ? place : `${role}/${place}`;
    const column = writer.column(`${cell}=${label}`, () => ({
      label: { name: label, ...(isPartOfName(place) && { isStandard: true }) },
      cell: () => cell,
    }));
    writer.field(start, end, column, record);
  };

function readAttributes(text: string, element: Element, note: Note): void {
  const { name } = element;
  const value = attributeOf(element, 'value');
  if (name === 'telecom' && value) {
    const written = text.slice(value.start, value.end);
    const scheme = /^(?:([a-z]+):\s*(?:\/\/)?)?/i.exec(written);
    const label = contactLabel(scheme?.[1] ?? '', written);
    if (label) note(value.start + (scheme?.[0].length ?? 0), value.end, label, name);
  }
  if (name === 'birthTime' && value) note(value.start, value.end, 'date of birth', name);
  if (name === 'id') readIdentifier(text, element, note);
  const shown = attributeOf(element, 'displayName');
  const meaning = coded(name);
  if (meaning && shown) note(shown.start, shown.end, meaning, name);
}

function readIdentifier(text: string, element: Element, note: Note): void {
  const extension = attributeOf(element, 'extension');
  if (!extension) return;
  const isPatient = element.parent?.name === 'patientRole' || element.parent?.name === 'patient';
  const label = labelOfSystem(attributeText(element, 'root', text)) ?? (isPatient ? 'medical record number' : 'id');
  note(extension.start, extension.end, label, element.name);
}

function contactLabel(scheme: string, written: string): string | undefined {
  switch (scheme.toLowerCase()) {
    case '':
      return written.includes('@') ? 'email' : 'phone';
    case 'tel':
    case 'sms':
      return 'phone';
    case 'fax':
      return 'fax';
    case 'mailto':
      return 'email';
    default:
      return undefined;
  }
}

/** The label of the text in an element; a name without parts is a person's or an organisation's. */
function labelOf({ name, parent, children }: Element): string | undefined {
  const around = parent?.name ?? '';
  if (name === 'addr') return children.some(isElement) ? undefined : 'address';
  if (name !== 'name') return around === 'name' || around === 'addr' ? texts(name) : undefined;
  if (/organization$/i.test(around)) return 'organization name';
  if (around === 'place') return 'birth place';
  return /person$|^(?:patient|subject|informationRecipient)$/i.test(around) ? 'full name' : undefined;
}

/** Narrative blocks (CDA R2 §4.3.5): the header of a table names its cells, and text in a cell may be marked up. */
function labelInTable(element: Element, { label }: Frame, table: Table | undefined): string | undefined {
  return table?.labels.get(element) ?? (inCell.test(element.name) ? label : undefined);
}

const inCell = /^(?:content|paragraph|list|item|sub|sup|br|caption|linkHtml)$/;

/** What a narrative says of its columns, by contrast, is the author's own word. */
const isPartOfName = (place: string): boolean => place.startsWith('name/');

const placeOf = ({ name, parent }: Element): string =>
  parent?.name === 'name' || parent?.name === 'addr' ? `${parent.name}/${name}` : name;
