import type { Coded } from './coded.js';

/**
 * Where the id ends that begins at `start`: a UUID (RFC 9562 §4), or hexadecimal digits in one case that change between
 * letters and figures so often that nobody numbers people so. Zero where none begins.
 */
export function idEnd({ text, codes }: Coded, start: number, end: number): number {
  let at = start;
  let stretches = 0;
  let kinds = 0;
  for (let last = 0; at < end; at++) {
    const kind = kindOf(codes[at] ?? 0);
    if (kind === 0) break;
    if (kind !== last) stretches++;
    last = kind;
    kinds |= kind;
  }
  if (at - start < shortest) return 0;
  const behindUuid = start + uuidLength;
  if (codes[at] === hyphen && uuid.test(text.slice(start, Math.min(behindUuid, end)))) at = behindUuid;
  else if (stretches < fewestStretches || !isOneCase(kinds)) return 0;
  return at < end && wordy.test(text.charAt(at)) ? 0 : at;
}

const hyphen = 0x2d;
const uuidLength = 36;
/** Digits before its first hyphen. */
export const firstOfUuid = 8;
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const wordy = /[\w\u0080-\uffff]/;
const shortest = 8;
/** `9f86d0` has five. Numbers of documents have letters before their figures, behind them, or both. */
const fewestStretches = 4;

const [figure, small, capital] = [1, 2, 4];
const kindsOfDigits = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\d/.test(character)) return figure;
  if (/[a-f]/.test(character)) return small;
  return /[A-F]/.test(character) ? capital : 0;
});
const kindOf = (code: number): number => (code < 128 ? (kindsOfDigits[code] ?? 0) : 0);

const isOneCase = (kinds: number): boolean => kinds === (figure | small) || kinds === (figure | capital);
