import { bytesOfBase64 } from '../disguises/base64-alphabet.js';
import type { Encoding } from '../disguises/piece.js';
import { isOrdinary } from '../encoding/charset.js';
import type { OutlineWriter } from '../outline.js';
import type { Entity } from './media-type.js';
import { binaryKind, isSignature, pathOf } from './part-path.js';
import { base64Body, foreignBody, quotedPrintableBody } from './transfer-encodings.js';

/** Where the body of a part stands, and what it is called. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly record: number;
  /** `part 2.1` */
  readonly cell: string;
}

/** Notes down the body of a part: text as it stands, or a document that is read once its encoding is undone. */
export function outlineBody(text: string, place: Place, entity: Entity, writer: OutlineWriter): void {
  const { start, end, record, cell } = place;
  if (isSignature(entity) || end <= start) return;
  const what = binaryKind(entity) ?? (isBytes(entity) ? unreadable(text, place) : undefined);
  if (what !== undefined) {
    writer.leaveOut(start, what);
    return;
  }
  const encodings = encodingsOf(text, place, entity);
  const path = pathOf(entity);
  const isPlain = encodings.length === 0 && path === 'part.txt';
  const named = (record: number) => nameOf(record, cell);
  const column = isPlain
    ? writer.column(cell, () => ({ kind: '', cell: named }))
    : writer.column(`${cell} `, () => ({ kind: '', cell: named, isOpaque: true }));
  writer.field(start, end, column, record);
  if (!isPlain) writer.embed({ start, end, path, encodings, orText: true });

  function nameOf(number: number, part: string): string {
    return number > 1 ? `message ${number}, ${part}` : part;
  }
}

function encodingsOf(text: string, { start, end }: Place, { encoding, charset }: Entity): readonly Encoding[] {
  if (encoding === 'base64') return [base64Body(charset)];
  if (encoding === 'quoted-printable') {
    const first = text.indexOf('=', start);
    return first >= 0 && first < end ? [quotedPrintableBody(charset)] : [];
  }
  return isOrdinary(charset) || !isForeign.test(text.slice(start, end)) ? [] : [foreignBody(charset)];
}

/** Beyond what ASCII prints: other characters, and the escapes of ISO 2022. */
const isForeign = /[^\t\n\r -~]/;

/** What stands in units of two bytes is full of what is no text in one. */
const isBytes = ({ encoding, charset }: Entity): boolean =>
  encoding === 'base64' && !/^(?:utf-?16|ucs-?2)/i.test(charset);

/** So many bytes show whether a body is text. */
const probe = 1500;

/** What a body in base64 is called that decodes to bytes which are no text, whatever its header says. */
function unreadable(text: string, { start, end }: Place): string | undefined {
  const head = text.slice(start, Math.min(end, start + probe * 2)).replace(/[^A-Za-z0-9+/]+/g, '');
  const bytes = bytesOfBase64(head).subarray(0, probe);
  if (bytes[0] === 0xff || bytes[0] === 0xfe) return undefined;
  const strange = bytes.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  return strange * 20 > bytes.length ? 'binary data' : undefined;
}

/** Not the escape of ISO 2022. */
const isControl = (byte: number): boolean => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 0x1b;
