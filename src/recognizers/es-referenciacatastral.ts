import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

const weights = [13, 15, 12, 5, 4, 17, 9, 21, 3, 7, 1];
const controls = 'MQWERTYUIOPASDFGHJKLBZX';
/** A letter counts by its place in the Spanish alphabet, which has Ñ behind N. */
const alphabet = 'ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
const written = /^(?:\d{7}[A-Z]{2}\d{4}[A-Z]|\d{5}[A-Z]\d{8})\d{4}[A-Z]{2}$/;

export const recognizer: Recognizer = {
  entity: 'ES_REFERENCIACATASTRAL',
  title: 'Spanish land register reference',
  severity: 'low',
  country: 'ES',
  shapes: [
    {
      kind: 'word',
      pattern: /^(?:\d{7}[A-Z]{2}\d{4}[A-Z]|\d{5}[A-Z]\d{8})\d{4}[A-Z]{2}$/i,
      lengths: [20, 20],
      score: 0.8,
    },
    ...layouts({ '9999999 AA9999A 9999 AA': 0.9 }),
    field(written),
  ],
  check: { name: 'two control letters', passes: ({ compact }) => hasControls(compact.toUpperCase()) },
  context: ['referencia catastral', 'catastro', 'finca', 'inmueble', 'parcela'],
  labels: phrases(`
    referencia catastral, ref catastral, numero catastral, referencia catastro, refcat, referenciacatastral
    spanish cadastral reference, cadastral reference
  `),
  laws: ['GDPR'],
  mask: {},
  help: {
    what: 'The twenty characters under which the Spanish land register knows a flat, a house or a plot.',
    why: 'It leads to the exact address of a home and, for those who may ask, to its owner.',
    instead: 'Use digits that nobody can have been given, such as 0000000XX0000X0000XX.',
    example: '0000000XX0000X0000XX',
    sources: ['Real Decreto Legislativo 1/2004, artículo 6', 'Dirección General del Catastro'],
  },
};

/** One letter for the plot and one for the sheet, each taken together with the number of the property in it. */
function hasControls(reference: string): boolean {
  const property = reference.slice(14, 18);
  const letters = letterOf(reference.slice(0, 7) + property) + letterOf(reference.slice(7, 14) + property);
  return written.test(reference) && reference.slice(18) === letters;
}

function letterOf(part: string): string {
  const sum = [...part].reduce((total, character, index) => total + worth(character) * (weights[index] ?? 0), 0);
  return controls[sum % controls.length] ?? '';
}

const worth = (character: string): number =>
  /\d/.test(character) ? Number(character) : alphabet.indexOf(character) + 1;
