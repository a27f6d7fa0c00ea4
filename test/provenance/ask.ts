import type { Origin } from '../../src/model/finding.js';
import type { CandidateKind } from '../../src/model/recognizer.js';
import { originOf, type Place } from '../../src/provenance/index.js';

const kinds: Readonly<Record<string, CandidateKind>> = {
  EMAIL_ADDRESS: 'email',
  PHONE_NUMBER: 'phone',
  IP_ADDRESS: 'ip',
  MAC_ADDRESS: 'mac',
  DATE_OF_BIRTH: 'date',
  PERSON: 'name',
};

/** Asks about a value that stands alone on the first line of a source file, or as `place` says. */
export function ask(entity: string, text: string, place: Partial<Place> = {}): Origin | undefined {
  const candidate = {
    kind: kinds[entity] ?? 'word',
    form: entity === 'IP_ADDRESS' && /^\d+\./.test(text) ? 'v4' : '',
    text,
    compact: text.replace(/[^0-9A-Za-z]/g, '').toUpperCase(),
    start: 0,
    end: text.length,
  };
  return originOf(entity, candidate, { path: 'src/app.ts', line: text, column: 0, ...place });
}

/** Asks about the part of `line` between « and ». */
export function askIn(entity: string, path: string, marked: string): Origin | undefined {
  const column = marked.indexOf('«');
  const text = marked.slice(column + 1, marked.indexOf('»'));
  return ask(entity, text, { path, line: marked.replace(/[«»]/g, ''), column });
}

/** Joins the parts of a value that must not stand whole in this repository. */
export const whole = (...parts: readonly string[]): string => parts.join('');

/** The same digits but for the last, which is one more. */
export const oneOff = (text: string): string => text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
