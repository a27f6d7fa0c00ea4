import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** States and territories by their letters on plates, older ones as well. */
const states = 'A[NPRS]|BR|C[GH]|D[DLN]|G[AJ]|H[PR]|J[HK]|K[AL]|L[AD]|M[HLNPZ]|NL|O[DR]|P[BY]|RJ|SK|T[GNRS]|U[AKP]|WB';

const plate = new RegExp(`^(?:${states})\\d{1,2}[A-Z]{0,3}(?!0000)\\d{4}$|^\\d{2}BH\\d{4}[A-Z]{1,2}$`);

export const recognizer: Recognizer = {
  entity: 'IN_VEHICLE_REGISTRATION',
  title: 'Indian vehicle registration number',
  severity: 'medium',
  country: 'IN',
  family: 'plate',
  shapes: [
    ...layouts({
      AA99AA9999: 0.45,
      AA9AAA9999: 0.45,
      AA99A9999: 0.4,
      'AA 99 AA 9999': 0.75,
      'AA-99-AA-9999': 0.75,
      'AA99 AA 9999': 0.65,
      'AA 99 A 9999': 0.65,
      'AA-99-A-9999': 0.65,
    }),
    field(/^(?:[A-Z]{2}\d{1,2}[A-Z]{0,3}\d{4}|\d{2}BH\d{4}[A-Z]{1,2})$/),
  ],
  check: { name: 'state of registration', passes: ({ compact }) => plate.test(compact) },
  context: phrases(`
    vehicle, vehicle number, vehicle registration, number plate, rto, registration number, car number
  `),
  labels: phrases(`
    vehicle number, vehicle no, vehicle reg no, rc number, rto number, car number, indian vehicle registration
    indian number plate, गाड़ी नंबर, वाहन संख्या
  `),
  mask: {},
  help: {
    what: 'The number on the plate of a vehicle in India: state, office, letters and four digits.',
    why: 'Public look-ups turn it into the owner’s name, part of the address and insurance data.',
    instead: 'Use digits that nobody can have been given, such as MH 00 XX 0000.',
    example: 'MH 00 XX 0000',
    sources: ['Motor Vehicles Act 1988, section 41', 'Central Motor Vehicles Rules 1989, rule 50'],
  },
};
