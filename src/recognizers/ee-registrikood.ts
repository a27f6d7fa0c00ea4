import { validate } from 'stdnum/lib/cjs/ee/registrikood.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'EE_REGISTRIKOOD',
  title: 'Estonian register code',
  severity: 'low',
  country: 'EE',
  family: 'company',
  shapes: [...layouts({ '99999999': 0.03 }), field(/^[1789]\d{7}$/)],
  check: { name: 'modulus 11 check digit', passes: ({ compact }) => validate(compact).isValid },
  context: ['registrikood', 'ariregister', 'reg nr', 'osauhing', 'eesti', 'estonia'],
  labels: phrases(`
    registrikood, registri kood, ariregistri kood, reg kood, estonian register code, estonian registry code
    estonia company number, estonian company number
  `),
  mask: {},
  help: {
    what: 'The eight-digit code of a company, association, authority or sole proprietor in Estonia’s registers.',
    why: 'The public register tells who stands behind it, which for a sole proprietor is the person.',
    instead: 'Use digits that nobody can have been given, such as 00000000.',
    example: '00000000',
    sources: ['Äriregistri seadus (Commercial Register Act)', 'Registrite ja Infosüsteemide Keskus'],
  },
};
