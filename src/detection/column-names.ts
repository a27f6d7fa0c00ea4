import type { Cells, Field, Label, View, Wanted } from '../model/view.js';
import { cellBefore } from './cells.js';
import { type Ballot, createBallot, type Witness } from './column-ballot.js';
import type { Lexicon } from './lexicon.js';
import { toWords } from './words.js';

/** What columns hold whose name does not say it, as their values and the columns beside them tell. */
export function withVotedLabels(view: View, lexicon: Lexicon): View {
  const cells = view.cells();
  const voted = cells && vote(view.text, cells, lexicon);
  if (!cells || !voted || voted.size === 0) return view;
  return {
    ...view,
    labelAt: (offset) => voted.get(columnAround(cells, offset)) ?? view.labelAt(offset),
    fieldsUnder: (wanted) => fieldsOf(view, cells, voted, wanted),
  };
}

function* fieldsOf(
  view: View,
  { starts, ends, columnOf }: Cells,
  voted: ReadonlyMap<number, Label>,
  wanted: Wanted,
): Iterable<Field> {
  yield* view.fieldsUnder(wanted);
  for (const [index, start] of starts.entries()) {
    const label = voted.get(columnOf[index] ?? -1);
    if (label && wanted(label)) yield { label, start, end: ends[index] ?? start };
  }
}

function columnAround(cells: Cells, offset: number): number {
  const index = cellBefore(cells, offset);
  return offset < (cells.ends[index] ?? -1) ? (cells.columnOf[index] ?? -1) : -1;
}

/** What programs call columns that nobody named. */
const isGeneric = /^(?:col(?:umn)?|field|attr|var|unnamed|[cfv])?[ _:.-]*\d+$/i;

function vote(text: string, cells: Cells, lexicon: Lexicon): ReadonlyMap<number, Label> {
  const ballots = new Map<number, Ballot>();
  for (const [number, { id, label }] of cells.columns.entries()) {
    const ballot = id === '' ? undefined : ballotFor(label, lexicon);
    if (ballot) ballots.set(number, ballot);
  }
  if (ballots.size === 0) return new Map();
  const witnesses = cells.columns.map(({ label }) => (label ? witnessOf(label, lexicon) : undefined));
  for (let first = 0; first < cells.starts.length; ) {
    let behind = first + 1;
    while (cells.recordOf[behind] === cells.recordOf[first]) behind++;
    askRecord(text, cells, { first, behind }, ballots, witnesses);
    first = behind;
  }
  return count(ballots);
}

function ballotFor(label: Label | undefined, lexicon: Lexicon): Ballot | undefined {
  if (!label || isGeneric.test(label.name)) return createBallot(label ?? { name: '' }, 'nameless');
  return isJustName(label, lexicon) ? createBallot(label, isRole(label.under) ? 'role' : 'name') : undefined;
}

/** The columns that agree, and those beside given names that may be the other half. */
function count(ballots: ReadonlyMap<number, Ballot>): ReadonlyMap<number, Label> {
  const labels = new Map<number, Label>();
  for (const [number, ballot] of ballots) {
    const label = ballot.label();
    if (label) labels.set(number, label);
  }
  const isGiven = (number: number): boolean => labels.get(number)?.means === 'first name';
  for (const [number, ballot] of ballots) {
    const half = isGiven(number - 1) || isGiven(number + 1) ? ballot.otherHalf() : undefined;
    if (half && (!labels.has(number) || (isGiven(number) && isGiven(number - 1)))) labels.set(number, half);
  }
  return labels;
}

function askRecord(
  text: string,
  cells: Cells,
  { first, behind }: { readonly first: number; readonly behind: number },
  ballots: ReadonlyMap<number, Ballot>,
  witnesses: readonly (Witness | undefined)[],
): void {
  let witness: Witness | undefined;
  for (let index = first; index < behind && witness !== 'person'; index++)
    witness = witnesses[cells.columnOf[index] ?? -1] ?? witness;
  for (let index = first; index < behind; index++) {
    const ballot = ballots.get(cells.columnOf[index] ?? -1);
    if (ballot?.isOpen()) ballot.ask(text.slice(cells.starts[index], cells.ends[index]), witness);
  }
}

/** What only people have. */
const ofPeople = new Set(['DATE_OF_BIRTH', 'GENDER', 'AGE', 'US_SSN', 'PERSON']);
const ofAnybody = new Set(['EMAIL_ADDRESS', 'PHONE_NUMBER', 'STREET_ADDRESS']);

function witnessOf(label: Label, lexicon: Lexicon): Witness | undefined {
  const { entities } = lexicon.meaningOf(label);
  if (entities.some((entity) => ofPeople.has(entity))) return 'person';
  return entities.some((entity) => ofAnybody.has(entity)) ? 'anybody' : undefined;
}

const longestJustName = 'the_name'.length;

/** `name` and no more: of a person, a product or a file. */
function isJustName(label: Label, lexicon: Lexicon): boolean {
  // Most labels are told by their length and one look.
  if (label.name.length > longestJustName || !/name$/i.test(label.name)) return false;
  if (!/^(?:the )?name$/.test(toWords(label.name)) || isThing(label.under)) return false;
  const { entities, kin, neutral } = lexicon.meaningOf(label);
  return entities.length + kin.length === 0 && !neutral;
}

/** Tables of what has names and is nobody. */
const things =
  /(?:^| )(?:pet|animal|dog|cat|horse|product|item|categor(?:y|ie)|cit(?:y|ie)|countr(?:y|ie)|state|team|group|role|file|service|compan(?:y|ie)|organi[sz]ation|department|tag|type|project|package|module|repositor(?:y|ie))s?$/;

const isThing = (under = ''): boolean => things.test(toWords(under));

const roles = new Set(
  (
    'user customer client employee patient person member author owner contact recipient sender student teacher doctor ' +
    'guest passenger driver tenant applicant candidate subscriber attendee participant manager staff people buyer seller ' +
    'guardian parent child spouse beneficiary payer payee cardholder insured resident volunteer donor actor user'
  ).split(' '),
);

const isRole = (under = ''): boolean => {
  const last = toWords(under).split(' ').at(-1) ?? '';
  return roles.has(last) || roles.has(last.replace(/s$/, ''));
};
