import type { Span } from '../../model/position.js';
import type { Plain } from '../../model/skim.js';
import type { Cells } from '../../model/view.js';
import type { Coded } from '../coded.js';
import type { Counter, Experience } from '../experience.js';
import type { Makes } from './makes.js';
import { type Branch, branchOf, type Lesson, type Place, slotOf, type Template, teach } from './template.js';

/** What was read of a part: its values, and what each came to, if it is settled with all of its record. */
export interface Taught {
  readonly cells: Cells;
  readonly experienceOf: (cell: number) => Experience | undefined;
  readonly countersOf: (experience: Experience) => readonly Counter[];
}

/** A stretch that was read, with the first of its records and of its values. */
export interface Stretch extends Span {
  readonly record: number;
  readonly cell: number;
  /** How many records it takes up, with those that hold nothing. */
  readonly span: number;
}

/** Learns what a stretch is made of, unless something in it is not as plain as it seems. */
export function learnStretch(
  { start, end, record, cell, span }: Stretch,
  template: Template,
  makes: Makes,
  coded: Coded,
  plain: Plain,
  { cells, experienceOf, countersOf }: Taught,
): void {
  const held = new Set<number>();
  let place: Place = template.root;
  let at = start;
  /** Values that are part of what has to be the same. */
  let within: Lesson[] = [];
  let valueEnd = 0;

  const branchTo = (until: number, isLast: boolean): Branch | undefined => {
    if (!plain.between.test(coded.text.slice(at, until))) return undefined;
    const ends = isLast ? { span, held: held.size } : { span: 0, held: 0 };
    return branchOf(template, place, {
      codes: coded.codes.slice(at, until),
      lessons: within,
      valueEnd,
      slots: [],
      ...ends,
    });
  };

  const columnOf = (index: number): string | undefined =>
    plain.isFlat ? cells.columns[cells.columnOf[index] ?? -1]?.id : undefined;

  /** Answers whether it can be learned. */
  const learnValue = (from: number, to: number, lesson: Lesson, column?: string): boolean => {
    const stop = coded.codes[to] ?? 0;
    const make = endsValue(stop, coded, from, to) ? makes.learn(coded, from, to) : 0;
    const branch = make > 0 ? branchTo(from, false) : undefined;
    if (!branch || branch.span > 0) return false;
    const slot = slotOf(template, branch, stop, column);
    teach(slot, make, lesson);
    place = slot.next;
    at = to;
    within = [];
    valueEnd = 0;
    return true;
  };

  for (let index = cell; (cells.starts[index] ?? end) < end; index++) {
    const [from = 0, to = 0] = [cells.starts[index], cells.ends[index]];
    const experience = experienceOf(index);
    if (!experience || from < at || to >= end) return;
    const offset = (cells.recordOf[index] ?? record) - record;
    const lesson = { offset, experience, counters: countersOf(experience) };
    held.add(offset);
    if (plain.value.test(coded.text.slice(from - 1, to + 1))) {
      if (!learnValue(from, to, lesson, columnOf(index))) return;
    } else {
      within.push(lesson);
      valueEnd = to - at;
    }
  }
  if (held.size > 0) branchTo(end, true);
}

/** A sign of ASCII that is in no word, number or id, nor in the value itself. */
function endsValue(stop: number, { text }: Coded, start: number, end: number): boolean {
  const sign = String.fromCharCode(stop);
  return stop < 128 && !/[\w.+-]/.test(sign) && !text.slice(start, end).includes(sign);
}
