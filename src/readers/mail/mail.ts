import type { Format } from '../format.js';
import { endOfLine } from '../lines.js';
import type { OutlineWriter } from '../outline.js';
import { outlineBody } from './bodies.js';
import { nextDelimiter } from './delimiters.js';
import { outlineHeaders } from './header-fields.js';
import { readHeaders } from './headers.js';
import { type Entity, entityOf } from './media-type.js';
import { createMultiparts } from './multiparts.js';

const named = /(?:\.(?:eml|email|mbox|mbx|mht|mhtml)|(?:^|\/)mbox)$/i;
/** What programs read and write by other names; `1.` is how folders of messages number them. */
const unnamed = /(?:^|\/)(?:[^/.]*|\d+\.|[^/]*\.(?:txt|msg|mail|mime|[\w]*:2,\w*))$/i;
const field = /^\ufeff?(?:From [^\n]{1,200}\n)?(?:[!-9;-~]{1,76}:[ \t\r\n]|[!-9;-~]{1,76}:[^\s/])/;
const telling = /^(?:from|to|cc|subject|date|message-id|received|return-path|mime-version|delivered-to)[ \t]*:/gim;

/**
 * E-mail: messages (RFC 5322) with the parts they are made of (MIME, RFC 2045 to 2049), and mailboxes of them (RFC 4155).
 * A message is a record.
 */
export const mail: Format = {
  name: 'e-mail',
  is: (path, text) => (named.test(path) && field.test(text)) || (unnamed.test(path) && beginsAsMessage(text)),
  outline: outlineMail,
};

const head = 4000;

/** Fields that only e-mail has, before the first empty line. */
function beginsAsMessage(text: string): boolean {
  if (!field.test(text)) return false;
  const beginning = text.slice(0, head);
  const header = beginning.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const names = new Set(
    Array.from(header.matchAll(telling), ([name]) => name.toLowerCase().replace(/(?<![ \t])[ \t]*:$/, '')),
  );
  const isMail = ['message-id', 'received', 'return-path', 'mime-version', 'delivered-to'].some((name) =>
    names.has(name),
  );
  return names.has('from') && isMail && names.size >= 3;
}

function outlineMail(text: string, writer: OutlineWriter): void {
  const isMailbox = /^\ufeff?From /.test(text);
  const multiparts = createMultiparts();
  let record = 0;

  /** Reads a header and, if the body is a message of its own, the header of that. */
  const begin = (start: number): { at: number; entity: Entity } => {
    for (let at = start; ; record++) {
      const headers = readHeaders(text, at);
      const entity = entityOf(text, headers);
      outlineHeaders(text, headers, record, writer);
      at = headers.end;
      if (isMultipart(entity)) multiparts.enter(entity.boundary ?? '');
      const isMessage = entity.type === 'message/rfc822' && !/base64|quoted/.test(entity.encoding);
      if (!isMessage || headers.fields.length === 0 || at >= text.length) return { at, entity };
    }
  };

  for (let at = 0, isHeader = true; at < text.length; ) {
    let entity: Entity | undefined;
    if (isHeader && multiparts.isEmpty()) at = behindFromLine(text, at, ++record, writer);
    if (isHeader) ({ at, entity } = begin(at));
    const delimiter = nextDelimiter(text, at, multiparts.open, isMailbox);
    const place = { start: at, end: delimiter.bodyEnd, record, cell: `part ${multiparts.section()}` };
    if (entity && !isMultipart(entity)) outlineBody(text, place, entity, writer);
    else writer.prose(place.start, place.end, record);
    multiparts.pass(delimiter);
    isHeader = !delimiter.closes;
    at = delimiter.next;
  }
}

const isMultipart = ({ type, boundary }: Entity): boolean => boundary !== undefined && type.startsWith('multipart/');

/** `From jane@… Sat Jan  3 01:05:34 1996`: who wrote it is in the header, too. */
function behindFromLine(text: string, at: number, record: number, writer: OutlineWriter): number {
  const start = text[at] === '\ufeff' ? at + 1 : at;
  if (!text.startsWith('From ', start)) return at;
  const end = endOfLine(text, start);
  writer.prose(start, end, record);
  return Math.min(text.length, end + 1);
}
