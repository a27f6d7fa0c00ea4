import type { Piece } from './piece.js';

const name = 'wide or foreign digits and letters';

/** The zeros of scripts that write decimal numbers with digits of their own; one to nine follow each (Unicode §4.6). */
const zeros = (
  '660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 de6 e50 ed0 f20 1040 1090 17e0 1810 1946 19d0 1a80 1a90 1b50 1bb0 ' +
  '1c40 1c50 a620 a8d0 a900 a9d0 a9f0 aa50 abf0 ff10'
)
  .split(' ')
  .map((code) => Number.parseInt(code, 16));

const values: ReadonlyMap<string, string> = new Map(
  zeros.flatMap((zero) => [...'0123456789'].map((value, index) => [String.fromCharCode(zero + index), value])),
);

const digits = zeros.map((zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`).join('');
/** Digits; full-width characters of East Asian keyboards and their small forms; mathematical letters (U+1D400 and on). */
const wide = new RegExp(`[${digits}\\uff01-\\uff5e\\ufe50-\\ufe6b\\u3000]|\\ud835[\\udc00-\\udfff]`, 'g');

/**
 * Characters that are compatible with one of ASCII (Unicode NFKC), and digits of any script. Full-width punctuation alone
 * is how Chinese and Japanese are written.
 */
export function* wideCharacters(text: string): Iterable<Piece> {
  // Text in one byte a character, as most is, ends this question at once.
  if (!/[\u0660-\u1c59\u3000\ua620-\uabf9\ud835\ufe50-\ufe6b\uff01-\uff5e]/.test(text)) return;
  for (const { 0: written, index } of text.matchAll(wide)) {
    const says = values.get(written) ?? written.normalize('NFKC');
    if (!/^[ -~]$/.test(says)) continue;
    const weak = /[^A-Za-z0-9@]/.test(says) ? ({ weak: true } as const) : {};
    yield { name, start: index, end: index + written.length, text: says, ...weak };
  }
}
