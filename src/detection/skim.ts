import type { Plain, Skim, SkimFrom, Skimmed } from '../model/skim.js';
import type { Coded } from './coded.js';
import type { Counter, Experience } from './experience.js';
import { createFollower } from './follow.js';
import { learnStretch, type Taught } from './learn-stretch.js';
import { createMakes } from './makes.js';
import type { Place } from './template.js';

/** Of so many records one is looked at although it is settled, so that a change in the data is noticed. */
const sampling = 499;
export const isSampled = (record: number): boolean => record % sampling === 0;

/** A stretch as its reader begins it. */
interface Begun {
  readonly record: number;
  readonly at: number;
  context: string | number;
  /** It was to be gone over, and is read because it is not known. */
  isMissed: boolean;
}

/** Goes over what is known, and is taught what is not when it has been read. */
export interface Skimmer {
  readonly from: SkimFrom;
  readonly teach: (taught: Taught) => void;
  /** How many records were gone over since this was last asked. */
  readonly gone: () => number;
}

/** @param countersOf count records of the file by what a value of them came to */
export function createSkimmer(
  code: (text: string) => Coded,
  countersOf: (experience: Experience) => readonly Counter[],
): Skimmer {
  const makes = createMakes();
  const follower = createFollower(makes);
  const roots = new Map<string | number, Place>();
  let part: { readonly coded: Coded; readonly plain: Plain } | undefined;
  let begun: Begun[] = [];
  let gone = 0;

  const countAll = (record: number): void => {
    for (let value = 0, lesson = follower.lesson(0); lesson; lesson = follower.lesson(++value))
      for (const count of countersOf(lesson.experience)) count(record + lesson.offset);
  };

  const from: SkimFrom = (text, firstRecord, plain) => {
    const coded = code(text);
    part = { coded, plain };
    begun = [];
    let now: Begun = { record: 0, at: 0, context: '', isMissed: false };
    const over: Skim['over'] = (context, limit): Skimmed | undefined => {
      now.context = context;
      const root = isSampled(now.record) ? undefined : roots.get(context);
      const branch = root && follower.follow(root, coded, now.at, limit);
      now.isMissed = !branch || isAnySampled(now.record + 1, branch.span - 1);
      if (!branch || now.isMissed) return undefined;
      countAll(firstRecord + now.record);
      gone += branch.held;
      return { valueEnd: follower.valueEnd(), next: follower.next(), records: branch.span };
    };
    return {
      begin: (record, at) => {
        now = { record, at, context: '', isMissed: false };
        begun.push(now);
      },
      over,
    };
  };

  const rootOf = (context: string | number): Place => {
    const root = roots.get(context) ?? [];
    roots.set(context, root);
    return root;
  };

  return {
    from,
    teach: (taught) => {
      if (!part) return;
      const { coded, plain } = part;
      const { starts } = taught.cells;
      let cell = 0;
      for (const [index, { record, at, context, isMissed }] of begun.entries()) {
        const behind = begun[index + 1];
        // What comes behind the last is not known: records that hold nothing, and are not among these.
        if (!isMissed || !behind || behind.at === at) continue;
        while ((starts[cell] ?? at) < at) cell++;
        const stretch = { start: at, end: behind.at, record, span: behind.record - record, cell };
        learnStretch(stretch, rootOf(context), makes, coded, plain, taught);
      }
      begun = [];
    },
    gone: () => {
      const count = gone;
      gone = 0;
      return count;
    },
  };
}

const isAnySampled = (first: number, count: number): boolean => {
  for (let record = first; record < first + count; record++) if (isSampled(record)) return true;
  return false;
};
