import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'CR_CR',
  title: 'Costa Rican residence number (DIMEX)',
  severity: 'high',
  country: 'CR',
  family: 'national',
  shapes: [...layouts({ '999999999999': 0.05 }), field(/^1\d{10,11}$/)],
  check: { name: 'first digit 1', passes: ({ compact }) => /^1\d{10,11}$/.test(compact) },
  context: ['dimex', 'cedula de residencia'],
  labels: phrases(`
    dimex, numero dimex, cedula de residencia, cedula residencia, numero de residencia
    documento de identidad migratorio, costa rica residence number
  `),
  mask: {},
  help: {
    what: 'The number of the identity document that Costa Rica gives to foreign residents.',
    why: 'It identifies the person to banks and authorities and tells of their residence status.',
    instead: 'Write zeros in its place, such as 000000000000.',
    example: '000000000000',
    sources: ['Ley General de Migración y Extranjería 8764'],
  },
};
