import type { SourceFile } from '../model/change.js';
import { type Opened, readAhead } from '../read-ahead.js';

/** A file that somebody is to look at, and its place in the list. */
export interface Next extends Opened {
  readonly index: number;
  /** Its bytes, where they are at hand. */
  readonly read?: Uint8Array;
}

/** What a thread is at; one object for each. */
export interface Hand {
  kind?: Kind;
}

export interface Queue {
  /** What the thread looks at next; nothing when all has been handed out. */
  readonly next: (hand: Hand) => Next | undefined;
  readonly bytesLeft: () => number;
}

/** Files of one kind, those that are left of them. */
interface Kind {
  readonly opened: Iterator<Opened>;
  readonly places: readonly number[];
  next: number;
  bytesLeft: number;
  hands: number;
}

/** What a file is taken for before it is read. */
export const usualBytes = 10_000;
export const sizeOf = ({ disk }: SourceFile): number => disk?.size ?? usualBytes;

/**
 * Hands out files to threads, so that each meets as few kinds as can be: what reads the first files of a kind is not
 * compiled yet, and takes two or three times as long. A thread stays with a kind while there is some left, and goes on with
 * what fewest are at.
 * @param places in `files`
 */
export function createQueue(files: readonly SourceFile[], places: readonly number[]): Queue {
  const kinds = kindsOf(files, places);
  let bytesLeft = kinds.reduce((bytes, kind) => bytes + kind.bytesLeft, 0);
  return {
    next: (hand) => {
      if (!hand.kind || !isLeft(hand.kind)) turnToAnother(hand, kinds.filter(isLeft));
      const next = hand.kind && nextOf(hand.kind);
      bytesLeft -= next ? sizeOf(next.file) : 0;
      return next;
    },
    bytesLeft: () => bytesLeft,
  };
}

/** Names may end in anything, and each kind costs a look when a thread turns to another. */
const mostKinds = 100;

function kindsOf(files: readonly SourceFile[], places: readonly number[]): Kind[] {
  const byKind = new Map<string, number[]>();
  const others: number[] = [];
  for (const place of places) {
    const kind = kindOf(files[place]?.path ?? '');
    if (!byKind.has(kind) && byKind.size < mostKinds) byKind.set(kind, []);
    (byKind.get(kind) ?? others).push(place);
  }
  return [...byKind.values(), others].map((own) => kindWith(files, own));
}

/** To one that few are at, and of those to the one that there is most of. */
function turnToAnother(hand: Hand, kinds: readonly Kind[]): void {
  if (hand.kind) hand.kind.hands--;
  delete hand.kind;
  const [kind] = kinds.toSorted((a, b) => a.hands - b.hands || b.bytesLeft - a.bytesLeft);
  if (!kind) return;
  kind.hands++;
  hand.kind = kind;
}

const isLeft = ({ places, next }: Kind): boolean => next < places.length;

function nextOf(kind: Kind): Next | undefined {
  const index = kind.places[kind.next++] ?? -1;
  const { value } = kind.opened.next();
  if (!value) return undefined;
  kind.bytesLeft -= sizeOf(value.file);
  return { ...value, index };
}

function kindWith(files: readonly SourceFile[], places: readonly number[]): Kind {
  const own = places.flatMap((place) => files[place] ?? []);
  const bytesLeft = own.reduce((bytes, file) => bytes + sizeOf(file), 0);
  return { opened: readAhead(own)[Symbol.iterator](), places, next: 0, bytesLeft, hands: 0 };
}

/** By the end of its name, as most formats are told. */
const kindOf = (path: string): string => /\.[^./]*$/.exec(path)?.[0] ?? '';
