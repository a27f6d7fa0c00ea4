import type { Gap } from '../model/gap.js';
import { encodingOf } from './decode.js';
import { formats } from './formats.js';
import { createSlicer, type Slice } from './slices.js';

/**
 * A file that is too long to be held at once, slice by slice as its bytes come in.
 * @param tell told why it cannot be read, or how sure we are of its encoding
 */
export async function* readStream(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  tell: (gap: Gap) => void,
): AsyncIterable<Slice> {
  const slicer = createSlicer(path, formats);
  let decoder: Decoder | undefined;
  for await (const bytes of chunks) {
    decoder ??= openDecoder(path, bytes, tell);
    if (!decoder) return;
    yield* slicer.push(decoder.decode(bytes, { stream: true }), false);
  }
  yield* slicer.push(decoder?.decode() ?? '', true);
}

/** What the first bytes are read as, and all behind them. */
function openDecoder(path: string, first: Uint8Array, tell: (gap: Gap) => void): Decoder | undefined {
  const encoding = encodingOf(path, first, false);
  if (encoding.gap) tell(encoding.gap);
  if (!('label' in encoding)) return undefined;
  // The platform has no UTF-32; so long a file of it is not worth a decoder of our own.
  return new TextDecoder(encoding.label.startsWith('utf-32') ? 'utf-8' : encoding.label);
}

type Decoder = InstanceType<typeof TextDecoder>;
