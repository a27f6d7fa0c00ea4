import type { Gap, GapReason } from '../../model/gap.js';
import { isNamedMedia, isNamedText } from '../file-names.js';
import { declaredEncoding } from './declared.js';
import { guessEncoding } from './guess.js';
import { callsJapanese, japaneseAsAscii } from './iso-2022-jp.js';
import { withoutNoise } from './noise.js';
import { judgeNul, mostNul } from './nul.js';
import { sampleOf } from './sample.js';
import { decodeUtf32, utf32Label } from './utf32.js';
import { decodeWindows1252 } from './windows-1252.js';

/** A file's text and how sure we are of it, or why it has none. */
export type Decoded =
  | {
      readonly text: string;
      /** What the same bytes say to whoever takes them for ASCII, where that is another thing; lines are the same. */
      readonly asAscii?: string;
      readonly gap?: Gap;
    }
  | { readonly gap: Gap };

/** How far a NUL byte is looked for: git's own rule for what is binary (`buffer_is_binary`, FIRST_FEW_BYTES). */
const binaryProbe = 8000;

/** What a file's bytes are decoded with, and how sure we are of it, or why they are no text. */
export type Encoding = { readonly label: string; readonly gap?: Gap } | { readonly gap: Gap };

/**
 * Bytes → text: UTF-8, UTF-16 and UTF-32 by their byte order marks, what the file declares, or, with a gap, what its
 * bytes look like. The mark is no part of the text.
 */
export function decode(path: string, bytes: Uint8Array): Decoded {
  const encoding = encodingOf(path, bytes);
  if (!('label' in encoding)) return encoding;
  const { label, gap } = encoding;
  if (label === 'windows-1252') return decodeBytes(path, bytes, gap);
  return {
    text: decodeAs(label, bytes),
    ...(label === 'iso-2022-jp' && { asAscii: japaneseAsAscii(bytes) }),
    ...(gap && { gap }),
  };
}

/** What can be read as Windows-1252 because everything can: what is compressed or encrypted in it is none. */
function decodeBytes(path: string, bytes: Uint8Array, gap: Gap | undefined): Decoded {
  const readable = withoutNoise(bytes);
  const gaps = [...(gap ? [gap] : []), ...(readable === bytes ? [] : [partlyNoise(path)])];
  const detail = gaps.map(({ detail }) => detail).join(' ');
  return { text: decodeWindows1252(readable), ...(gaps[0] && { gap: { ...gaps[0], detail } }) };
}

/**
 * How to decode a file.
 * @param bytes the file or its beginning
 * @param isWhole nothing follows, so that half a character at the end is none
 */
export function encodingOf(path: string, bytes: Uint8Array, isWhole = true): Encoding {
  const wide = utf32Label(bytes);
  if (wide) return { label: wide };
  const marked = utf16Label(bytes);
  if (marked) return encodingOfUtf16(path, bytes, marked, isWhole);
  const sample = bytes.subarray(0, binaryProbe);
  if (!sample.includes(0)) return encodingOfBytes(path, bytes, isWhole);
  const kind = judgeNul(sample);
  if (kind === 'binary') return unread(path, bytes);
  if (kind === 'text') return { gap: withNul(path), ...encodingOfBytes(path, bytes, isWhole) };
  return guessed(path, kind, 'Read as UTF-16, which its bytes look like, because it has no byte order mark.');
}

/** Text in the encoding that `encodingOf` names. Never fails: what is invalid is replaced. */
export function decodeAs(label: string, bytes: Uint8Array): string {
  if (label === 'utf-32le' || label === 'utf-32be') return decodeUtf32(label, bytes);
  return label === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(label).decode(bytes);
}

