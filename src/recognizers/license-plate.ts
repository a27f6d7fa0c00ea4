import { writtenField } from '../detection/define.js';
import { familyLabels } from '../detection/families.js';
import type { Recognizer } from '../model/recognizer.js';

/** Two to four groups of letters and digits, with a digit, between four and ten characters: what the plates of all countries share. */
const plausible =
  /^(?=(?:[^\p{N}]*\p{N}){1,8}[^\p{N}]*$)(?=(?:[^\p{Alpha}\p{N}]*[\p{Alpha}\p{N}]){4,10}$)[\p{Upper}\p{Lo}\p{N}]{1,7}(?:[ ·.-]{1,2}[\p{Upper}\p{Lo}\p{N}]{1,5}){0,4}$/u;

export const recognizer: Recognizer = {
  entity: 'LICENSE_PLATE',
  title: 'vehicle licence plate',
  severity: 'medium',
  shapes: [writtenField(plausible, 0.7)],
  context: [],
  labels: familyLabels.plate,
  laws: ['HIPAA', 'CCPA'],
  mask: { keepFirst: 1 },
  help: {
    what: 'The number on the plate of a car, in a field whose label says so.',
    why: 'Authorities and insurers, and in some countries anybody, can tell the keeper of the car from it.',
    instead: 'Use a number that no authority issues, such as AAA-000.',
    example: 'AAA-000',
    sources: ['45 CFR § 164.514(b)(2)(i)(L)', '18 U.S.C. § 2721', 'Convention on Road Traffic (Vienna, 1968), annex 2'],
  },
};
