import { layouts, phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'FI_ASSOCIATIONID',
  title: 'Finnish association register number',
  severity: 'low',
  country: 'FI',
  family: 'company',
  shapes: [...layouts({ '999.999': 0.03 }), writtenField(/^\d{1,3}(?:[ ._+-]?\d{3})?$/, 0.8)],
  context: ['yhdistysrekisteri', 'rekisterinumero', 'rekisteroity yhdistys', 'prh'],
  labels: phrases(`
    yhdistysrekisterinumero, yhdistysrekisteri nro, yhdistys rekisterinumero, yhdistysrekisteri, rekisterinumero
    registernummer for forening, finnish association number, finnish association identifier
  `),
  mask: {},
  help: {
    what: 'The number of an association in the Finnish Register of Associations, of up to six digits.',
    why: 'It names an association and in the register those who sign for it.',
    instead: 'Use digits that nobody can have been given, such as 000.000.',
    example: '000.000',
    sources: ['Yhdistyslaki 503/1989', 'Patentti- ja rekisterihallitus'],
  },
};
