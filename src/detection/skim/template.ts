import type { Counter, Experience } from '../experience.js';

/** What may come at some place of a stretch: what stands before a value to the letter, the longer before the shorter. */
export type Place = Branch[];

/** What stands between two values, and what the second of them may be; behind the last one there is none. */
export interface Branch {
  readonly codes: Uint16Array;
  /** Values that are among what has to be the same, such as `true`, and where the last of them ends. */
  readonly lessons: readonly Lesson[];
  readonly valueEnd: number;
  readonly slots: Slot[];
  /** Of a stretch that ends here: how many records it takes up, and how many of them hold something. */
  readonly span: number;
  readonly held: number;
}

export interface Slot {
  /** The character that ends the value. */
  readonly stop: number;
  /** What values came to there, by their makes; `null` where those of one make came to different things. */
  readonly lessons: (Lesson | null | undefined)[];
  readonly next: Place;
}

export interface Lesson {
  /** How many records of the stretch are before that of the value. */
  readonly offset: number;
  readonly experience: Experience;
  /** Count one more such value. */
  readonly counters: readonly Counter[];
}

/** All that is known of stretches that hold the same. */
export interface Template {
  readonly root: Place;
  /** Where a value's column says all about what may come behind it: those of each column, by what ends them. */
  readonly slots: Map<string, Slot>;
  readonly room: Room;
}

/** How many branches may yet be learned of a file. Where everything is like nothing else, it is remembered in vain. */
export interface Room {
  left: number;
}

export const createRoom = (): Room => ({ left: 3000 });

export const createTemplate = (room: Room): Template => ({ root: [], slots: new Map(), room });

/** More would be tried one after the other: where names are data, all are different. */
const mostBranches = 24;

/** The one whose letters stand here. */
export function branchAt(place: Place, codes: Uint16Array, start: number, limit: number): Branch | undefined {
  for (const branch of place) if (standsAt(branch.codes, codes, start, limit)) return branch;
  return undefined;
}

function standsAt(wanted: Uint16Array, codes: Uint16Array, start: number, limit: number): boolean {
  const { length } = wanted;
  if (start + length > limit) return false;
  let at = 0;
  while (at < length && wanted[at] === codes[start + at]) at++;
  return at === length;
}

/** That of these letters, which is made if need be and if there is room. */
export function branchOf({ room }: Template, place: Place, made: Branch): Branch | undefined {
  const { length } = made.codes;
  const before = place.find(({ codes }) => codes.length === length && standsAt(codes, made.codes, 0, length));
  if (before || place.length >= mostBranches || room.left === 0) return before;
  room.left--;
  place.push(made);
  place.sort((a, b) => b.codes.length - a.codes.length);
  return made;
}

/** @param column where values of one column are alike, whatever is before them */
export function slotOf({ slots: byColumn }: Template, { slots }: Branch, stop: number, column?: string): Slot {
  const here = slots.find((slot) => slot.stop === stop);
  if (here) return here;
  const key = `${stop} ${column}`;
  const shared = column === undefined ? undefined : byColumn.get(key);
  const slot: Slot = shared ?? { stop, lessons: [], next: [] };
  if (column !== undefined) byColumn.set(key, slot);
  slots.push(slot);
  return slot;
}

/** Takes in what one more value came to. */
export function teach({ lessons }: Slot, make: number, lesson: Lesson): void {
  // A list without holes is asked faster.
  while (lessons.length <= make) lessons.push(undefined);
  const before = lessons[make];
  const isAlike = before?.offset === lesson.offset && before.experience.key === lesson.experience.key;
  lessons[make] = isAlike || before === undefined ? lesson : null;
}
