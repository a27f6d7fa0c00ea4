import type { Gap } from '../model/gap.js';
import { decodeWindows1252 } from './windows-1252.js';

/** A file's text and how sure we are of it, or why it has none. */
export type Decoded = { readonly text: string; readonly gap?: Gap } | { readonly gap: Gap };

/** How far a NUL byte is looked for: git's own rule for what is binary (`buffer_is_binary`, FIRST_FEW_BYTES). */
const binaryProbe = 8000;

/** Bytes → text: UTF-8, or UTF-16 with its byte order mark, or, with a gap, Windows-1252. The mark is no part of the text. */
export function decode(path: string, bytes: Uint8Array): Decoded {
  const utf16 = utf16Label(bytes);
  return utf16 ? decodeUtf16(path, bytes, utf16) : decodeUtf8(path, bytes);
}

function decodeUtf8(path: string, bytes: Uint8Array): Decoded {
  if (bytes.subarray(0, binaryProbe).includes(0)) return binary(path);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
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
  // UTF-32 begins with the mark of UTF-16, and so can anything binary; text in UTF-16 has no NUL either.
  if (text.slice(0, binaryProbe).includes('\0')) return binary(path);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return guessed(path, text, 'Read as UTF-16, which it is not throughout: the invalid characters were replaced.');
  }
}

function utf16Label([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

const binary = (path: string): Decoded => ({
  gap: { path, stage: 'readers', reason: 'binary', detail: 'Not read: it is binary, and no reader knows its format.' },
});

const guessed = (path: string, text: string, detail: string): Decoded => ({
  text,
  gap: { path, stage: 'readers', reason: 'not-utf8', detail },
});
