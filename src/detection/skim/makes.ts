import type { Coded } from '../coded.js';
import { idAt, quadAt, type Token, tokenAt } from './machine-token.js';
import { behind, isWhole, kindOf, type Make, nothingYet, numberOfKinds, symbolOf } from './make.js';

/** All makes that cells of a file were found to be of, as a table from each to the next by the kind of a character. */
export interface Makes {
  /** The make of a cell, from 1 on, which is known from now on; 0 where so many are known that no more are learned. */
  readonly learn: (coded: Coded, start: number, end: number) => number;
  /**
   * The make of what begins at `start` and ends before the character `stop`; 0 where it is not known, or nothing ends it
   * before `limit`.
   */
  readonly walk: (coded: Coded, start: number, limit: number, stop: number) => number;
  /** Where the last walk ended. */
  readonly walkedTo: () => number;
}

/** Behind an id or an address: a make, or 0 where it is not known, and where one stands in the text. */
interface Way {
  readonly place: number;
  readonly end: number;
}

/** Where an id or an address may have begun, the first of them first. */
const waysBack = ({ word, wordFrom, uuid, uuidFrom, quad, quadFrom }: Make) =>
  [
    { from: uuidFrom, length: uuid.length, read: idAt },
    { from: wordFrom, length: word.length, read: idAt },
    { from: quadFrom, length: quad.length, read: quadAt },
  ].sort((a, b) => b.length - a.length);

/** Where each cell is like no other, they are remembered in vain. */
const mostMakes = 3000;
const width = numberOfKinds + 1;

export function createMakes(): Makes {
  let table = new Int32Array(64 * width);
  const makes: Make[] = [];
  const known = new Map<string, number>();
  let walkedTo = 0;

  /** Makes go by their places in the table; none is at 0, where a new one has no room. */
  const placeOf = (make: Make): number => {
    const key = `${make.done}\ue000${make.word}\ue000${make.isInWord}`;
    const before = known.get(key);
    if (before !== undefined || makes.length >= mostMakes) return before ?? 0;
    makes.push(make);
    const place = makes.length * width;
    known.set(key, place);
    if (place + width > table.length) {
      const longer = new Int32Array(2 * table.length);
      longer.set(table);
      table = longer;
    }
    return place;
  };
  const makeAt = (place: number): Make => makes[place / width - 1] ?? nothingYet();
  const start = placeOf(nothingYet());

  const step = (from: number, code: number): number => {
    const kind = kindOf[code] ?? 0;
    const next = table[from + kind] || placeOf(behind(makeAt(from), from, symbolOf(kind)));
    table[from + kind] = next;
    return next;
  };

  const jump = (from: number, { sign }: Token): number => {
    const { done, word, jumps } = makeAt(from);
    const next = jumps.get(sign) ?? placeOf({ ...nothingYet(), done: done + word + sign, isInWord: true });
    if (next > 0) jumps.set(sign, next);
    return next;
  };

  /** Walks as far as it is known from one place, up to the character `stop`. */
  const walkFrom = (from: number, codes: Uint16Array, start: number, limit: number, stop: number): number => {
    // What is asked for every character is at hand: the engine would look up what is shared each time.
    const steps = table;
    const kinds = kindOf;
    let place = from;
    let at = start;
    for (; at < limit; at++) {
      const code = codes[at] ?? 0;
      const next = code === stop ? 0 : (steps[place + (kinds[code] ?? 0)] ?? 0);
      if (next === 0) break;
      place = next;
    }
    walkedTo = at;
    return place;
  };

  /** Where one goes on that came to nothing, because an id or an address begins here, or where it went letter by letter. */
  const goBack = (place: number, coded: Coded, first: number, limit: number): number => {
    const at = walkedTo;
    const way =
      waysBack(makeAt(place))
        .map(({ from, length, read }) => wayOn(from, length > 0 ? read(coded, at - length, limit) : undefined))
        .find((each) => each !== undefined) ?? wayOn(place, tokenAt(coded, first, at, limit));
    walkedTo = way?.end ?? at;
    return way?.place ?? 0;
  };

  const wayOn = (from: number, token: Token | undefined): Way | undefined =>
    token ? { place: makeAt(from).jumps.get(token.sign) ?? 0, end: token.end } : undefined;

  return {
    learn: (coded, first, end) => {
      let place = start;
      for (let at = first; at < end; ) {
        const token = tokenAt(coded, first, at, end);
        place = token ? jump(place, token) : step(place, coded.codes[at] ?? 0);
        if (place === 0) return 0;
        at = token?.end ?? at + 1;
      }
      table[place + isWhole] = 1;
      return place / width;
    },
    walk: (coded, first, limit, stop) => {
      const { codes } = coded;
      let place = walkFrom(start, codes, first, limit, stop);
      while (place > 0 && (table[place + isWhole] !== 1 || walkedTo === limit || codes[walkedTo] !== stop)) {
        place = goBack(place, coded, first, limit);
        if (place > 0) place = walkFrom(place, codes, walkedTo, limit, stop);
      }
      return place / width;
    },
    walkedTo: () => walkedTo,
  };
}
