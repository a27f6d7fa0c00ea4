import type { Span } from '../../model/position.js';
import { bytesOfBase64, mayBeText } from './base64-alphabet.js';
import type { Piece } from './piece.js';
import { readableLength, sequenceLength } from './utf8.js';

/** As many characters tell text from bytes that are none: one in ten million takes these for text by chance. */
const head = 24;
/** Where text ends in bytes that are none, it is a signature of a format if it is no longer than this. */
const longestSignature = 24;

/** The text that a run of base64, on one line or several, says; nothing where it says bytes that are none. */
export function textInBase64(text: string, lines: readonly Span[], name: string): Piece | undefined {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last || !beginsAsText(text, first)) return undefined;
  const written = lines.map(({ start, end }) => text.slice(start, end)).join('');
  const bytes = bytesOfBase64(written);
  const length = readableLength(bytes);
  if (length < bytes.length && length <= longestSignature) return undefined;
  const readable = bytes.subarray(0, length);
  const says = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readable);
  const place = placeOf(lines);
  const byteAt = byteOffsets(readable, says);
  const sourceOf = (start: number, end: number): Span => ({
    start: place(Math.floor((byteAt(start) * 4) / 3)),
    end: place(Math.ceil((byteAt(end) * 4) / 3) - 1) + 1,
  });
  const whole = {
    start: first.start,
    end: length === bytes.length ? paddingEnd(text, last.end) : sourceOf(0, says.length).end,
  };
  return { name, text: says, ...whole, sourceOf };
}

/** Whether the first characters of a run say text: costs nearly nothing where they do not. */
export function beginsAsText(text: string, { start, end }: Span): boolean {
  const until = Math.min(end, start + head);
  if (!mayBeText(text, start, until)) return false;
  const bytes = bytesOfBase64(text.slice(start, until));
  // A character may be cut where the head ends.
  return bytes.length > 0 && readableLength(bytes) >= bytes.length - (until < end ? 3 : 0);
}

function paddingEnd(text: string, end: number): number {
  if (text[end] !== '=') return end;
  return text[end + 1] === '=' ? end + 2 : end + 1;
}

/** Where in the text a character of the run stands, by its number in it. All lines but the last are as long as the first. */
function placeOf(lines: readonly Span[]): (index: number) => number {
  const [first] = lines;
  const width = first ? first.end - first.start : 1;
  return (index) => {
    const number = Math.min(Math.floor(index / width), lines.length - 1);
    return (lines[number]?.start ?? 0) + index - number * width;
  };
}

/** The byte at which the character of each offset begins; counted once somebody asks, as most text is never asked about. */
function byteOffsets(bytes: Uint8Array, text: string): (offset: number) => number {
  if (bytes.length === text.length) return (offset) => offset;
  let offsets: Uint32Array | undefined;
  return (offset) => {
    offsets ??= counted(bytes, text);
    return offsets[offset] ?? bytes.length;
  };
}

function counted(bytes: Uint8Array, text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1).fill(bytes.length);
  for (let at = 0, offset = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    offsets[offset++] = at;
    // Beyond the basic plane a character has two halves; both begin where it does.
    if (length === 4) offsets[offset++] = at;
    at += length;
  }
  return offsets;
}
