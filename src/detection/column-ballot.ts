import type { Label } from '../model/view.js';
import { foldName } from './prose/fold.js';
import { common, family, flagsOf, given, isPatronymic, place } from './prose/vocabulary.js';

/** So many cells are asked at the most, and of a column without a name so many at the least. */
const mostAsked = 100;
const leastAsked = 5;
/** So large a part of them must agree. */
const majority = 0.6;
const minority = 0.3;

/** What a column says of the names in its record: that they are people's, or that they have an address, as firms do, too. */
export type Witness = 'person' | 'anybody';

/** What the cells of one column could be. */
export interface Ballot {
  readonly isOpen: () => boolean;
  readonly ask: (cell: string, witness: Witness | undefined) => void;
  /** The label with what it means, if the cells agree on that. */
  readonly label: () => Label | undefined;
  /** The other half of a name, of a column without one beside that of given names: fewer of its cells have to be known. */
  readonly otherHalf: () => Label | undefined;
}

/** Who is asked: a column that nobody named, one called `name`, or one in a role: `author.name`, `patients.name`. */
export type Asked = 'nameless' | 'name' | 'role';

export function createBallot(label: Label, asked: Asked): Ballot {
  const isNameless = asked === 'nameless';
  const votes = { asked: 0, named: 0, given: 0, family: 0, full: 0, possible: 0, people: 0, anybody: 0 };

  const isMost = (count: number): boolean => count >= votes.asked * majority;
  /** `name`: of people where something says so, or where most are names that people have. */
  const isOfPeople = (): boolean => {
    if ((asked === 'role' || isMost(votes.people)) && isMost(votes.possible)) return true;
    return (votes.anybody > 0 || votes.asked >= leastAsked) && isMost(votes.full + votes.given);
  };
  const byValues = (): string | undefined => {
    if (votes.asked < leastAsked) return undefined;
    if (isMost(votes.full)) return 'full name';
    const [most, name] = votes.given >= votes.family ? [votes.given, 'first name'] : [votes.family, 'last name'];
    return isMost(most) ? name : undefined;
  };
  const meaning = (): string | undefined => {
    if (isNameless) return byValues();
    return isOfPeople() ? 'full name' : undefined;
  };

  return {
    isOpen: () => votes.asked < mostAsked,
    ask: (cell, witness) => {
      votes.asked++;
      if (witness === 'person') votes.people++;
      if (witness !== undefined) votes.anybody++;
      for (const vote of votesOf(cell)) votes[vote]++;
    },
    label: () => {
      const means = votes.asked === 0 ? undefined : meaning();
      return means === undefined ? undefined : { ...label, means };
    },
    otherHalf: () => {
      const isHalf = isNameless && votes.asked >= leastAsked && isMost(votes.possible) && votes.full === 0;
      return isHalf && votes.named >= votes.asked * minority ? { ...label, means: 'last name' } : undefined;
    },
  };
}

const capitalised = /^\p{Upper}[\p{Alpha}\p{M}]*(?:['’-][\p{Alpha}\p{M}]+)*\.?$/u;

type Vote = 'named' | 'given' | 'family' | 'full' | 'possible';

/** What a cell may be: half a name, a whole one, or one that nobody knows but that is no ordinary word either. */
function votesOf(cell: string): readonly Vote[] {
  const words = cell.split(' ');
  if (words.length > 4 || !words.every((word) => capitalised.test(word))) return [];
  const flags = words.map((word) => flagsOf(foldName(word)));
  const last = flags.at(-1) ?? 0;
  const isFamily = (last & family) !== 0 || isPatronymic(foldName(words.at(-1) ?? ''));
  const votes: Vote[] = words.length > 1 ? votesOfWhole(flags, isFamily) : votesOfHalf(last, isFamily);
  // `Content-Length` and `AddTags` are made of two words, `Jean-Luc` and `McKay` of two names.
  if (cell.split(/[ -]|(?<=\p{Lower}{2})(?=\p{Upper})/u).every((part) => isPossible(flagsOf(foldName(part)))))
    votes.push('possible');
  if (isFamily || (last & given) !== 0) votes.push('named');
  return votes;
}

const isPossible = (flags: number): boolean => (flags & common) === 0 || (flags & (given | family)) !== 0;

const votesOfWhole = ([first = 0, ...others]: readonly number[], isFamily: boolean): Vote[] =>
  (first & given) !== 0 && (isFamily || ((others.at(-1) ?? 0) & common) === 0) ? ['full'] : [];

/** Towns are called like people, and columns of towns are common. */
const votesOfHalf = (flags: number, isFamily: boolean): Vote[] =>
  (flags & place) !== 0
    ? []
    : [...((flags & given) !== 0 ? (['given'] as const) : []), ...(isFamily ? (['family'] as const) : [])];
