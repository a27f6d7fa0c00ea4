import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'AZ_VOEN',
  title: 'Azerbaijani tax number (VÖEN)',
  severity: 'medium',
  country: 'AZ',
  family: 'tax',
  shapes: [...layouts({ '999 999 9999': 0.05, '9999999999': 0.05 }), field(/^\d{9,10}$/)],
  check: { name: 'check digit modulo 11 and kind of holder', passes: ({ compact }) => isVoen(compact) },
  context: ['voen', 'voen nomrəsi'],
  labels: phrases(`
    voen, voen nomresi, vergi odəyicisinin eyniləsdirmə nomrəsi, vergi nomrəsi, azerbaijan tax number
    azerbaijani tax number, azerbaijan tin
  `),
  mask: {},
  help: {
    what: 'The ten-digit number of a taxpayer in Azerbaijan; the last digit tells people from organisations.',
    why: 'For entrepreneurs it is personal, and the tax service shows their name for it.',
    instead: 'Write zeros in its place, such as 0000000000.',
    example: '0000000000',
    sources: ['Azerbaijan Tax Code, Article 33', 'OECD, Azerbaijan: information on tax identification numbers'],
  },
};

/** The last digit is 1 for organisations and 2 for people, the one before it a check digit; a leading zero gets lost. */
function isVoen(written: string): boolean {
  const number = written.padStart(10, '0');
  const sum = weightedSum(number.slice(0, 8), { weights: [4, 1, 8, 6, 2, 7, 5, 3], modulus: 11 });
  return /^\d{9}[12]$/.test(number) && sum === Number(number[8]);
}
