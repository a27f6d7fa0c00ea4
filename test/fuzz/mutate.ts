import type { Random } from './random.js';
import { numbers, sorts } from './tokens.js';

/** How a text is broken: each takes the text and another one, and knows nothing of what they mean. */
type Mutator = (text: string, other: string, random: Random, write: Write) => string;

/** Writes a token in the units of the target: as it is, or as the bytes of UTF-8. */
type Write = (token: string) => string;

/** Most texts that break something are short, and a thousand of them are looked at in the time of one long one. */
const usualLength = 4096;

/** A chunk of a text: short ones are likelier, whole halves happen. */
function chunk(text: string, random: Random): readonly [start: number, end: number] {
  const start = random.below(text.length + 1);
  const longest = random.chance(70) ? 12 : random.chance(80) ? 200 : text.length;
  return [start, Math.min(text.length, start + random.below(longest + 1))];
}

const insert = (text: string, at: number, piece: string): string => text.slice(0, at) + piece + text.slice(at);

const mutators: readonly Mutator[] = [
  function flipBit(text, _, random) {
    if (text === '') return text;
    const at = random.below(text.length);
    const flipped = String.fromCharCode(text.charCodeAt(at) ^ (1 << random.below(8)));
    return text.slice(0, at) + flipped + text.slice(at + 1);
  },
  function insertToken(text, _, random, write) {
    return insert(text, random.below(text.length + 1), write(random.pick(random.pick(sorts))));
  },
  function overwrite(text, _, random, write) {
    const [start, end] = chunk(text, random);
    return text.slice(0, start) + write(random.pick(random.pick(sorts))) + text.slice(end);
  },
  function insertSpacedToken(text, _, random, write) {
    return insert(text, random.below(text.length + 1), write(` ${random.pick(random.pick(sorts))} `));
  },
  function remove(text, _, random) {
    const [start, end] = chunk(text, random);
    return text.slice(0, start) + text.slice(end);
  },
  function duplicate(text, _, random) {
    const [start, end] = chunk(text, random);
    return insert(text, random.below(text.length + 1), text.slice(start, end));
  },
  function repeat(text, _, random) {
    const [start, end] = chunk(text, random);
    const count = 2 + random.below(random.chance(80) ? 8 : 400);
    return insert(text, end, text.slice(start, Math.min(end, start + 40)).repeat(count));
  },
  function repeatToken(text, _, random, write) {
    const token = write(random.pick(random.pick(sorts)));
    return insert(text, random.below(text.length + 1), token.repeat(2 + random.below(60)));
  },
  function splice(text, other, random) {
    return text.slice(0, random.below(text.length + 1)) + other.slice(random.below(other.length + 1));
  },
  function transplant(text, other, random) {
    const [start, end] = chunk(other, random);
    return insert(text, random.below(text.length + 1), other.slice(start, end));
  },
  function truncate(text, _, random) {
    return random.chance(50) ? text.slice(0, random.below(text.length + 1)) : text.slice(random.below(text.length + 1));
  },
  function swap(text, _, random) {
    const [start, end] = chunk(text, random);
    const at = random.below(text.length + 1);
    const rest = text.slice(0, start) + text.slice(end);
    return insert(rest, Math.min(at, rest.length), text.slice(start, end));
  },
  function renumber(text, _, random, write) {
    const found = /\d+/.exec(text.slice(random.below(text.length + 1)));
    return found ? text.replace(found[0], () => write(random.pick(numbers))) : text;
  },
  function changeCase(text, _, random) {
    const [start, end] = chunk(text, random);
    const piece = text.slice(start, end);
    return text.slice(0, start) + (random.chance(50) ? piece.toUpperCase() : piece.toLowerCase()) + text.slice(end);
  },
];

const asWritten: Write = (token) => token;
const asBytes: Write = (token) => Buffer.from(token, 'utf8').toString('latin1');

/** A text that a seed became, and perhaps another one with it. */
export function mutated(
  seed: string,
  other: string,
  random: Random,
  { isOfBytes = false, longest = usualLength }: { readonly isOfBytes?: boolean; readonly longest?: number } = {},
): string {
  const write = isOfBytes ? asBytes : asWritten;
  let text = windowOf(seed, longest, random);
  const donor = windowOf(other, longest, random);
  let rounds = 1;
  while (rounds < 16 && random.chance(60)) rounds++;
  for (let round = 0; round < rounds; round++) text = random.pick(mutators)(text, donor, random, write);
  const cut = text.slice(0, longest);
  // Some letters have no upper case of one unit, and bytes no unit above 255.
  return isOfBytes ? cut.replace(/[^\0-\xff]/g, '?') : cut;
}

/** Of a long seed its beginning, or any other part. */
function windowOf(text: string, longest: number, random: Random): string {
  const most = longest / 2;
  if (text.length <= most) return text;
  const start = random.chance(50) ? 0 : random.below(text.length - most);
  return text.slice(start, start + most);
}

/** A text of about this length that is one thing over and over, between the ends of another. */
export function stretched(seed: string, random: Random, isOfBytes: boolean): (length: number) => string {
  const write = isOfBytes ? asBytes : asWritten;
  const [start, end] = chunk(seed, random);
  const own = seed.slice(start, Math.min(end, start + 40));
  const token = write(random.pick(random.pick(sorts)));
  const unit =
    random.pick([own, token, own + token, token + own, token + write(random.pick(random.pick(sorts)))]) || 'a';
  const before = seed.slice(0, random.below(Math.min(seed.length, 300) + 1));
  const behind = random.chance(50) ? '' : seed.slice(-random.below(100) - 1);
  return (length) => before + unit.repeat(Math.ceil(length / unit.length)) + behind;
}
