import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'DE_HEALTH_INSURANCE',
  title: 'German health insurance number (KVNR)',
  severity: 'high',
  country: 'DE',
  family: 'health',
  shapes: [
    ...layouts({ A999999999: 0.2, 'A 999999999': 0.15, 'A 999 999 999': 0.2, 'A999 999 999': 0.2 }),
    field(/^[A-Z]\d{9}(?:\d{10})?$/),
  ],
  check: { name: 'check digit', passes: ({ compact }) => isNumber(compact) },
  context: phrases(`
    kvnr, egk, e gk, e gk nummer, krankenversicherung, krankenversichertennummer, versichertennummer
    gesundheitskarte, krankenkasse
  `),
  labels: phrases(`
    kvnr, egk, egk nummer, egk nr, e gk, e gk nummer, e gk nr, kvnummer, kv nummer, kv nr
    krankenversichertennummer, krankenversicherten nr, krankenversicherungsnummer, krankenversicherung nr
    versichertennummer, versicherten nr, versicherten id, versichertenid, krankenkassennummer
    german health insurance number
  `),
  laws: ['GDPR Art. 9'],
  mask: {},
  help: {
    what: 'The part of the Krankenversichertennummer that a person keeps for life: a letter, eight digits and a check digit.',
    why: 'It is the key to health records, and prescriptions are billed on it.',
    instead: 'Write zeros in its place, such as A000000000.',
    example: 'A000000000',
    sources: ['§ 290 SGB V', 'GKV-Spitzenverband, Richtlinie zum Aufbau der Krankenversichertennummer'],
  },
};

/** The letter counts as its place in the alphabet, in two digits; products count by their digit sums. */
function isNumber(number: string): boolean {
  const [, letter = '', digits = '', check] = /^([A-Z])(\d{8})(\d)/.exec(number) ?? [];
  if (letter === '') return false;
  const body = String(letter.charCodeAt(0) - 64).padStart(2, '0') + digits;
  return weightedSum(body, { weights: [1, 2], modulus: 10, sumByDigit: true }) === Number(check);
}
