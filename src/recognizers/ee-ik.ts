import { validate } from 'stdnum/lib/cjs/ee/ik.js';
import { isValidDate } from 'stdnum/lib/cjs/util/isValidDate.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'EE_IK',
  title: 'Estonian personal identification code (isikukood)',
  severity: 'high',
  country: 'EE',
  family: 'national',
  shapes: [...layouts({ '99999999999': 0.3 }), field(/^[1-8]\d{10}$/)],
  check: {
    name: 'date of birth and modulus 11 check digit',
    passes: ({ compact }) => hasBirthDate(compact) && validate(compact).isValid,
  },
  context: ['isikukood', 'isikukoodi', 'rahvastikuregister', 'eesti', 'estonia', 'estonian'],
  labels: phrases(`
    ik
    isikukood, isiku kood, ik kood, estonian personal code, estonian id code, estonia personal code
    estonian personal identification code, estonian national id, estonia national id
  `),
  laws: ['GDPR', 'GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The eleven-digit number that Estonia gives every resident: sex, date of birth, a serial number and a check digit.',
    why: 'It tells sex and birthday and is the key to the person’s digital identity and records.',
    instead: 'Use a documented example, such as 38001085718.',
    example: '38001085718',
    sources: ['Rahvastikuregistri seadus (Population Register Act)', 'Standard EVS 585'],
  },
};

/** The first digit tells sex and century: 1 and 2 were born in the 1800s, 7 and 8 will be in the 2100s. */
function hasBirthDate(code: string): boolean {
  const century = 17 + Math.ceil(Number(code[0]) / 2);
  return isValidDate(`${century}${code.slice(1, 3)}`, code.slice(3, 5), code.slice(5, 7));
}
