import { layouts, phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'DE_KFZ',
  title: 'German licence plate',
  severity: 'medium',
  country: 'DE',
  family: 'plate',
  shapes: [
    ...layouts({
      'A-AA99': 0.05,
      'A-AA999': 0.05,
      'A-AA9999': 0.05,
      'AA-AA99': 0.05,
      'AA-AA999': 0.05,
      'AA-A9999': 0.05,
      'AA-AA9999': 0.05,
    }),
    writtenField(/^[A-ZÄÖÜ]{1,3}(?:[ -]|- | -| - )[A-Z]{1,2}[ -]?[1-9]\d{0,3} ?[EH]?$/i),
  ],
  context: ['kfz', 'kennzeichen', 'nummernschild'],
  labels: phrases(`
    kfz, kfz kennzeichen, kfzkennzeichen, kfz nr, kennzeichen, amtliches kennzeichen, autokennzeichen
    fahrzeugkennzeichen, nummernschild, autonummer, german licence plate, german license plate
  `),
  laws: ['GDPR'],
  mask: {},
  help: {
    what: 'A German licence plate: district, one or two letters and up to four digits.',
    why: 'It names the keeper of a vehicle to anyone who may ask the register, and tells where they go.',
    instead: 'Write zeros in its place, such as B-XX 0000.',
    example: 'B-XX 0000',
    sources: ['Fahrzeug-Zulassungsverordnung (FZV) § 9 and Anlage 1', 'BVerfG, 1 BvR 142/15'],
  },
};
