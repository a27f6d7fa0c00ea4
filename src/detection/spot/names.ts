import type { Candidate } from '../../model/recognizer.js';
import type { Field, View } from '../../model/view.js';
import type { Lexicon } from '../lexicon.js';
import { candidate, type Emit } from './candidate.js';

const maxLength = 60;
/** A word of a name: capital first, or a script without capitals; `O'Brien`, `Jean-Luc`, `McDonald`, `J.`. */
const word = /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*\.?|\p{Lo}[\p{Lo}\p{M}ー・]*)$/u;
/** Small words between the parts of a name. */
const particles = new Set(
  'al bin da das de del della den der di do dos du e el ibn la le ten ter van von y zu'.split(' '),
);
/** Titles go with a name and are no part of it. */
const title = /^(?:(?:mr|mrs|ms|mx|miss|dr|prof|herr|frau|sir|madame|mme|m|sr|sra)\.? )+/i;

/** What forms and their translations print where a name goes: `firstName=Nombre`. The lexicon knows the longer ones. */
const fieldNames = new Set(
  (
    'name names nom noms nome nombre nombres nazwa naam namn navn nimi ime ad isim adı soyadı имя фамилия отчество ім’я прізвище ' +
    'نام الاسم שם ชื่อ tên họ first last given family middle full your vorname nachname prénom apellido sobrenome cognome'
  ).split(' '),
);

/** People's names: values under a label that says so. Forms: `full` for two words and more, else `half`. */
export function spotNames(view: View, lexicon: Lexicon, emit: Emit): void {
  for (const field of view.fieldsUnder((label) => lexicon.names(label))) {
    const name = nameIn(view.text, field);
    if (name && !isFieldName(name.text, lexicon)) emit(name);
  }
}

function nameIn(text: string, field: Field): Candidate | undefined {
  const value = text.slice(field.start, field.end);
  const start = field.start + (title.exec(value)?.[0].length ?? 0);
  const written = text.slice(start, field.end);
  if (written.length < 2 || written.length > maxLength || !isName(written)) return undefined;
  const form = /[\s,]/.test(written) || /\p{Lo}{3}/u.test(written) ? 'full' : 'half';
  return candidate('name', form, text, start, field.end);
}

const isFieldName = (written: string, lexicon: Lexicon): boolean =>
  lexicon.names(written) ||
  written
    .toLowerCase()
    .split(' ')
    .some((part) => fieldNames.has(part));

/** `Jane Roe`, `Roe, Jane`, `JANE ROE`, `María de la O`, `山田太郎`; at most five words. */
function isName(written: string): boolean {
  const words = written.split(/,? +/);
  return words.length <= 5 && words.every((part, index) => word.test(part) || (index > 0 && particles.has(part)));
}
