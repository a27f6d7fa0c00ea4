import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Finding, Match } from '../model/finding.js';
import type { LineRange, Position } from '../model/position.js';
import type { Recognizer } from '../model/recognizer.js';
import type { View } from '../model/view.js';
import { lineHash } from './line-hash.js';
import { mask } from './mask.js';

/** A match whose place in the file is known. */
interface Placed {
  readonly match: Match;
  readonly from: Position;
  readonly to: Position;
}

/** Turns matches into findings: masked, placed, with an identity that survives moves and reveals nothing. */
export function locate(
  matches: readonly Match[],
  view: View,
  path: string,
  addedLines: readonly LineRange[] | 'all',
  recognizers: readonly Recognizer[],
): Finding[] {
  const known = new Map(recognizers.map((recognizer) => [recognizer.entity, recognizer]));
  const ordinals = new Map<string, number>();
  const nextOrdinal = (key: string): number => {
    const ordinal = (ordinals.get(key) ?? 0) + 1;
    ordinals.set(key, ordinal);
    return ordinal;
  };
  const counts = addedLines === 'all' ? () => true : inside(addedLines);

  return matches
    .map((match) => ({ match, from: view.positionAt(match.start), to: view.positionAt(match.end) }))
    .filter(({ from, to }) => counts(from.line, to.line))
    .map((placed, index, all): Finding => {
      const { match, from, to } = placed;
      const { entity, label } = match;
      const recognizer = known.get(entity);
      const line = blankedLine(view.text, placed, all, index);
      const key = [entity, path, label ?? '', line].join('\0');
      const hash = lineHash(line);
      return {
        entity,
        path,
        startLine: from.line,
        startColumn: from.column,
        endLine: to.line,
        endColumn: to.column,
        ...(label === undefined ? {} : { label }),
        score: match.score,
        severity: recognizer?.severity ?? 'medium',
        provenance: match.provenance,
        masked: mask(view.text.slice(match.start, match.end), recognizer?.mask ?? {}),
        evidence: match.evidence,
        occurrences: 1,
        fingerprint: digest(`${key}\0${nextOrdinal(key)}`),
        lineHash: `${hash}:${nextOrdinal(`${entity}\0${hash}`)}`,
        record: view.recordAt(match.start),
      };
    });
}

const inside =
  (ranges: readonly LineRange[]) =>
  (first: number, last: number): boolean =>
    ranges.some((range) => first <= range.last && last >= range.first);

/** How much of a long line takes part in the identity of a value, on either side. */
const reach = 200;

/**
 * The line around a value with every value in it blanked, and every longer run of digits too: what stayed below the
 * threshold may be a number that can be guessed, and a hash of a guessable text gives it away.
 */
function blankedLine(text: string, { match }: Placed, all: readonly Placed[], index: number): string {
  const from = Math.max(text.lastIndexOf('\n', match.start - 1) + 1, match.start - reach);
  const newline = text.indexOf('\n', match.end);
  const to = Math.min(newline < 0 ? text.length : newline, match.end + reach);
  let line = '';
  let at = from;
  for (const { match: value } of neighbours(all, index, from, to)) {
    line += `${guessable(text.slice(at, value.start))}<${value.entity}>`;
    at = value.end;
  }
  return `${line}${guessable(text.slice(at, to))}`.trim().replace(/\s+/g, ' ');
}

const guessable = (text: string): string => text.replace(/\d{5,}/g, '#');

function neighbours(all: readonly Placed[], index: number, from: number, to: number): Placed[] {
  let first = index;
  while ((all[first - 1]?.match.end ?? -1) > from) first--;
  let end = index + 1;
  while ((all[end]?.match.start ?? to) < to) end++;
  return all.slice(first, end);
}

const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32);
