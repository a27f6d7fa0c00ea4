import type { Span } from '../../model/position.js';
import { quotedPrintable } from '../disguises/quoted-printable.js';
import type { Format } from '../format.js';
import type { OutlineWriter } from '../outline.js';
import { type ContentLine, contentLineAt, softLineAt, unfolding } from './content-lines.js';
import { createLabelled, type LabelledWriter, wordsOf } from './labelled-lines.js';
import { componentsOf, type Property, propertyIn, withoutScheme } from './properties.js';

/** The name under which a folded line of a card is read again. */
const unfolded = 'unfolded.vcf';

/** vCard 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350): each card is a record. */
export const vcard: Format = {
  name: 'vCard',
  is: (path, text) => path === unfolded || (/\.(?:vcf|vcard)$/i.test(path) && /^\s*BEGIN:VCARD\b/i.test(text)),
  outline: outlineCards,
};

/** What the parts of a value are, in order of RFC 6350 §6; undefined where one says nothing of a person. */
const components: Readonly<Record<string, readonly (string | undefined)[]>> = {
  N: ['family name', 'given name', 'middle name', 'name prefix', undefined],
  ADR: [undefined, 'address line', 'street address', 'city', 'state', 'postal code', 'country'],
  ORG: ['company', undefined, undefined],
  GENDER: ['gender', undefined],
};

const labels: ReadonlyMap<string, string> = new Map([
  ['FN', 'full name'],
  ['NICKNAME', 'nickname'],
  ['TEL', 'phone'],
  ['EMAIL', 'email'],
  ['BDAY', 'date of birth'],
  ['BIRTHPLACE', 'place of birth'],
  ['LABEL', 'address'],
  ['TITLE', 'job title'],
  ['ROLE', 'occupation'],
  ['X-BIRTHDAY', 'date of birth'],
  ['X-MAIDENNAME', 'maiden name'],
  ['X-PHONETIC-FIRST-NAME', 'given name'],
  ['X-PHONETIC-LAST-NAME', 'family name'],
]);

const silent = new Set(
  'BEGIN END VERSION PRODID UID REV KIND PHOTO LOGO SOUND KEY CLASS MAILER TZ SOURCE XML CLIENTPIDMAP X-ABLABEL'.split(
    ' ',
  ),
);

function outlineCards(text: string, writer: OutlineWriter): void {
  const labelled = createLabelled(text, writer);
  for (let at = 0; at < text.length; ) {
    const line = contentLineAt(text, at);
    const property = propertyIn(text, line);
    at = property ? outlineLine(text, line, property, labelled, writer) : line.next;
  }
}

/** @returns where the next line begins */
function outlineLine(
  text: string,
  plain: ContentLine,
  property: Property,
  labelled: LabelledWriter,
  writer: OutlineWriter,
): number {
  const isQuotedPrintable = property.params.some((param) => isNamed(text, param, 'QUOTED-PRINTABLE'));
  const line = isQuotedPrintable ? softLineAt(text, plain) : plain;
  const { start, end, next } = line;
  if (property.name === 'BEGIN' && isNamed(text, property.value, 'VCARD')) labelled.record++;
  if (silent.has(property.name)) return next;
  // A line that is read again is the whole text.
  if ((line.isFolded || isQuotedPrintable) && !(start === 0 && end === text.length)) {
    labelled.opaque(line);
    writer.embed({ start, end, path: unfolded, encodings: [isQuotedPrintable ? quotedPrintable : unfolding] });
  } else outlineProperty(text, property, labelled);
  return next;
}

const isNamed = (text: string, { start, end }: Span, name: string): boolean =>
  text
    .slice(start, Math.min(end, start + 40))
    .trim()
    .toUpperCase() === name;

function outlineProperty(text: string, { name, value }: Property, labelled: LabelledWriter): void {
  const parts = components[name];
  if (name === 'NOTE') labelled.prose(value);
  else if (parts) {
    for (const [index, part] of componentsOf(text, value).entries()) {
      labelled.field(part, `${name}.${index + 1}`, parts[index]);
    }
  } else labelled.named(withoutScheme(text, value), name, labels.get(name), wordsOf(name));
}
