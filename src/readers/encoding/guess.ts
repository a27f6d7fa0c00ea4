import { candidates } from './weights.js';
import { decodeWindows1252 } from './windows-1252.js';

/** What an encoding is called by the platform, and by people. */
export interface Guess {
  readonly label: string;
  readonly name: string;
}

/** By how much a guess has to be better than the next. */
const leastLead = 0.04;
/** At most one character in so many may be invalid: a stray byte. */
const validPerInvalid = 200;

/**
 * The encoding that bytes look like which are not UTF-8, by the characters that each makes of them. None where no one is
 * clearly better than Windows-1252, which gives every byte a character.
 */
export function guessEncoding(sample: Uint8Array): Guess | undefined {
  if (sample.some(isControl)) return undefined;
  const ranked = candidates
    .map(({ label, name, weigh, least }) => ({ label, name, least, weight: weightOf(sample, label, weigh) }))
    .filter(({ weight, least }) => weight >= least)
    .sort((one, other) => other.weight - one.weight);
  const [best, next] = ranked;
  const isClear = best !== undefined && best.weight >= (next?.weight ?? 0) + leastLead;
  return isClear && best.label !== 'windows-1252' ? best : undefined;
}

function weightOf(sample: Uint8Array, label: string, weigh: (text: string) => number): number {
  const text =
    label === 'windows-1252' ? decodeWindows1252(sample) : new TextDecoder(label).decode(sample, { stream: true });
  const invalid = count(text, /[\ufffd\x80-\x9f]/g);
  return invalid > 0 && invalid * validPerInvalid > count(text, /[^\0-\x7f]/g) ? -1 : weigh(text);
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** None of them stands in text, but for escapes of terminals. */
const isControl = (byte: number): boolean => byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b;
