import type { Dispatch } from '../dispatch.js';
import { findEasternNames } from '../prose/eastern.js';
import { createPeople } from '../prose/people.js';
import { readingOf } from '../prose/reading.js';
import { findRemarks } from '../prose/remarks.js';
import { runsIn } from '../prose/runs.js';
import { createThings, type ThingKind } from '../prose/things.js';
import { withCapitals } from '../prose/uncapitalised.js';
import { candidate, type Emit } from './candidate.js';

const things: readonly ThingKind[] = ['organization', 'place', 'group', 'title'];

/**
 * Names in prose: of people, organisations, places and groups, and titles. One pass over runs of capitalised words; what
 * a run means is asked of its words and of those beside it, for the kinds that somebody wants. Source code and data are
 * read for people alone, whose names leave no doubt.
 */
export function spotProse(written: string, path: string, inCode: boolean, dispatch: Dispatch, emit: Emit): void {
  const reading = readingOf(path, inCode);
  const wantsNames = dispatch.wantsKind('name');
  const wanted = new Set(things.filter((kind) => dispatch.wantsKind(kind)));
  const name = (form: string, start: number, end: number): void => {
    if (wantsNames) emit(candidate('name', form, written, start, end));
  };
  if (reading === 'remarks' && wantsNames) findRemarks(written, inCode, (start, end) => name('remark', start, end));
  if (reading !== 'prose' || (!wantsNames && wanted.size === 0)) return;

  const text = withCapitals(written);
  const other = createThings(text, wanted, (kind, form, start, end) =>
    emit(candidate(kind, form, written, start, end)),
  );
  const people = createPeople(text, {
    person: (form, start, end) => {
      name(form, start, end);
      if (form !== 'prose-weak') other.signed(start, end);
    },
    firm: other.firm,
  });
  for (const run of runsIn(text)) {
    people.take(run);
    if (wanted.size > 0) other.take(run);
  }
  people.finish();
  other.finish();
  if (wantsNames) findEasternNames(text, name);
}
