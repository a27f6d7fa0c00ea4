import type { Skim, SkimFrom } from '../model/skim.js';
import { longestCell, mix, shapeUntil } from './cell-shape.js';
import type { Coded } from './coded.js';
import { type Counter, type Experience, settles } from './experience.js';

/** Stretches remembered of a file; where each is like no other, they are remembered in vain. */
const mostStretches = 50_000;

/** Of so many records one is looked at although it is settled, so that a change in the data is noticed. */
const sampling = 499;
export const isSampled = (record: number): boolean => record % sampling === 0;

/** A stretch as a reader told it: its pieces as two numbers, so that another is not taken for it. */
interface Told {
  readonly first: number;
  key: number;
  check: number;
  /** It was told to its end, and read because nobody knew it. */
  isAsked: boolean;
}

/** What the records of a stretch came to, all of whose cells are settled. */
interface Known {
  readonly check: number;
  readonly records: readonly Lesson[];
  /** How many numbers they take up, with those of records that hold nothing. */
  readonly span: number;
}

interface Lesson {
  /** How many records of the stretch are before this one. */
  readonly offset: number;
  readonly experiences: readonly Experience[];
  readonly count: Counter;
}

/** Goes over what is known, and is taught what is not when it has been read. */
export interface Skimmer {
  readonly from: SkimFrom;
  /** All records of the part that were read, and of those that are settled what their cells are like. */
  readonly teach: (settled: ReadonlyMap<number, readonly Experience[]>, open: ReadonlySet<number>) => void;
  /** How many records were gone over since this was last asked. */
  readonly gone: () => number;
}

/** @param counterFor counts records of the file by what their cells are like */
export function createSkimmer(
  code: (text: string) => Coded,
  counterFor: (experiences: readonly Experience[]) => Counter,
): Skimmer {
  const known = new Map<number, Known>();
  let told: Told[] = [];
  let gone = 0;

  const isSettled = ({ experiences }: Lesson): boolean => experiences.every(settles);

  const goOver = ({ first, key, check }: Told, firstRecord: number): number => {
    const stretch = known.get(key);
    if (stretch?.check !== check) return 0;
    const { records, span } = stretch;
    if (!records.every(isSettled) || records.some(({ offset }) => isSampled(first + offset))) return 0;
    for (const { offset, count } of records) count(firstRecord + first + offset);
    gone += records.length;
    return span;
  };

  const from: SkimFrom = (text, firstRecord) => {
    const coded = code(text);
    told = [];
    let now: Told = { first: 0, key: 0, check: 0, isAsked: false };
    let isTooLong = false;
    const walked = { end: 0 };
    const sign: Skim['sign'] = (piece) => {
      now.key = mix(now.key, piece);
      now.check = (Math.imul(now.check, otherMultiplier) + piece) & 0x3fffffff;
    };
    return {
      begin: (record) => {
        now = { first: record, key: 17, check: 29, isAsked: false };
        isTooLong = false;
        told.push(now);
      },
      value: (start, limit, stop) => {
        sign(shapeUntil(coded, start, limit, stop, walked));
        isTooLong ||= walked.end - start > longestCell;
        return walked.end;
      },
      sign,
      end: () => {
        if (isTooLong) return 0;
        const records = goOver(now, firstRecord);
        now.isAsked = records === 0;
        return records;
      },
    };
  };

  return {
    from,
    teach: (settled, open) => {
      for (const [index, { first, key, check, isAsked }] of told.entries()) {
        const behind = told[index + 1]?.first;
        // What comes behind the last is not known: records that hold nothing, and are not among these.
        if (!isAsked || behind === undefined) continue;
        const records = lessonsOf(first, behind, settled, open, counterFor);
        if (records.length === 0) continue;
        if (known.size >= mostStretches) known.clear();
        known.set(key, { check, records, span: behind - first });
      }
      told = [];
    },
    gone: () => {
      const count = gone;
      gone = 0;
      return count;
    },
  };
}

/** Those of the records of a stretch; none where one of them is not settled. */
function lessonsOf(
  first: number,
  behind: number,
  settled: ReadonlyMap<number, readonly Experience[]>,
  open: ReadonlySet<number>,
  counterFor: (experiences: readonly Experience[]) => Counter,
): readonly Lesson[] {
  const lessons: Lesson[] = [];
  for (let record = first; record < behind; record++) {
    if (open.has(record)) return [];
    const experiences = settled.get(record);
    if (experiences) lessons.push({ offset: record - first, experiences, count: counterFor(experiences) });
  }
  return lessons;
}

/** Another than that of shapes, so that what comes to the same by one of them does not by the other. */
const otherMultiplier = 0x00a0d13b;
