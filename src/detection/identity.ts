import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Match } from '../model/finding.js';
import { lineAround } from './line.js';
import { hashedPart, lineHash } from './line-hash.js';

/** What a finding is recognised by in another scan. Nothing of it can be turned back into the value. */
export interface Identity {
  /** Over entity, path, label, the blanked line, and which of several alike it is. */
  readonly fingerprint: string;
  /** GitHub's `primaryLocationLineHash`, over the blanked line. */
  readonly lineHash: string;
}

/**
 * The identities of all matches of a file, in order; computed when asked for. All are counted, also those outside the
 * lines that a change adds: an added line must not take the number of an old one.
 */
export function identitiesOf(text: string, path: string, matches: readonly Match[]): (() => Identity)[] {
  const nextFingerprint = counter();
  const nextLineHash = counter();
  return matches.map(({ entity, label = '' }, index) => {
    const line = blankedLine(text, matches, index);
    const key = [entity, path, label, line].join('\0');
    const alike = nextFingerprint(key);
    const occurrence = nextLineHash(`${entity}\0${hashedPart(line)}`);
    return () => ({ fingerprint: digest(`${key}\0${alike}`), lineHash: `${lineHash(line)}:${occurrence}` });
  });
}

/** Counts how often it was asked about each key, from 1. */
function counter(): (key: string) => number {
  const counts = new Map<string, number>();
  return (key) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
  };
}

/** How much of a long line takes part in the identity of a value, on either side. */
const reach = 200;

/**
 * The line around a value with every value in it blanked, and every other number of five digits or more: what stayed
 * below the threshold may be a number that can be guessed, and a hash of a guessable text gives it away.
 */
function blankedLine(text: string, matches: readonly Match[], index: number): string {
  const match = matches[index];
  if (!match) return '';
  const { start, end } = lineAround(text, match, reach);
  let line = '';
  let at = start;
  for (const value of neighbours(matches, index, start, end)) {
    line += `${withoutNumbers(text.slice(at, value.start))}<${value.entity}>`;
    at = value.end;
  }
  return `${line}${withoutNumbers(text.slice(at, end))}`.trim().replace(/\s+/g, ' ');
}

/** Digits that stand together are one number, whatever separates them: `078-05-1120`, `(202) 555 0123`. */
const withoutNumbers = (text: string): string => text.replace(/\d(?:[ ().:/-]{0,3}\d){4,}/g, '#');

function neighbours(matches: readonly Match[], index: number, from: number, to: number): Match[] {
  let first = index;
  while ((matches[first - 1]?.end ?? -1) > from) first--;
  let behind = index + 1;
  while ((matches[behind]?.start ?? to) < to) behind++;
  return matches.slice(first, behind);
}

const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32);
