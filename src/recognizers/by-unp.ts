import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { layouts, phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'BY_UNP',
  title: 'Belarusian taxpayer number (UNP)',
  severity: 'medium',
  country: 'BY',
  family: 'tax',
  shapes: [
    ...layouts({ '999999999': 0.05, AA9999999: 0.1 }),
    writtenField(/^(?:УНП|UNP)?\s?[1-7ABCEHKMАВСЕНКМ][\dABCEHKMOPTАВСЕНКМОРТ]\d{7}$/iu),
  ],
  check: { name: 'check digit modulo 11', passes: ({ text }) => isUnp(text) },
  context: ['унп', 'unp', 'плательщика'],
  labels: phrases(`
    унп, unp, унп номер, учетный номер плательщика, уліковы нумар плацельшчыка, уліковы нумар
    belarus tax number, belarusian taxpayer number
  `),
  mask: {},
  help: {
    what: 'The nine characters by which Belarus knows a taxpayer; those of people begin with two letters.',
    why: 'It leads to the name and the tax office of a person or sole trader.',
    instead: 'Write zeros in its place, such as 000000000.',
    example: '000000000',
    sources: [
      'Налоговый кодекс Республики Беларусь, статья 69',
      'Министерство по налогам и сборам, учётный номер плательщика',
    ],
  },
};

const cyrillic = 'АВСЕНКМОРТ';
const latin = 'ABCEHKMOPT';

/** People have two letters in front, whose Latin and Cyrillic shapes are one. */
function isUnp(text: string): boolean {
  const written = text.toUpperCase().replace(/^(?:УНП|UNP)|[^\dA-ZА-Я]/g, '');
  const number = written.replace(/[А-Я]/g, (letter) => latin[cyrillic.indexOf(letter)] ?? letter);
  if (!/^(?:[1-7]\d|[ABCEHKM][ABCEHKMOPT])\d{7}$/.test(number)) return false;
  const digits = number.replace(/^(.)([A-Z])/, (_, first: string, second: string) => first + latin.indexOf(second));
  return weightedSum(digits.slice(0, 8), { weights: [29, 23, 19, 17, 13, 7, 5, 3], modulus: 11 }) === Number(number[8]);
}
