import { validate } from 'stdnum/lib/cjs/ch/ssn.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'CH_SSN',
  title: 'Swiss social security number (AHV, AVS)',
  severity: 'high',
  country: 'CH',
  family: 'social',
  shapes: [
    ...layouts({ '999.9999.9999.99': 0.85, '999 9999 9999 99': 0.8, '999-9999-9999-99': 0.7, '9999999999999': 0.5 }),
    field(/^756\d{10}$/),
  ],
  check: { name: 'prefix 756 and EAN check digit', passes: ({ compact }) => validate(compact).isValid },
  context: phrases(`
    ahv, avs, ahv nummer, sozialversicherungsnummer, numero avs
  `),
  labels: phrases(`
    ahv, avs, ahvn, navs, ahv nr, ahv nummer, ahvnr, ahv iv nummer, no avs, numero avs, numero d avs, numero ahv
    sozialversicherungsnummer, versichertennummer ahv, numero de securite sociale suisse
    swiss social security number, swiss ssn, oasi number
  `),
  mask: {},
  help: {
    what: 'The thirteen-digit number of a person in the Swiss social insurance, beginning with 756.',
    why: 'It joins the records of authorities, employers and health insurers about one person.',
    instead: 'Use the number of the specimen, 756.9217.0769.85.',
    example: '756.9217.0769.85',
    sources: ['AHVG, SR 831.10, Art. 50c', 'Zentrale Ausgleichsstelle, AHV-Nummer'],
  },
};
