import type { Plain, SkimFrom } from '../../model/skim.js';
import type { Coded } from '../coded.js';
import { createFollower } from './follow.js';
import { learnStretch, type Taught } from './learn.js';
import { createMakes } from './makes.js';
import { createRoom, createTemplate, type Template } from './template.js';

/** Of so many records one is looked at although it is settled, so that a change in the data is noticed. */
const sampling = 499;
export const isSampled = (record: number): boolean => record % sampling === 0;

/** A stretch that was to be gone over, and is read because it is not known. */
interface Missed {
  readonly context: string | number;
  readonly record: number;
  readonly start: number;
  /** Where the next one begins, and with which record. What comes behind the last one is not known. */
  end: number;
  behind: number;
}

/** Goes over what is known, and is taught what is not when it has been read. */
export interface Skimmer {
  readonly from: SkimFrom;
  /** The part that was begun last, if these records are before it. */
  readonly codedBehind: (firstRecord: number) => Coded | undefined;
  readonly teach: (taught: Taught) => void;
  /** How many records were gone over since this was last asked. */
  readonly gone: () => number;
}

export function createSkimmer(code: (text: string) => Coded): Skimmer {
  const makes = createMakes();
  const follower = createFollower(makes);
  const room = createRoom();
  const templates = new Map<string | number, Template>();
  let part: { readonly coded: Coded; readonly plain: Plain; readonly firstRecord: number } | undefined;
  let missed: Missed[] = [];
  let gone = 0;

  const from: SkimFrom = (text, firstRecord, plain) => {
    const coded = code(text);
    part = { coded, plain, firstRecord };
    missed = [];
    let record = 0;
    let start = 0;
    let last: Missed | undefined;
    return {
      begin: (first, at) => {
        if (last) {
          last.end = at;
          last.behind = first;
          last = undefined;
        }
        record = first;
        start = at;
      },
      over: (context, limit) => {
        const known = isSampled(record) ? undefined : templates.get(context);
        const branch = known && follower.follow(known.root, coded, start, limit);
        if (!branch || isAnySampled(record + 1, branch.span - 1)) {
          last = { context, record, start, end: start, behind: record };
          missed.push(last);
          return undefined;
        }
        follower.count(firstRecord + record);
        gone += branch.held;
        return { valueEnd: follower.valueEnd(), next: follower.next(), records: branch.span };
      },
    };
  };

  const templateOf = (context: string | number): Template => {
    const template = templates.get(context) ?? createTemplate(room);
    templates.set(context, template);
    return template;
  };

  return {
    from,
    codedBehind: (firstRecord) => (part?.firstRecord === firstRecord ? part.coded : undefined),
    teach: (taught) => {
      if (!part) return;
      const { coded, plain } = part;
      const { starts } = taught.cells;
      let cell = 0;
      for (const { context, record, start, end, behind } of missed) {
        while ((starts[cell] ?? start) < start) cell++;
        const stretch = { start, end, record, span: behind - record, cell };
        if (end > start) learnStretch(stretch, templateOf(context), makes, coded, plain, taught);
      }
      missed = [];
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
