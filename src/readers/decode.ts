import type { Gap, GapReason } from '../model/gap.js';
import { isNamedMedia, isNamedText } from './file-names.js';
import { judgeNul, mostNul } from './nul.js';
import { decodeWindows1252 } from './windows-1252.js';

/** A file's text and how sure we are of it, or why it has none. */
export type Decoded = { readonly text: string; readonly gap?: Gap } | { readonly gap: Gap };

/** How far a NUL byte is looked for: git's own rule for what is binary (`buffer_is_binary`, FIRST_FEW_BYTES). */
const binaryProbe = 8000;

/**
 * Bytes → text: UTF-8, or UTF-16 with its byte order mark, or, with a gap, UTF-16 without it, text that holds NUL, and
 * Windows-1252. The mark is no part of the text.
 */
export function decode(path: string, bytes: Uint8Array): Decoded {
  const marked = utf16Label(bytes);
  if (marked) return decodeUtf16(path, bytes, marked);
  const sample = bytes.subarray(0, binaryProbe);
  if (!sample.includes(0)) return decodeUtf8(path, bytes);
  const kind = judgeNul(sample);
  if (kind === 'binary') return unread(path, bytes);
  if (kind === 'text') return decodeUtf8(path, bytes, withNul(path));
  const text = new TextDecoder(kind).decode(bytes);
  return guessed(path, text, 'Read as UTF-16, which its bytes look like, because it has no byte order mark.');
}

function decodeUtf8(path: string, bytes: Uint8Array, gap?: Gap): Decoded {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return gap ? { text, gap } : { text };
  } catch {
    // Windows-1252 gives every byte a character, so ASCII data is found whatever the true encoding of the rest.
    const text = decodeWindows1252(bytes);
    return guessed(
      path,
      text,
      'Read as Windows-1252, because it is not valid UTF-8: characters outside ASCII may be misread.',
    );
  }
}

function decodeUtf16(path: string, bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  const sample = text.slice(0, binaryProbe);
  const nul = sample.split('\0').length - 1;
  // UTF-32 begins with the mark of UTF-16, and so can anything binary; in both NUL is frequent.
  if (nul > mostNul(sample.length)) return unread(path, bytes);
  try {
    const valid = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return nul > 0 ? { text: valid, gap: withNul(path) } : { text: valid };
  } catch {
    if (nul > 0) return unread(path, bytes);
    return guessed(path, text, 'Read as UTF-16, which it is not throughout: the invalid characters were replaced.');
  }
}

function utf16Label([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function unread(path: string, bytes: Uint8Array): Decoded {
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

const gapAlone = (path: string, reason: GapReason, detail: string): Decoded => ({
  gap: { path, stage: 'readers', reason, detail },
});

const withNul = (path: string): Gap => ({
  path,
  stage: 'readers',
  reason: 'malformed',
  detail: 'Read as text although it holds NUL bytes: a value that one of them cuts in two is not found. Remove them.',
});

const guessed = (path: string, text: string, detail: string): Decoded => ({
  text,
  gap: { path, stage: 'readers', reason: 'not-utf8', detail },
});
