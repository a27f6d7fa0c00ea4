import type { Gap } from '../model/gap.js';

/** A file's text and how sure we are of it, or why it has none. */
export type Decoded = { readonly text: string; readonly gap?: Gap } | { readonly gap: Gap };

/** How far a NUL byte is looked for: git's own rule for what is binary (`buffer_is_binary`, FIRST_FEW_BYTES). */
const binaryProbe = 8000;

/** Bytes → text: UTF-8, or UTF-16 with its byte order mark, or, with a gap, Windows-1252. The mark is no part of the text. */
export function decode(path: string, bytes: Uint8Array): Decoded {
  const utf16 = utf16Label(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes) };
  if (bytes.subarray(0, binaryProbe).includes(0)) {
    return { gap: { path, stage: 'readers', reason: 'binary', detail: 'Not read: it is binary, and no reader knows its format.' } };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    // Windows-1252 gives every byte a character, so ASCII data is found whatever the true encoding of the rest.
    const detail = 'Read as Windows-1252, because it is not valid UTF-8: characters outside ASCII may be misread.';
    return { text: new TextDecoder('windows-1252').decode(bytes), gap: { path, stage: 'readers', reason: 'not-utf8', detail } };
  }
}

function utf16Label([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}
