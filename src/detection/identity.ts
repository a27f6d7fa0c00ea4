import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Finding, Match } from '../model/finding.js';
import { hashOf } from './hash-of.js';
import { lineAround } from './line.js';
import { hashedPart, lineHash } from './line-hash.js';

/** What a finding is recognised by in another scan. Nothing of it can be turned back into the value. */
export interface Identity {
  /** Over entity, path, label, the shape of the line, and which of several alike it is. */
  readonly fingerprint: string;
  /** GitHub's `primaryLocationLineHash`, over the shape of the line. */
  readonly lineHash: string;
}

/** Numbers what is alike in a file, in order of place. */
export interface Identities {
  /** The identity of the next value; computed when asked for. */
  readonly next: (text: string, match: Match) => () => Identity;
  /** The fingerprint of all values of a column together, which stays when rows come and go. */
  readonly ofColumn: (finding: Pick<Finding, 'entity' | 'label' | 'provenance'>) => string;
}

export function createIdentities(path: string): Identities {
  const nextFingerprint = counter();
  const nextLineHash = counter();
  return {
    next: (text, match) => {
      const { entity, label = '' } = match;
      const line = shapeOfLine(text, match);
      const key = [entity, path, label, line].join('\0');
      const alike = nextFingerprint(key);
      const occurrence = nextLineHash(`${entity}\0${hashedPart(line)}`);
      return () => ({ fingerprint: digest(`${key}\0${alike}`), lineHash: `${lineHash(line)}:${occurrence}` });
    },
    ofColumn: ({ entity, label = '', provenance }) => {
      const key = ['column', entity, path, label, provenance].join('\0');
      return digest(`${key}\0${nextFingerprint(key)}`);
    },
  };
}

/** Counts how often it was asked about each key, from 1. Keeps no key: those of a long line are long, and all are different. */
function counter(): (key: string) => number {
  const counts = new Map<number, number>();
  return (key) => {
    const hash = hashOf(key);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return count;
  };
}

/** How much of a long line takes part in the identity of a value, on either side. */
const reach = 200;

/**
 * The shape of the line around a value: punctuation stays, every word and number becomes one letter, the value its
 * entity. Whatever else stands there, a name before an address or a number that nobody asked for, could be guessed
 * from a hash that covers it; and the identity is the same whichever entities a scan looks for.
 */
function shapeOfLine(text: string, match: Match): string {
  const line = lineAround(text, match, reach);
  const before = withoutWords(text.slice(line.start, match.start));
  return `${before}<${match.entity}>${withoutWords(text.slice(match.end, line.end))}`.trim().replace(/\s+/g, ' ');
}

const withoutWords = (text: string): string => text.replace(/[\p{L}\p{M}\p{N}_]+/gu, 'w');

const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32);
