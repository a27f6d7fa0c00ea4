import type { Candidate } from '../../model/recognizer.js';
import type { Field, View } from '../../model/view.js';
import type { Lexicon } from '../lexicon.js';
import { candidate, type Emit } from './candidate.js';
import { fieldNames, isOrganisation, type NamePart, particles, partOf } from './name-words.js';

const maxLength = 60;
/** A word of a name: capital first, or a script without capitals; `O'Brien`, `Jean-Luc`, `McDonald`, `J.`. */
const word = /^(?:\p{Upper}[\p{Alpha}\p{M}]*(?:['’-]\p{Alpha}[\p{Alpha}\p{M}]*)*\.?|\p{Lo}[\p{Lo}\p{M}ー・]*)$/u;
/** A word where a standard wants a name: `delacroix`, `Roe2`. */
const standardWord = /^(?=.*\p{Alpha}.*\p{Alpha}|\p{Lo})[\p{Alpha}\p{M}\p{N}][\p{Alpha}\p{M}\p{N}'’.・ー-]*$/u;
/** What is written where there is no name. */
const nobody = /^(?:none|null|nil|na|not (?:given|known|available)|undefined|unknown(?: .*)?|deceased)$/i;
/** Titles go with a name and are no part of it. */
const title = /^(?:(?:mr|mrs|ms|mx|miss|dr|prof|herr|frau|sir|madame|mme|m|sr|sra)\.? )+/i;

/**
 * A person's name: a value under a label that says so. Forms: `full` for two words and more, else the part that the
 * label asks for, `given`, `middle` or `family`, or else `half`.
 */
export function spotName(view: View, field: Field, lexicon: Lexicon, emit: Emit): void {
  const name = nameIn(view.text, field);
  if (name && !nobody.test(name.text) && !isFieldName(name.text, lexicon) && !isOrganisation(name.text)) emit(name);
}

function nameIn(text: string, field: Field): Candidate | undefined {
  const value = text.slice(field.start, field.end);
  const start = field.start + (title.exec(value)?.[0].length ?? 0);
  const written = text.slice(start, field.end);
  const { isStandard } = field.label;
  if (written.length < 2 || written.length > maxLength || !isName(written, isStandard ? standardWord : word))
    return undefined;
  const form = formOf(written, partOf(field.label));
  if (form === undefined) return undefined;
  return { ...candidate('name', form, text, start, field.end), ...(isStandard && { standsAlone: true }) };
}

/** One word under a role may be anything. So may two under a `displayName`: themes, columns and jobs have one, too. */
function formOf(written: string, part: NamePart): string | undefined {
  const whole = wordsOf(written).filter((part) => !particles.has(part)).length > 1 || /\p{Lo}{3}/u.test(written);
  if (part === 'shown') return whole ? 'half' : undefined;
  if (whole) return 'full';
  if (part === 'role') return undefined;
  return part === 'whole' ? 'half' : part;
}

const isFieldName = (written: string, lexicon: Lexicon): boolean =>
  lexicon.meaningOf({ name: written }).known ||
  written
    .toLowerCase()
    .split(' ')
    .some((part) => fieldNames.has(part));

/** `Jane Roe`, `Roe, Jane`, `JANE ROE`, `María de la O`, `de la Cruz`, `山田太郎`; at most five words. */
function isName(written: string, wanted: RegExp): boolean {
  const words = wordsOf(written);
  const chosen = words.filter((part) => wanted.test(part));
  return words.length <= 5 && chosen.length > 0 && words.every((part) => wanted.test(part) || particles.has(part));
}

const wordsOf = (written: string): string[] => written.split(/,? +/);
