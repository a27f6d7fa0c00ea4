import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'AR_DNI',
  title: 'Argentine identity document number (DNI)',
  severity: 'high',
  country: 'AR',
  family: 'national',
  shapes: [...layouts({ '99.999.999': 0.2, '9.999.999': 0.05 }), field(/^\d{7,8}$/)],
  check: { name: 'not all digits the same', passes: ({ compact }) => !/^(\d)\1*$/.test(compact) },
  context: ['dni', 'documento nacional de identidad', 'documento argentino'],
  labels: phrases(`
    dni, nro dni, numero dni, numero de dni, documento nacional de identidad, dni argentino
    argentine national identity number, argentina national id
  `),
  mask: {},
  help: {
    what: 'The number of the Documento Nacional de Identidad, seven or eight digits without a check digit, given at birth.',
    why: 'With a name it is enough to look people up in electoral rolls and credit bureaus.',
    instead: 'Write zeros in its place, such as 00.000.000.',
    example: '00.000.000',
    sources: ['Ley 17.671, Registro Nacional de las Personas'],
  },
};
