import type { Span } from '../../model/position.js';
import type { Format } from '../format.js';
import type { OutlineWriter } from '../outline.js';
import { contentLineAt, unfolding } from './content-lines.js';
import { createLabelled, type LabelledWriter, wordsOf } from './labelled-lines.js';
import { type Property, propertyIn, withoutScheme } from './properties.js';

/** The name under which a folded line of a calendar is read again. */
const unfolded = 'unfolded.ics';

/** iCalendar (RFC 5545): each event, task and journal entry is a record. */
export const calendar: Format = {
  name: 'iCalendar',
  is: (path, text) =>
    path === unfolded || (/\.(?:ics|ical|icalendar|ifb|vcs)$/i.test(path) && /^\s*BEGIN:VCALENDAR\b/i.test(text)),
  outline: outlineCalendar,
};

/** Written by people, for people. */
const prose = new Set('SUMMARY DESCRIPTION LOCATION COMMENT CONTACT CATEGORIES X-ALT-DESC'.split(' '));
/** Their value is the address of a calendar user (§3.3.3). */
const users = new Set('ATTENDEE ORGANIZER'.split(' '));
const silent = new Set('BEGIN END VERSION PRODID ATTACH'.split(' '));
const labels: ReadonlyMap<string, string> = new Map([
  ['X-WR-CALNAME', 'calendar name'],
  ['X-WR-CALDESC', 'calendar description'],
]);

const components = /^V(?:EVENT|TODO|JOURNAL|FREEBUSY)$/i;

function outlineCalendar(text: string, writer: OutlineWriter): void {
  const labelled = createLabelled(text, writer);
  for (let at = 0; at < text.length; ) {
    const line = contentLineAt(text, at);
    at = line.next;
    const property = propertyIn(text, line);
    if (!property) continue;
    const { name, value } = property;
    if (name === 'BEGIN' && components.test(text.slice(value.start, value.end).trim())) labelled.record++;
    if (silent.has(name)) continue;
    if (line.isFolded) {
      labelled.opaque(line);
      writer.embed({ start: line.start, end: line.end, path: unfolded, encodings: [unfolding] });
    } else outlineProperty(text, property, labelled);
  }
}

function outlineProperty(text: string, { name, params, value }: Property, labelled: LabelledWriter): void {
  const place = users.has(name) ? name : 'X';
  for (const param of params) {
    if (param.name === 'CN') labelled.field(param, `${place}-CN`, 'full name');
    else if (addresses.has(param.name)) labelled.field(withoutScheme(text, param), `${place}-${param.name}`, 'email');
  }
  if (prose.has(name)) labelled.prose(value);
  else if (users.has(name)) labelled.field(withoutScheme(text, value), name, addressLabel(text, value));
  else labelled.named(value, name, labels.get(name), wordsOf(name));
}

const addresses = new Set('EMAIL SENT-BY DELEGATED-TO DELEGATED-FROM MEMBER'.split(' '));

/** A user is named by a URI of any sort, and hardly ever by another than that of a mailbox. */
const addressLabel = (text: string, { start, end }: Span): string | undefined =>
  text.slice(start, end).includes('@') ? 'email' : undefined;
