import { longestCell } from './cell-shape.js';
import type { Coded } from './coded.js';
import { settles } from './experience.js';
import type { Makes } from './makes.js';
import { type Branch, branchAt, type Lesson, type Place, type Slot } from './template.js';

/** Follows one stretch after the other through what is known. */
export interface Follower {
  /** The last branch of the stretch that begins here, if all of it is known and settled. What follows is told of that one. */
  readonly follow: (root: Place, coded: Coded, start: number, limit: number) => Branch | undefined;
  readonly next: () => number;
  readonly valueEnd: () => number;
  /** What each of its values came to. */
  readonly lesson: (value: number) => Lesson | undefined;
}

/** Holds what it found in place of handing it over: it is asked for every row of a long table. */
export function createFollower(makes: Makes): Follower {
  const passed: (Lesson | undefined)[] = [];
  let count = 0;
  let next = 0;
  let valueEnd = 0;

  const pass = (lesson: Lesson | undefined): boolean => {
    if (!lesson || !settles(lesson.experience)) return false;
    passed[count++] = lesson;
    return true;
  };

  const fits = ({ stop, lessons }: Slot, coded: Coded, start: number, limit: number): boolean => {
    const make = makes.walk(coded, start, limit, stop);
    return make > 0 && makes.walkedTo() - start <= longestCell && pass(lessons.get(make));
  };

  /** Behind which value one goes on; nothing where that one is not known. */
  const passValue = ({ slots }: Branch, coded: Coded, start: number, limit: number): Place | undefined => {
    for (const slot of slots) {
      if (!fits(slot, coded, start, limit)) continue;
      next = makes.walkedTo();
      valueEnd = next;
      return slot.next;
    }
    return undefined;
  };

  const passLetters = (place: Place, codes: Uint16Array, limit: number): Branch | undefined => {
    const branch = branchAt(place, codes, next, limit);
    if (!branch?.lessons.every(pass)) return undefined;
    if (branch.valueEnd > 0) valueEnd = next + branch.valueEnd;
    next += branch.codes.length;
    return branch;
  };

  return {
    follow: (root, coded, start, limit) => {
      count = 0;
      next = start;
      valueEnd = start;
      for (let place: Place | undefined = root; place; ) {
        const branch = passLetters(place, coded.codes, limit);
        if (!branch || branch.span > 0) return branch;
        place = passValue(branch, coded, next, limit);
      }
      return undefined;
    },
    next: () => next,
    valueEnd: () => valueEnd,
    lesson: (value) => (value < count ? passed[value] : undefined),
  };
}
