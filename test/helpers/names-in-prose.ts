import { createDispatch } from '../../src/detection/dispatch.js';
import { spotProse } from '../../src/detection/spot/prose.js';
import type { Candidate } from '../../src/model/recognizer.js';
import { recognizer as location } from '../../src/recognizers/location.js';
import { recognizer as nrp } from '../../src/recognizers/nrp.js';
import { recognizer as organization } from '../../src/recognizers/organization.js';
import { recognizer as person } from '../../src/recognizers/person.js';
import { recognizer as title } from '../../src/recognizers/title.js';
import { written } from './written.js';

const dispatch = createDispatch([person, organization, location, nrp, title]);

/** What prose names of one kind, in its order, each behind its form: `said Qeltharby`. */
export function namesIn(kind: Candidate['kind'], template: string, path = '', inCode = false): string[] {
  const seen: Candidate[] = [];
  spotProse(written(template), path, inCode, dispatch, (candidate) => {
    if (candidate.kind === kind) seen.push(candidate);
  });
  return seen.sort((a, b) => a.start - b.start || a.end - b.end).map(({ form, text }) => `${form} ${text}`);
}

/** A text without the marks `«` and `»`, and where they stood; the end of the text without a second. */
export function marked(template: string): { readonly text: string; readonly start: number; readonly end: number } {
  const whole = written(template);
  const text = whole.replace(/[«»]/g, '');
  const end = whole.indexOf('»') - 1;
  return { text, start: whole.indexOf('«'), end: end < 0 ? text.length : end };
}
