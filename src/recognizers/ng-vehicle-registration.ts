import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'NG_VEHICLE_REGISTRATION',
  title: 'Nigerian vehicle registration number',
  severity: 'medium',
  country: 'NG',
  family: 'plate',
  shapes: [
    ...layouts({ 'AAA-999AA': 0.45, 'AAA 999AA': 0.2, 'AAA-999 AA': 0.4, AAA999AA: 0.1 }),
    field(/^[A-Z]{3}\d{3}[A-Z]{2}$/),
  ],
  check: { name: 'capitals', passes: ({ text }) => text === text.toUpperCase() },
  context: ['plate', 'plates', 'plate number', 'vehicle', 'frsc'],
  labels: phrases(`
    nigerian plate number, nigeria plate number, nigerian vehicle registration, vehicle plate, car plate
    frsc number
  `),
  mask: {},
  help: {
    what: 'The number plate of a Nigerian vehicle: area code, three digits and two letters.',
    why: 'It leads to the keeper of the vehicle and to where they were seen.',
    instead: 'Use a plate with zeros for its digits, AAA-000AA.',
    example: 'AAA-000AA',
    sources: ['National Road Traffic Regulations 2012 (Nigeria)', 'Federal Road Safety Corps'],
  },
};
