import { lookup } from '../../model/lookup.js';
import { labelOfSystem, labelOfType } from './identifier-kinds.js';
import { childOf, type Part, saidBy } from './resource.js';

/** A label by the meaning of an element, and its place in the data types of FHIR. */
export interface Meaning {
  readonly label: string;
  readonly place: string;
}

const rows = (table: string): ((key: string) => string | undefined) =>
  lookup(
    Object.fromEntries(
      table
        .trim()
        .split('\n')
        .map((row) => row.trim().split(/ +: +/)),
    ),
  );

const names = rows(`
  family : family name
  given : given name
  text : full name
  prefix : name prefix
`);
const addresses = rows(`
  line : street address
  text : address
  city : city
  district : county
  state : state
  postalCode : postal code
  country : country
`);
const contacts = rows(`
  phone : phone
  sms : phone
  pager : phone
  fax : fax
  email : email
  url : url
`);

/** Who may be meant by a reference that shows a name. */
const people =
  /^(?:subject|patient|individual|practitioner|performer|author|actor|member|owner|requester|recorder|asserter|informant|sender|recipient|provider|enterer|beneficiary|subscriber|policyHolder|payor|generalPractitioner|participant|party|attester|source|agent|who|attendingPractitioner)$/i;
const refersToPerson = /(?:^|\/)(?:Patient|Practitioner|PractitionerRole|RelatedPerson|Person)(?:\/|\?|$)/;
const refersToOther = /(?:^|\/)[A-Z][A-Za-z]+\/[\w.-]+(?:\/|$)/;

/** Elements of machines, wherever they stand: nothing around them says more of them. */
export const isMachinery = (key: string): boolean => machinery.has(key);
const machinery = new Set(
  'id reference url uri system code resourceType fullUrl use status type language linkId version versionId lastUpdated profile source contentType hash mode rank'.split(
    ' ',
  ),
);

/** What an element means where its key says too little by itself. */
export function meaningOf(part: Part, text: string): Meaning | undefined {
  const { key, parent } = part;
  const around = parent?.key ?? '';
  if (/^(?:name|valueHumanName)$/.test(around)) return from(names(key), `name.${key}`);
  if (/address$/i.test(around)) return from(addresses(key), `address.${key}`);
  if (key === 'value' && /identifier$/i.test(around)) return from(identifierLabel(parent, text), 'identifier.value');
  if (key === 'value') return from(contacts(saidBy(parent, 'system', text)), 'telecom.value');
  if (key === 'display') return from(referenceLabel(parent, text), 'reference.display');
  if (key === 'name' && resourceAround(part) === 'Organization') return from('organization name', 'name');
  if (key === 'birthDate') return from(key, key);
  if (key.startsWith('value')) return from(askedFor(parent, text), parent?.key === 'answer' ? 'answer' : 'extension');
  return undefined;
}

const from = (label: string | undefined, place: string): Meaning | undefined =>
  label && label !== '' ? { label, place } : undefined;

/** By whoever gives it out, then by its type; any other number of a patient is one of a hospital. */
function identifierLabel(identifier: Part | undefined, text: string): string | undefined {
  const bySystem = labelOfSystem(saidBy(identifier, 'system', text));
  if (bySystem !== undefined) return bySystem;
  const type = childOf(identifier, 'type');
  const codes = type?.children.filter(({ key }) => key === 'coding') ?? [];
  for (const coding of codes) {
    const byType = labelOfType(saidBy(coding, 'code', text));
    if (byType !== undefined) return byType;
  }
  const words = saidBy(type, 'text', text);
  if (isLabel.test(words)) return words;
  return resourceAround(identifier) === 'Patient' ? 'medical record number' : undefined;
}

const isLabel = /^\p{Alpha}[\p{Alpha}\p{M} .'/()-]{1,60}$/u;

function referenceLabel(reference: Part | undefined, text: string): string | undefined {
  const target = saidBy(reference, 'reference', text);
  if (refersToPerson.test(target)) return 'full name';
  return !refersToOther.test(target) && people.test(reference?.key ?? '') ? 'full name' : undefined;
}

/** An extension says by its address what its value is, an answer by its question. */
function askedFor(part: Part | undefined, text: string): string | undefined {
  const url = saidBy(part, 'url', text);
  const question = part?.key === 'answer' ? saidBy(part.parent, 'text', text) : '';
  const name = url === '' ? question : url.replace(/^.*[/#]/, '').replace(/^(?:us-core-|patient-)/, '');
  if (name === 'mothersMaidenName') return 'mother maiden name';
  return isLabel.test(name) ? name : undefined;
}

export function resourceAround(part: Part | undefined): string | undefined {
  let around = part;
  while (around && around.resource === undefined) around = around.parent;
  return around?.resource;
}
