import type { Span } from '../../model/position.js';
import { trimmed } from '../markup/elements.js';
import type { OutlineWriter } from '../outline.js';
import type { FieldOf } from './hl7-segments.js';
import { componentLabel, familyNameParts, isFamilyName, isPlain } from './hl7-types.js';
import { labelOfType } from './identifier-kinds.js';

/** What parts a segment. */
export interface Delimiters {
  readonly field: string;
  readonly component: string;
  readonly repetition: string;
  readonly subcomponent: string;
}

/** A text of messages, and where its values are noted down. */
export interface Source {
  readonly text: string;
  readonly writer: OutlineWriter;
}

/** Notes down one value of a field, by its type. */
export function readRepetition(
  { text, writer }: Source,
  delimiters: Delimiters,
  field: FieldOf,
  place: string,
  span: Span,
  record: number,
): void {
  const { component, subcomponent } = delimiters;
  const { type, label } = field;
  if (type === 'TX') {
    writer.prose(span.start, span.end, record);
    return;
  }
  const parts = [...partsOf(text, span.start, span.end, component)];
  const note: Note = (part, name, cell) => {
    if (!part || name === '') return;
    const { start, end } = trimmed(text, part.start, part.end);
    const column = writer.column(`${cell}=${name}`, () => ({ label: { name, isStandard: true }, cell: () => cell }));
    writer.field(start, end, column, record);
  };
  if (isPlain(type)) note(parts[0], label, place);
  else if (type === 'CE') note(isEmpty(parts[1]) ? parts[0] : parts[1], label, place);
  else if (type === 'CX') note(parts[0], identifierLabel(said(text, parts[4]), label), `${place}.1`);
  else if (type === 'XTN') readPhone(parts, place, note);
  else if (type === 'NDL' && !/^\p{Alpha}/u.test(said(text, parts[1]))) {
    // A place and times stand beside the name, whose parts are therefore subcomponents.
    const names = [...partsOf(text, span.start, parts[0]?.end ?? span.end, subcomponent)];
    for (const [index, part] of names.entries()) note(part, componentLabel('XCN', index + 1), `${place}.1`);
  } else readComponents(text, subcomponent, field, place, parts, note);
}

type Note = (part: Span | undefined, name: string, cell: string) => void;

/** An area code and the number behind it are read as one. */
function readPhone(parts: readonly Span[], place: string, note: Note): void {
  for (const [index, part] of parts.entries()) {
    const area = index === 6 ? parts[5] : undefined;
    const whole = area && !isEmpty(area) && !isEmpty(part) ? { start: area.start, end: part.end } : part;
    note(whole, componentLabel('XTN', index + 1), `${place}.${index + 1}`);
  }
}

function readComponents(
  text: string,
  subcomponent: string,
  { type, label }: FieldOf,
  place: string,
  parts: readonly Span[],
  note: Note,
): void {
  const isPerson = ['XCN', 'PPL', 'NDL'].includes(type);
  for (const [index, part] of parts.entries()) {
    const cell = `${place}.${index + 1}`;
    const name =
      isPerson && index === 0
        ? providerLabel(text, parts)
        : componentLabel(isPerson ? 'XCN' : type, index + 1, label === 'maiden');
    const pieces = isFamilyName(name) ? familyNames(text, part, subcomponent) : [part];
    for (const piece of pieces) note(piece, name, cell);
  }
}

/** A family name with its prefix, without it, and that of the partner. */
const familyNames = (text: string, { start, end }: Span, subcomponent: string): Span[] =>
  [...partsOf(text, start, end, subcomponent)].filter((_, index) => familyNameParts.has(index + 1));

export const isEmpty = (part: Span | undefined): boolean => !part || part.start === part.end;

export const said = (text: string, part: Span | undefined): string => (part ? text.slice(part.start, part.end) : '');

/** A policy stays one, whoever numbers it. */
function identifierLabel(type: string, otherwise: string): string {
  const label = labelOfType(type) ?? otherwise;
  return otherwise === 'health insurance number' && label !== 'ssn' ? otherwise : label;
}

/**
 * What a hospital calls its staff is nobody's business; the national number of a provider is, and so is a name that
 * stands where the number should.
 */
function providerLabel(text: string, parts: readonly Span[]): string {
  if (said(text, parts[12]) === 'NPI') return 'npi';
  return parts.length === 1 && nameForNumber.test(said(text, parts[0])) ? 'full name' : '';
}

/** `Ivan Roe`, `IvanRoe`. */
const nameForNumber = /^(?:\p{Alpha}[\p{Alpha}.'-]* \p{Alpha}|\p{Upper}\p{Lower}+\p{Upper}\p{Lower}+$)/u;

/** By character, because looking for what is not there would go through the whole file. */
export function* partsOf(text: string, start: number, end: number, delimiter: string): Iterable<Span> {
  const code = delimiter.charCodeAt(0);
  let from = start;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== code) continue;
    yield { start: from, end: at };
    from = at + 1;
  }
  yield { start: from, end };
}
