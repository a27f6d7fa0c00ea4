import type { Piece } from './piece.js';

const name = 'invisible characters';

/** Those of scripts that need joiners, and emoji made of several, have none of these beside them. */
const plainBefore = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}@+._()-]$/u;
const plainAfter = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}@+._()-]/u;

/** What Unicode calls ignorable by default, but for fillers, which take the room of a letter; alternatives for what combines. */
const runs =
  /(?:\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\ufe0f|[\u180b-\u180d\u180f\ufe00-\ufe0e]|[\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}])+/gu;

/**
 * What takes no room within a value or beside it: soft hyphens, joiners, and the marks of writing direction that address
 * books put around telephone numbers.
 */
export function* invisibleCharacters(text: string): Iterable<Piece> {
  // Text in one byte a character, as most is, ends the second question at once.
  if (!text.includes('\u00ad') && !/[\u0300-\uffff]/.test(text)) return;
  for (const { 0: run, index: start } of text.matchAll(runs)) {
    const end = start + run.length;
    // At the beginning it is the mark of the file's byte order.
    if (start === 0 && run === '\ufeff') continue;
    if (plainBefore.test(text.slice(Math.max(0, start - 1), start)) || plainAfter.test(text.slice(end, end + 1))) {
      yield { name, start, end, text: '' };
    }
  }
}