/** Encodings of bytes, of which ASCII is a part. Valid UTF-8 is UTF-8, whatever it declares. */
function encodingOfBytes(path: string, bytes: Uint8Array, isWhole: boolean): Encoding {
  if (callsJapanese(bytes) && isValid('iso-2022-jp', bytes, false)) return { label: 'iso-2022-jp' };
  if (isValid('utf-8', bytes, isWhole)) return { label: 'utf-8' };
  const sample = sampleOf(bytes);
  if (isMostlyUtf8(sample)) {
    return guessed(path, 'utf-8', 'Read as UTF-8, which it is not throughout: the invalid characters were replaced.');
  }
  const declared = declaredEncoding(bytes);
  if (declared !== undefined && isValid(declared, bytes, isWhole)) return { label: declared };
  const guess = guessEncoding(sample);
  if (guess) {
    const detail = `Read as ${guess.name}, which its bytes look like, because it is not valid UTF-8 and declares no other encoding.`;
    return guessed(path, guess.label, detail);
  }
  // Windows-1252 gives every byte a character, so ASCII data is found whatever the true encoding of the rest.
  const detail = 'Read as Windows-1252, because it is not valid UTF-8: characters outside ASCII may be misread.';
  return guessed(path, 'windows-1252', detail);
}

function isValid(label: string, bytes: Uint8Array, isWhole: boolean): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes, { stream: !isWhole });
    return true;
  } catch {
    return false;
  }
}

/** Of a UTF-8 file that something damaged, most characters are whole; of other encodings, next to none. */
function isMostlyUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder().decode(sample, { stream: true });
  const invalid = text.match(/\ufffd/g)?.length ?? 0;
  const others = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  return others > 0 && invalid * 10 <= others;
}

function encodingOfUtf16(path: string, bytes: Uint8Array, label: 'utf-16le' | 'utf-16be', isWhole: boolean): Encoding {
  const sample = new TextDecoder(label).decode(bytes.subarray(0, 2 * binaryProbe + 2));
  const nul = sample.split('\0').length - 1;
  // What is binary can begin like the mark of UTF-16, and in it NUL is frequent.
  if (nul > mostNul(sample.length)) return unread(path, bytes);
  if (isValid(label, bytes, isWhole)) return nul > 0 ? { label, gap: withNul(path) } : { label };
  if (nul > 0) return unread(path, bytes);
  return guessed(path, label, 'Read as UTF-16, which it is not throughout: the invalid characters were replaced.');
}

function utf16Label([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function unread(path: string, bytes: Uint8Array): { readonly gap: Gap } {
  // What git-crypt has encrypted is meant to be unreadable, whatever its name.
  if (isNamedText(path) && !startOf(bytes).startsWith('\0GITCRYPT\0')) {
    const remedy = 'Save it as UTF-8, or leave it out with paths-ignore.';
    return gapAlone(path, 'not-text', `Not read: its name promises text, and its bytes are binary. ${remedy}`);
  }
  if (isNamedMedia(path) && !isContainer(bytes)) {
    return gapAlone(path, 'media', 'Not read: an image, a font or a recording. Only text is scanned.');
  }
  return gapAlone(path, 'binary', 'Not read: it is binary, and no reader knows its format.');
}

/** Documents, archives and databases under a name that is not theirs: `PK`, `%PDF`, `SQLite`, gzip, OLE. */
const containers = ['PK\x03\x04', '%PDF', 'SQLite format 3', '\x1f\x8b', '\xd0\xcf\x11\xe0'];

function isContainer(bytes: Uint8Array): boolean {
  const start = startOf(bytes);
  return containers.some((signature) => start.startsWith(signature));
}

const startOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 16));

const gapAlone = (path: string, reason: GapReason, detail: string): { readonly gap: Gap } => ({
  gap: { path, stage: 'readers', reason, detail },
});

const withNul = (path: string): Gap => ({
  path,
  stage: 'readers',
  reason: 'malformed',
  detail: 'Read as text although it holds NUL bytes: a value that one of them cuts in two is not found. Remove them.',
});

/** Told of a file in which `withoutNoise` left something out. */
export const partlyNoise = (path: string): Gap => ({
  path,
  stage: 'readers',
  reason: 'not-utf8',
  detail: 'Where it is compressed or encrypted, only runs of six printable characters or more were read.',
});

const guessed = (path: string, label: string, detail: string): Encoding => ({
  label,
  gap: { path, stage: 'readers', reason: 'not-utf8', detail },
});
