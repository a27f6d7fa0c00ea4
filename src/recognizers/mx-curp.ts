import { validate } from 'stdnum/lib/cjs/mx/curp.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'MX_CURP',
  title: 'Mexican population registry code (CURP)',
  severity: 'critical',
  country: 'MX',
  family: 'national',
  shapes: [...layouts({ 'AAAA999999AAAAAA*9': 0.9 }), field(/^[A-Z]{4}\d{6}[HMX][A-Z]{5}[\dA-Z]\d$/)],
  check: { name: 'birth date, state and check digit', passes: ({ compact }) => validate(compact).isValid },
  context: ['curp', 'clave unica', 'registro de poblacion', 'renapo'],
  labels: phrases(`
    curp, clave unica de registro de poblacion, clave curp, clave unica, mexico curp, mexican curp
    mexican personal id, mexico personal id
  `),
  mask: {},
  help: {
    what: 'The code of a resident of Mexico: letters of the names, birth date, sex, state of birth and check digit.',
    why: 'It spells out name, birth date, sex and birthplace, and opens every public service.',
    instead: 'Use the example of the authority’s instructions, HEGG560427MVZRRL04.',
    example: 'HEGG560427MVZRRL04',
    sources: ['Ley General de Población, artículo 91', 'Instructivo Normativo para la asignación de la CURP'],
  },
};
