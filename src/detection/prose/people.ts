import { before } from './around.js';
import { enumerate } from './enumerations.js';
import { hasRole, pronounNear } from './evidence.js';
import { isPartnership } from './partners.js';
import { type PersonForm, personForm, type Segment } from './person.js';
import type { Run } from './runs.js';
import { partsOf } from './segments.js';
import { common, family, given, isPatronymic } from './vocabulary.js';
import type { Word } from './word.js';

export interface Findings {
  readonly person: (form: PersonForm, start: number, end: number) => void;
  /** Three family names in a row that are a firm. */
  readonly firm: (start: number, end: number) => void;
}

/** Single names that wait for the end of the text: whether it names the whole person, or whether others speak, too. */
interface Waiting {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly form: PersonForm | undefined;
  readonly speaks: boolean;
}

/** A name in an enumeration: `Ann, Bob and Carol`. */
interface Item {
  readonly segment: Segment;
  readonly form: PersonForm | undefined;
}

/** Takes the runs of a text in order and reports those that are people. */
export interface People {
  readonly take: (run: Run) => void;
  readonly finish: () => void;
}

export function createPeople(text: string, { person: report, firm }: Findings): People {
  const waiting: Waiting[] = [];
  const known = new Set<string>();

  const take = (run: Run): void => {
    if (run.words.length === 1 && isNothing(run)) return;
    const tokens = before(text, run.start);
    const opensSentence = sentenceMarks.has(tokens.at(-1) ?? '');
    const heading = isHeading(text, run);
    const parts = partsOf(run, opensSentence, heading);
    for (const { segment, honorific } of parts) {
      const form = honorific === undefined ? personForm(text, segment) : titledForm(segment);
      const whole = parts.length === 1 && segment.start === run.start && segment.end === run.end;
      if (whole && honorific === undefined && !run.joined) list.add({ segment, form }, segment);
      else settle({ segment, form });
    }
  };

  /** Items of an enumeration are judged together. */
  const list = enumerate<Item>(text, (items) => {
    const [first, , last] = items;
    if (first === undefined || last === undefined) {
      items.forEach(settle);
      return;
    }
    const role = hasRole(before(text, first.segment.start));
    if (!role && isPartnership(text, items)) {
      firm(first.segment.start, last.segment.end);
      return;
    }
    const people = namePeople(items, role);
    for (const item of items) settle(people && isHalf(item) ? { ...item, form: 'mention' } : item);
  });

  const settle = (item: Item): void => {
    const { segment, form } = item;
    if (isHalf(item)) wait(item);
    else if (form !== undefined) {
      if (form !== 'prose-weak' && form !== 'mention') remember(segment.words, form);
      report(form, segment.start, segment.end);
    }
  };

  const remember = (words: readonly Word[], form: PersonForm): void => {
    for (const word of words) if (isTold(word, form)) known.add(word.key);
  };

  const wait = ({ segment, form }: Item): void => {
    const { words, start, end, joinedAfter, joinedBefore } = segment;
    const [word] = words;
    if (word?.kind !== 'capital' || joinedAfter || joinedBefore) return;
    if (form === 'prose-weak' && pronounNear(text, end)) report('mention', start, end);
    else waiting.push({ key: word.key, start, end, form, speaks: isSpeaker(text, segment) });
  };

  const finish = (): void => {
    list.end();
    const speakers = waiting.filter(({ speaks }) => speaks);
    const theatre = speakers.filter(({ form }) => form !== undefined).length * 2 >= speakers.length;
    for (const { key, start, end, form, speaks } of waiting) {
      if (known.has(key) || (speaks && theatre)) report('mention', start, end);
      else if (form !== undefined) report(form, start, end);
    }
  };

  return { take, finish };
}

const sentenceMarks = new Set(['\n', '.', '!', '?', ':', '(', '-', '•', '|', '…', ';']);

/** An ordinary word that begins a sentence, as nine runs of ten are. */
const isNothing = ({ words: [word] }: Run): boolean =>
  word === undefined || (word.flags & (given | family | common)) === common;

/** Whether a part of a whole name, met again alone, is that person. A word behind a given name alone is too little. */
const isTold = ({ key, kind, flags }: Word, form: PersonForm): boolean =>
  kind === 'capital' &&
  key.length > 2 &&
  (flags & common) === 0 &&
  (form !== 'prose-likely' || (flags & (given | family)) !== 0 || isPatronymic(key));

const isHalf = ({ segment, form }: Item): boolean =>
  segment.words.length === 1 && (form === undefined || form === 'prose-weak');

/** Whether the items of an enumeration are people: most are known as given names, or a role stands before them. */
function namePeople(list: readonly Item[], role: boolean): boolean {
  if (role) return true;
  const halves = list.filter(({ segment }) => segment.words.length === 1);
  return halves.filter(({ form }) => form !== undefined).length * 2 > halves.length;
}

const titledForm = ({ words, heading }: Segment): PersonForm => (heading || words.length > 4 ? 'prose-weak' : 'titled');

const longestHeading = 100;

/** `# Heading`. */
const isHeading = (text: string, run: Run): boolean =>
  /(?:^|\n)#[^\n]*$/.test(text.slice(Math.max(0, run.start - longestHeading), run.start));

/** `Jane: What a day.` */
function isSpeaker(text: string, { start, end }: Segment): boolean {
  const opens = start === 0 || text[start - 1] === '\n';
  return opens && text[end] === ':' && /^:\s?["“\p{Upper}]/u.test(text.slice(end, end + 3));
}
