import { toWords } from '../detection/words.js';
import { nearest } from '../inputs/nearest.js';
import { UserError } from '../model/errors.js';
import type { Check, FieldShape, FormShape, Help, Recognizer, Search } from '../model/recognizer.js';
import type { CustomRecognizer } from '../model/settings.js';
import { checkNamed, checkNames } from './checks.js';
import { compiledOf, type Fault } from './compiled.js';
import { createDenyList } from './deny-list.js';
import { type Pattern, searchPattern } from './search.js';

/** Confidence of a pattern whose author gives none: a finding by default, and none where a mode wants to be sure. */
const defaultScore = 0.5;
/** What a list names is found whatever stands around it. */
const listedScore = 0.95;
/** As of a built-in type: the label is counted. */
const fieldScore = 0.85;

/**
 * A type of a team's own in the form of a built-in one, so that readers, detection and reports know no difference.
 * @param place where it is described, for errors
 * @throws UserError for what cannot be a type
 */
export async function customRecognizer(custom: CustomRecognizer, place: string): Promise<Recognizer> {
  const { entity, patterns = [], denyList = [], labels = [], context = [], severity = 'medium' } = custom;
  const fault = (text: string): UserError => new UserError(`${place}: ${text}`);
  if (patterns.length + denyList.length + labels.length === 0)
    throw fault(`${entity} finds nothing. Give it patterns, a deny-list or labels.`);
  const title = titleOf(custom, fault);
  const compiled = await compiledOf(patterns, fault);
  const check = checkOf(custom, fault);
  const search = searchOf(entity, compiled, denyListOf(denyList, fault));
  return {
    entity,
    title,
    severity,
    shapes: [...shapesOf(custom), ...(labels.length > 0 ? [fieldOf(compiled)] : [])],
    ...(check && { check }),
    context: context.map((phrase) => wordsOf(phrase, 'context', fault)),
    labels: labels.flatMap((phrase) => spellings(wordsOf(phrase, 'labels', fault))),
    mask: {},
    help: helpOf(title, place),
    ...(search && { search }),
  };
}

const namePattern = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .,'’()/&+-]{0,79}$/u;

/** Shown in logs and in Markdown, which it must not be able to format. */
function titleOf({ entity, title }: CustomRecognizer, fault: Fault): string {
  if (title === undefined) return entity.toLowerCase().replaceAll('_', ' ');
  if (!namePattern.test(title)) throw fault('“title” must be a few words, at most 80 characters on one line.');
  return title;
}

function checkOf({ check }: CustomRecognizer, fault: Fault): Check | undefined {
  if (check === undefined) return undefined;
  const known = checkNamed(check);
  if (known) return known;
  const alike = nearest(check, checkNames);
  const question = alike === undefined ? '' : ` Is it “${alike}”?`;
  throw fault(`there is no check “${check.slice(0, 40)}”.${question} There are ${checkNames.join(', ')}.`);
}

function denyListOf(listed: readonly string[], fault: Fault): ReturnType<typeof createDenyList> | undefined {
  const wrong = listed.findIndex((each) => !/[\p{L}\p{N}]/u.test(each) || each.length > 200);
  // What is on the list may be a secret: only its number is told.
  if (wrong >= 0) throw fault(`number ${wrong + 1} of “deny-list” must be a word or a few of them.`);
  return listed.length === 0 ? undefined : createDenyList(listed);
}

const formOf = (entity: string, index: number): string => `pattern ${index + 1} of ${entity}`;
const listedForm = (entity: string): string => `deny-list of ${entity}`;

function shapesOf({ entity, patterns = [], denyList = [], score = defaultScore }: CustomRecognizer): FormShape[] {
  const ofPatterns = patterns.map((_, index) => ({ kind: 'custom' as const, form: formOf(entity, index), score }));
  const listed = { kind: 'custom' as const, form: listedForm(entity), score: listedScore, isListed: true as const };
  return denyList.length === 0 ? ofPatterns : [...ofPatterns, listed];
}

function searchOf(
  entity: string,
  patterns: readonly Pattern[],
  denied: ReturnType<typeof createDenyList> | undefined,
): Search | undefined {
  if (patterns.length === 0 && !denied) return undefined;
  return (text, found) => {
    for (const [index, pattern] of patterns.entries()) {
      const form = formOf(entity, index);
      searchPattern(text, pattern, (start, end) => found(form, start, end));
    }
    denied?.(text, (start, end) => found(listedForm(entity), start, end));
  };
}

/** Words for what is missing, and what only a program or a template can mean. */
const noValue = /^(?:null|none|nil|undefined|true|false|n\/?a|unknown)$/i;
const someValue = /^(?=.*[\p{L}\p{N}])[\p{L}\p{M}\p{N} ._/:#+,;'’@&-]{1,60}$/u;
const anyValue = { test: (text: string): boolean => someValue.test(text) && !noValue.test(text) };

const fieldOf = (patterns: readonly Pattern[]): FieldShape => ({
  kind: 'field',
  pattern: patterns.length === 0 ? anyValue : { test: (text) => patterns.some((pattern) => pattern.isWhole(text)) },
  reads: 'text',
  score: fieldScore,
});

function wordsOf(phrase: string, key: string, fault: Fault): string {
  const words = toWords(phrase);
  if (words === '' || words.split(' ').length > 6)
    throw fault(`“${phrase.slice(0, 60)}” among “${key}” must be one to six words.`);
  return words;
}

/** `customer number` is written `customernumber`, too. */
const spellings = (words: string): string[] => [...new Set([words, words.replaceAll(' ', '')])];

const helpOf = (title: string, place: string): Help => ({
  what: `A ${title}, which is a type that the policy of this repository defines (${place})`,
  why: 'The team that wrote the policy says that such values are personal or confidential',
  instead: 'Replace it by a made-up value, or leave it out',
  example: '',
  sources: [place],
});
