import type { Candidate } from '../model/recognizer.js';

/** What was seen, for people, where the name of a form does not say it. */
const sights: Readonly<Record<string, string>> = {
  'name titled': 'a name behind a title or a role',
  'name told': 'somebody is introduced by this name',
  'name prose': 'a given and a family name in a sentence',
  'name prose-likely': 'words that are names, in a sentence',
  'name mention': 'a name where the sentence speaks of a person',
  'name remark': 'a given and a family name in a comment or a string',
  'name prose-weak': 'words that may be a name',
  'name full': 'a whole name',
  'name half': 'a name, or a half of one',
  'phone international': 'a telephone number with its country code',
  'phone parenthesised': 'a telephone number with its area code in parentheses',
  'phone national': 'digits in groups, as telephone numbers are written',
  'phone solid': 'digits that may be a telephone number',
  'phone announced': 'digits behind or before a word that announces a telephone number',
  'phone seconds': 'digits that count seconds since 1970, or dial a telephone',
  'address full': 'a street with number and town',
  'address street': 'a street with its number',
  'address introduced': 'a street behind words such as lives at',
  'address part': 'one line of a postal address',
  'address box': 'a post office box',
  'field whole': 'the whole value under a label',
  'field first words': 'the beginning of a value under a label',
  'field all there is': 'the whole text',
};

/** Words for a shape: a phrase of its own, or the name of the form and of the kind. */
export const sightOf = ({ kind, form }: Candidate, noun: string): string =>
  sights[`${kind} ${form}`] ??
  (kind === 'number' ? `written as ${form}` : kind === 'custom' ? form : `${form} ${noun}`);
