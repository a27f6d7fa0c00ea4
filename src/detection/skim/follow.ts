import { longestCell } from '../cell-shape.js';
import type { Coded } from '../coded.js';
import { settles } from '../experience.js';
import type { Makes } from './makes.js';
import { type Branch, branchAt, type Lesson, type Place, type Slot } from './template.js';

/** Follows one stretch after the other through what is known. */
export interface Follower {
  /** The last branch of the stretch that begins here, if all of it is known and settled. What follows is told of that one. */
  readonly follow: (root: Place, coded: Coded, start: number, limit: number) => Branch | undefined;
  readonly next: () => number;
  readonly valueEnd: () => number;
  /** Counts its values. @param record its first one in the file */
  readonly count: (record: number) => void;
}

/** Holds what it found in place of handing it over: it is asked for every row of a long table. */
export function createFollower(makes: Makes): Follower {
  const passed: Lesson[] = [];
  let count = 0;
  let next = 0;
  let valueEnd = 0;

  const pass = (lesson: Lesson): boolean => {
    if (!settles(lesson.experience)) return false;
    passed[count++] = lesson;
    return true;
  };

  const passLetters = (place: Place, codes: Uint16Array, limit: number): Branch | undefined => {
    const branch = branchAt(place, codes, next, limit);
    if (!branch) return undefined;
    if (branch.lessons.length > 0 && !branch.lessons.every(pass)) return undefined;
    if (branch.valueEnd > 0) valueEnd = next + branch.valueEnd;
    next += branch.codes.length;
    return branch;
  };

  /** Behind which value one goes on; nothing where that one is not known. */
  const passValue = (slots: readonly Slot[], coded: Coded, limit: number): Place | undefined => {
    for (const { stop, lessons, next: behind } of slots) {
      const make = makes.walk(coded, next, limit, stop);
      const lesson = lessons[make];
      const end = makes.walkedTo();
      if (!lesson || end - next > longestCell || !pass(lesson)) continue;
      next = end;
      valueEnd = end;
      return behind;
    }
    return undefined;
  };

  return {
    follow: (root, coded, start, limit) => {
      count = 0;
      next = start;
      valueEnd = start;
      for (let place: Place | undefined = root; place; ) {
        const branch = passLetters(place, coded.codes, limit);
        if (!branch || branch.span > 0) return branch;
        place = passValue(branch.slots, coded, limit);
      }
      return undefined;
    },
    next: () => next,
    valueEnd: () => valueEnd,
    count: (record) => {
      for (let value = 0; value < count; value++) {
        const lesson = passed[value];
        for (const each of lesson?.counters ?? []) each(record + (lesson?.offset ?? 0));
      }
    },
  };
}
