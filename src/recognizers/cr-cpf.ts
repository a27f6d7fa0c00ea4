import { field, layouts, phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'CR_CPF',
  title: 'Costa Rican identity number',
  severity: 'high',
  country: 'CR',
  family: 'national',
  shapes: [
    ...layouts({ '9-9999-9999': 0.3, '99-9999-9999': 0.2, '9-999-999': 0.05, '999999999': 0.03 }),
    field(/^0?[1-9]\d{8}$/),
    writtenField(/^0?[1-9]-\d{3,4}-\d{3,4}$/),
  ],
  check: {
    name: 'province of the first digit',
    passes: ({ text }) => /^0?[1-9](?:\d{8}|[ -]?\d{3,4}[ -]?\d{3,4})$/.test(text),
  },
  context: ['cedula', 'cedula de identidad', 'cedula fisica'],
  labels: phrases(`
    cpf
    cedula, cedula fisica, cedula identidad, cedula de identidad, numero de cedula, numero cedula, nro cedula
    cedula de persona fisica, costa rican identity number, costa rica national id, costa rica cedula
  `),
  mask: {},
  help: {
    what: 'The number of the identity card of a Costa Rican: province, volume and entry in the civil register.',
    why: 'Name, birth date and address are looked up by it in the public electoral roll.',
    instead: 'Write zeros in its place, such as 0-0000-0000.',
    example: '0-0000-0000',
    sources: [
      'Ley Orgánica del Tribunal Supremo de Elecciones y del Registro Civil',
      'Ministerio de Hacienda, formato de la cédula',
    ],
  },
};
