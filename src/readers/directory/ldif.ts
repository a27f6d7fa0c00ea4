import type { Span } from '../../model/position.js';
import { textInBase64 } from '../disguises/base64-text.js';
import type { Piece } from '../disguises/piece.js';
import type { Format } from '../format.js';
import type { OutlineWriter } from '../outline.js';
import { attributeLabels, memberAttributes, nameAttributes, silentAttributes } from './attributes.js';
import { contentLineAt, unfolding } from './content-lines.js';
import { createLabelled, type LabelledWriter } from './labelled-lines.js';

/** The name under which a line that is folded or in base64 is read again. */
const unfolded = 'unfolded.ldif';

const opening = /^\uFEFF?(?:(?:(?:[# \t]|version:)[^\n\r]*)?(?:\r\n|\n|\r(?!\n))){0,2000}dn::?[ \t]?\S/i;

/** LDIF (RFC 2849), what directories are exported to: each entry is a record. */
export const ldif: Format = {
  name: 'LDIF',
  is: (path, text) => path === unfolded || (/\.(?:ldif|ldf|ldi)$/i.test(path) && opening.test(text)),
  outline: outlineEntries,
};

function outlineEntries(text: string, writer: OutlineWriter): void {
  const labelled = createLabelled(text, writer);
  let isInEntry = false;
  let isPerson = true;
  for (let at = 0; at < text.length; ) {
    const line = contentLineAt(text, at);
    const isEmpty = line.end === line.start;
    if (!isEmpty && !isInEntry && line.start > 0) labelled.record++;
    if (!isEmpty && !isInEntry && text[at] !== '#') isPerson = describesPerson(text, at);
    if (!isEmpty && line.isFolded && text[at] !== '#') embedLine(text, line, labelled, writer);
    else if (text[at] === '#') labelled.prose(line);
    else if (!isEmpty) outlineAttribute(text, line, isPerson, labelled, writer);
    isInEntry = !isEmpty;
    at = line.next;
  }
}

/** An entry is looked at to here for what it describes. */
const longestEntry = 8192;

/** Whether an entry is that of a person: of a group, `cn` is no person's name. A single line tells nothing. */
function describesPerson(text: string, start: number): boolean {
  const head = text.slice(start, start + longestEntry);
  const entry = head.slice(0, emptyLine.exec(head)?.index ?? head.length);
  return person.test(entry) || !/^objectclass:/im.test(entry);
}

const emptyLine = /(?:\r\n|\n|\r(?!\n))[ \t]*[\n\r]/;

const person =
  /^(?:sn|surname|givenname)(?:;[^:\n\r]{0,80})?:|^objectclass:[ \t]*(?:\w*person|user|contact|posixaccount|account)[ \t]*$/im;

function embedLine(text: string, line: Span, labelled: LabelledWriter, writer: OutlineWriter): void {
  const name = nameOf(text, line);
  if (name === undefined || silentAttributes.has(name.toLowerCase())) return;
  labelled.opaque(line);
  writer.embed({ start: line.start, end: line.end, path: unfolded, encodings: [unfolding, base64Value] });
}

/** Without options: `cn;lang-de`. */
const nameOf = (text: string, { start, end }: Span): string | undefined =>
  /^([A-Za-z][A-Za-z\d-]{0,79})(?:;[^:\n\r]{0,200})?:/.exec(text.slice(start, Math.min(end, start + 300)))?.[1];

function outlineAttribute(
  text: string,
  line: Span,
  isPerson: boolean,
  labelled: LabelledWriter,
  writer: OutlineWriter,
): void {
  const written = nameOf(text, line);
  if (written === undefined) return;
  const name = written.toLowerCase();
  const colon = text.indexOf(':', line.start);
  const value = { start: colon + 1, end: line.end };
  if (silentAttributes.has(name) || text[colon + 1] === '<') return;
  // A line read again has nothing around it, and is no longer in base64.
  if (text[colon + 1] === ':') {
    if (line.start > 0 || line.end + 2 < text.length) embedLine(text, line, labelled, writer);
  } else if (name === 'description' || name === 'info' || name === 'comment') labelled.prose(value);
  else if (name === 'dn' || nameAttributes.has(name)) outlineName(text, value, written, isPerson, labelled);
  else if (memberAttributes.has(name))
    outlineName(text, value, written, ofPeople.test(text.slice(colon, line.end)), labelled);
  else labelled.named(value, written, labelOf(name, isPerson), written);
}

const ofPeople = /\bou=(?:people|users?|persons?|staff|employees|accounts|members|customers|contacts)\b/i;

const labelOf = (name: string, isPerson: boolean): string | undefined =>
  (name === 'cn' || name === 'displayname') && !isPerson ? 'group' : attributeLabels.get(name);

/** Of a distinguished name (RFC 4514) every part with its own label: `cn=Jane Roe,ou=People,dc=example`. */
function outlineName(text: string, value: Span, cell: string, isPerson: boolean, labelled: LabelledWriter): void {
  let from = value.start;
  for (let at = value.start; at <= value.end; at++) {
    const character = at < value.end ? text[at] : ',';
    if (character === '\\') at++;
    if (character !== ',' && character !== '+') continue;
    const equals = text.indexOf('=', from);
    if (equals >= 0 && equals < at) {
      const name = text.slice(from, equals).trim().toLowerCase();
      labelled.field({ start: equals + 1, end: at }, cell, isNaming.has(name) ? labelOf(name, isPerson) : undefined);
    }
    from = at + 1;
  }
}

/** What a person's entry is named by; organizations and places in a name are those of the directory. */
const isNaming = new Set('cn uid sn givenname mail telephonenumber employeenumber samaccountname'.split(' '));

/** `cn:: SmFuZQ==` → `cn: Jane`. */
function* base64Value(text: string): Iterable<Piece> {
  const colons = text.indexOf('::');
  if (colons < 0 || text.slice(0, colons).includes(' ')) return;
  const start = text.length - text.slice(colons + 2).trimStart().length;
  const end = text.trimEnd().replace(/(?<!=)=+$/, '').length;
  if (end <= start) return;
  const said = textInBase64(text, [{ start, end }], 'base64');
  if (!said) return;
  yield { start: colons, end: colons + 2, text: ':', name: 'base64' };
  yield said;
}
