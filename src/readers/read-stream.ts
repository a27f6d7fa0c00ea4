import type { Gap } from '../model/gap.js';
import type { SkimFrom } from '../model/skim.js';
import { encodingOf, partlyNoise } from './encoding/decode.js';
import { withoutNoise } from './encoding/noise.js';
import { decodeWindows1252 } from './encoding/windows-1252.js';
import { formats } from './formats.js';
import type { Slice } from './slice.js';
import { createSlicer } from './slices.js';

/**
 * A file that is too long to be held at once, slice by slice as its bytes come in.
 * @param tell told why it cannot be read, or how sure we are of its encoding
 * @param skimFrom goes over what need not be read
 */
export async function* readStream(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  tell: (gap: Gap) => void,
  skimFrom?: SkimFrom,
): AsyncIterable<Slice> {
  const slicer = createSlicer(path, formats, skimFrom);
  let decode: Decode | undefined;
  for await (const bytes of chunks) {
    decode ??= openDecoder(path, bytes, tell);
    if (!decode) return;
    yield* slicer.push(decode(bytes), false);
  }
  yield* slicer.push(decode?.() ?? '', true);
}

/** Bytes in their order; without any, what is left of the last ones. */
type Decode = (bytes?: Uint8Array) => string;

/** What the first bytes are read as, and all behind them. */
function openDecoder(path: string, first: Uint8Array, tell: (gap: Gap) => void): Decode | undefined {
  const encoding = encodingOf(path, first, false);
  if (encoding.gap) tell(encoding.gap);
  if (!('label' in encoding)) return undefined;
  const { label } = encoding;
  if (label === 'windows-1252') return decodeBytes(path, tell);
  if (label.startsWith('utf-32')) {
    tell({
      path,
      stage: 'readers',
      reason: 'too-large',
      detail: 'Not read: UTF-32 of more than 64 MiB. Save it as UTF-8.',
    });
    return undefined;
  }
  const decoder = new TextDecoder(label);
  let isTold = encoding.gap !== undefined;
  return (bytes) => {
    const text = bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    if (!isTold && text.includes('\ufffd')) {
      isTold = true;
      tell(replaced(path, label));
    }
    return text;
  };
}

/** Every byte is a character of its own, which the platform's decoder does not know of all of them. */
function decodeBytes(path: string, tell: (gap: Gap) => void): Decode {
  let isTold = false;
  return (bytes) => {
    if (!bytes) return '';
    const readable = withoutNoise(bytes);
    if (readable !== bytes && !isTold) {
      isTold = true;
      tell(partlyNoise(path));
    }
    return decodeWindows1252(readable);
  };
}

/** The first bytes were of the encoding, and some behind them are not. */
const replaced = (path: string, label: string): Gap => ({
  path,
  stage: 'readers',
  reason: 'not-utf8',
  detail: `Read as ${label.toUpperCase()}, which it is not throughout: the invalid characters were replaced.`,
});
