import type { Span } from '../../model/position.js';
import type { Format } from '../format.js';
import type { OutlineWriter } from '../outline.js';
import { type Delimiters, isEmpty, partsOf, readRepetition, type Source, said } from './hl7-fields.js';
import { type FieldOf, fieldsOf, goesOn, personal } from './hl7-segments.js';

/** A header names the characters that part fields, components, repetitions, escapes and subcomponents. */
const header = /^(?:MSH|FHS|BHS)([^\w\s])([^\w\s])([^\w\s])([^\w\s]?)([^\w\s]?)#?\1/;
const beginning = /^[\s\uFEFF]*(?=(?:MSH|FHS|BHS)\W)/;

/**
 * HL7 v2 messages (ANSI/HL7 V2.5.1), alone, in batches or one after the other: fields by their meaning. Each message is a
 * record, and so is everybody else whom it names.
 */
export const hl7: Format = {
  name: 'HL7 v2',
  is: (_path, text) => {
    const start = beginning.exec(text.slice(0, 100));
    return start !== null && header.test(text.slice(start[0].length, start[0].length + 12));
  },
  outline: outlineHl7,
};

/** Whose record is being read. */
interface Reading extends Source {
  delimiters: Delimiters;
  records: number;
  /** The one whom the message is about, the one whom the segment is about, and somebody beside them. */
  patient: number;
  person: number;
  other: number;
}

function outlineHl7(text: string, writer: OutlineWriter): void {
  const delimiters: Delimiters = { field: '|', component: '^', repetition: '~', subcomponent: '&' };
  const reading: Reading = { text, writer, delimiters, records: 0, patient: 0, person: 0, other: 0 };
  for (const line of text.matchAll(/[^\r\n\v]+/g)) {
    const start = line.index + (line[0].startsWith('\uFEFF') ? 1 : 0);
    readSegment(reading, start, line.index + line[0].length);
  }
}

function readSegment(reading: Reading, start: number, end: number): void {
  const { text, writer } = reading;
  const name = text.slice(start, start + 3);
  const marks = header.exec(text.slice(start, start + 12));
  if (marks) {
    const [, field = '|', component = '^', repetition = '~', , subcomponent = '&'] = marks;
    reading.delimiters = { field, component, repetition, subcomponent };
    if (name === 'MSH') reading.patient = ++reading.records;
    return;
  }
  const known = fieldsOf(name);
  if (!known || text[start + 3] !== reading.delimiters.field) {
    writer.prose(start, end, reading.patient);
    return;
  }
  if (personal.has(name)) reading.person = ++reading.records;
  else if (!goesOn.has(name)) reading.person = reading.patient;
  reading.other = 0;
  const parts = [...partsOf(text, start, end, reading.delimiters.field)];
  for (const [number, span] of parts.entries()) {
    const field = known.get(number);
    if (field) readField(reading, field.type === 'OBX' ? asked(reading, field, parts) : field, name, span);
  }
}

/** An observation says itself of what type its value is, and what was asked. */
function asked({ text, delimiters: { component } }: Reading, field: FieldOf, parts: readonly Span[]): FieldOf {
  const type = said(text, parts[2]);
  if (['TX', 'FT', 'ED', 'RP'].includes(type)) return { ...field, type: 'TX' };
  if (['XPN', 'XCN', 'XAD', 'XTN', 'CX'].includes(type)) return { ...field, type };
  const [code, words] = parts[3] ? [...partsOf(text, parts[3].start, parts[3].end, component)] : [];
  const label = said(text, isEmpty(words) ? code : words);
  if (!/^\p{Alpha}[\p{Alpha}\p{M}\p{N} .'/()-]{0,60}$/u.test(label)) return { ...field, type: 'TX' };
  return { ...field, type: ['CE', 'CWE', 'CNE'].includes(type) ? 'CE' : 'ST', label };
}

function readField(reading: Reading, field: FieldOf, segment: string, { start, end }: Span): void {
  const { text } = reading;
  if (field.isOther && reading.other === 0 && end > start) reading.other = ++reading.records;
  const whose = field.isOther ? reading.other : reading.person;
  for (const span of partsOf(text, start, end, reading.delimiters.repetition)) {
    if (span.end === span.start) continue;
    const isOwn = field.type === 'XCN' || field.type === 'NDL';
    readRepetition(
      reading,
      reading.delimiters,
      field,
      `${segment}-${field.number}`,
      span,
      isOwn ? ++reading.records : whose,
    );
  }
}
