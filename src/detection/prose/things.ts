import { aroundOf } from './around.js';
import { enumerate } from './enumerations.js';
import { findGroups, findSaidGroups } from './groups.js';
import { fillsLine } from './lines.js';
import { findListed, findOrganizations } from './organizations.js';
import { findPlaces } from './places.js';
import type { Run } from './runs.js';
import { findSignature } from './signatures.js';
import { findHonorifics, findJobs } from './titles.js';
import { brand, common, family, given, group as ofGroup, place as ofPlace } from './vocabulary.js';

/** Kinds of names in prose that are not those of people. */
export type ThingKind = 'organization' | 'place' | 'group' | 'title';
type Report = (kind: ThingKind, form: string, start: number, end: number) => void;

/** Takes the runs of a text in order and reports the things they name. */
export interface Things {
  readonly take: (run: Run) => void;
  /** A person stands there: what stands below may be a title and an organisation. */
  readonly signed: (start: number, end: number) => void;
  readonly firm: (start: number, end: number) => void;
  readonly finish: () => void;
}

export function createThings(text: string, wanted: ReadonlySet<ThingKind>, emit: Report): Things {
  const report =
    (kind: ThingKind) =>
    (form: string, start: number, end: number): void => {
      if (wanted.has(kind)) emit(kind, form, start, end);
    };
  const [organization, place, group, title] = [
    report('organization'),
    report('place'),
    report('group'),
    report('title'),
  ];
  let organizationEnd = -1;
  const named = new Set<number>();
  const listed = enumerate<Run>(text, (runs) => findListed(text, runs, named, organization));

  const take = (run: Run): void => {
    listed.add(run, run);
    if (isOrdinary(run)) return;
    const around = aroundOf(text, run.start, run.end);
    findOrganizations(text, run, around, (form, start, end) => {
      organizationEnd = end;
      if (form === 'said') named.add(start);
      organization(form, start, end);
    });
    // Where an organisation is, is a place: `at Acme in Springfield`.
    const seat = organizationEnd >= 0 && organizationEnd < run.start && text.startsWith(' in ', organizationEnd);
    if (seat && organizationEnd + 4 === run.start && !run.joined) place('said', run.start, run.end);
    else if (wanted.has('place')) findPlaces(text, run, around, place);
    if (wanted.has('group')) findGroups(run, around, group);
    if (wanted.has('title')) findHonorifics(text, run, title);
  };

  return {
    take,
    signed: (start, end) => {
      const signs = (wanted.has('title') || wanted.has('organization')) && fillsLine(text, { start, end });
      if (signs) findSignature(text, end, title, organization);
    },
    firm: (start, end) => organization('partners', start, end),
    finish: () => {
      listed.end();
      if (wanted.has('group')) findSaidGroups(text, group);
      if (wanted.has('title')) findJobs(text, title);
    },
  };
}

const telling = brand | family | given | ofGroup | ofPlace;

/** One word that begins a sentence, as nine runs of ten are. */
const isOrdinary = ({ words: [word, ...more] }: Run): boolean =>
  more.length === 0 && word !== undefined && (word.flags & (common | telling)) === common;
