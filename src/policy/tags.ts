import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/*
 * A tag recognises a value that somebody has seen before, and tells nobody what it is. A hash of nine digits is undone by
 * trying all of them, however slow it is; so a tag without a key is cut so short that at least a thousand values of its
 * type share it. Whoever tries all of them ends up with a thousand candidates, none more likely than the others.
 */

/** How many values of a type there are, in bits, less the ten that a thousand candidates take. */
const bitsByType: Readonly<Record<string, number>> = {
  // 36,500 days in a century, a hundred ages, a hundred thousand codes: 5, and no fewer than 4.
  DATE_OF_BIRTH: 5,
  AGE: 4,
  GENDER: 4,
  POSTAL_CODE: 6,
  // The million most frequent names of a language cover most of its people.
  PERSON: 10,
  STREET_ADDRESS: 16,
  ORGANIZATION: 10,
  LOCATION: 6,
  // Over four billion mailboxes, and as many telephone numbers in use.
  EMAIL_ADDRESS: 22,
  PHONE_NUMBER: 22,
};
/** Nine digits and more: at least 2³⁰ values. */
const usualBits = 20;
/** With a key that is kept elsewhere there is nothing to try. */
const keyedBits = 80;

export interface Secret {
  /** Random, and different in each repository, so that no table of all values serves twice. */
  readonly salt: string;
  /** Kept outside the repository. */
  readonly key?: string;
}

/** Makes the tags of values: equal values of a type have equal tags, however they are spaced or capitalised. */
export type Tagger = (entity: string, value: string) => string;

export function createTagger({ salt, key = '' }: Secret): Tagger {
  const secret = utf8ToBytes(`piicloak\0${salt}\0${key}`);
  return (entity, value) => {
    const bits = bitsOf(entity, key !== '');
    const digest = bytesToHex(hmac(sha256, secret, utf8ToBytes(`${entity}\0${plain(value)}`)));
    return shortened(digest, bits);
  };
}

/** How many bits a tag has: the chance that another value of the type has the same is one in 2 to that. */
export const bitsOf = (entity: string, isKeyed: boolean): number =>
  isKeyed ? keyedBits : (bitsByType[entity] ?? usualBits);

/** The first bits of a digest in hexadecimal digits, the rest of the last one zero. */
function shortened(digest: string, bits: number): string {
  const whole = Math.floor(bits / 4);
  const rest = bits % 4;
  if (rest === 0) return digest.slice(0, whole);
  const last = Number.parseInt(digest[whole] ?? '0', 16) & (0xf << (4 - rest));
  return digest.slice(0, whole) + last.toString(16);
}

/** `+44 7700 900123` and `+447700900123` are one value; in an address the signs count. */
const plain = (value: string): string => {
  const text = value.normalize('NFKC').toLowerCase();
  return text.includes('@') ? text.replace(/\s/g, '') : text.replace(/[^\p{L}\p{N}]/gu, '');
};
