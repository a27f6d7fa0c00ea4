import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'BE_EID',
  title: 'Belgian identity card number',
  severity: 'high',
  country: 'BE',
  family: 'national',
  shapes: [...layouts({ '999-9999999-99': 0.75, '999 9999999 99': 0.7, '999999999999': 0.1 }), field(/^\d{12}$/)],
  check: {
    name: 'check digits modulo 97',
    passes: ({ compact }) => (Number(compact.slice(0, 10)) % 97 || 97) === Number(compact.slice(10)),
  },
  context: phrases(`
    eid, identiteitskaart, carte d identite, kaartnummer, identity card
  `),
  labels: phrases(`
    eid number, e id number, eid kaartnummer, identiteitskaartnummer, nummer identiteitskaart
    identiteitskaart nummer, numero de carte d identite, numero carte identite, belgian identity card number
    belgian eid, kaartnummer eid
  `),
  laws: ['GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The number printed on a Belgian electronic identity card: ten digits and two check digits.',
    why: 'It is asked for to block, verify or copy a card, and a stolen number is used to pass checks.',
    instead: 'Write zeros in its place, such as 000-0000000-00.',
    example: '000-0000000-00',
    sources: [
      'Koninklijk besluit van 25 maart 2003 betreffende de identiteitskaarten',
      'FOD Binnenlandse Zaken, Checkdoc',
    ],
  },
};
