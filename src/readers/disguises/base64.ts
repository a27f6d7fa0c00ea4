import type { Span } from '../../model/position.js';
import { nextRun, wrappedLines } from './base64-runs.js';
import { beginsAsText, textInBase64 } from './base64-text.js';
import type { Piece } from './piece.js';

/** Shorter runs, counted with their padding, are words. */
const shortest = 24;
const maxPadding = 2;

/** The header and the claims of a token (RFC 7519 §3), JSON from its first character, have a dot between them. */
const nameOf = (text: string, { start, end }: Span): string =>
  text.startsWith('eyJ', start) && (text[end] === '.' || text[start - 1] === '.') ? 'JSON Web Token' : 'base64';

/**
 * Text in base64 (RFC 4648), of either alphabet, on one line or wrapped. Hashes, keys, images and identifiers decode to
 * bytes that are no text, and nearly all show it in the first few.
 */
export function* base64(text: string): Iterable<Piece> {
  const next = (from: number): Span | undefined => nextRun(text, from, shortest - maxPadding);
  for (let run = next(0), behind = 0; run; run = next(behind)) {
    behind = run.end;
    if (run.end - run.start < shortest && !isPadded(text, run)) continue;
    const lines = beginsAsText(text, run) ? wrappedLines(text, run) : [];
    behind = lines.at(-1)?.end ?? run.end;
    const piece = lines.length > 0 ? textInBase64(text, lines, nameOf(text, run)) : textInPart(text, run);
    if (piece && !isInPublicKey(text, run.start)) yield piece;
  }
}

/** The names in an armoured public key (RFC 9580 §6.2) are what its owner publishes. */
function isInPublicKey(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestKey), at);
  return before.lastIndexOf('-----BEGIN PGP PUBLIC KEY BLOCK') > before.lastIndexOf('-----END PGP');
}
const longestKey = 30_000;

const isPadded = (text: string, { start, end }: Span): boolean =>
  text.startsWith('='.repeat(shortest - end + start), end);

/** Longer runs are no path. */
const longestPath = 2048;

/** A value may stand behind what its own alphabet does not have: `/v1/` before `-` and `_`, `key-` before `+` and `/`. */
function textInPart(text: string, run: Span): Piece | undefined {
  if (run.end - run.start > longestPath) return undefined;
  for (const part of [...partsOf(text, run, '-', '_'), ...partsOf(text, run, '/', '+')]) {
    const piece = textInBase64(text, [part], nameOf(text, part));
    if (piece) return piece;
  }
  return undefined;
}

/** What stands between these separators, if it is long enough and not the whole. */
function partsOf(text: string, { start, end }: Span, one: string, other: string): readonly Span[] {
  const [first, second] = [one.charCodeAt(0), other.charCodeAt(0)];
  const parts: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    const code = text.charCodeAt(at);
    if (at < end && code !== first && code !== second) continue;
    if (at - from >= shortest && at - from < end - start) parts.push({ start: from, end: at });
    from = at + 1;
  }
  return parts;
}
