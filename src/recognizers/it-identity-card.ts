import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'IT_IDENTITY_CARD',
  title: 'Italian identity card number',
  severity: 'high',
  country: 'IT',
  family: 'national',
  shapes: [
    ...layouts({ AA99999AA: 0.2, AA9999999: 0.05, 'AA 9999999': 0.1, '9999999AA': 0.05 }),
    field(/^(?:[A-Z]{2}\d{5}[A-Z]{2}|[A-Z]{2}\d{7}|\d{7}[A-Z]{2})$/),
  ],
  context: ['carta d identita', 'carta identita', 'cie', 'documento d identita', 'comune'],
  labels: phrases(`
    carta identita, numero carta d identita, numero carta identita, carta identita elettronica, carta di identita
    cie, numero cie, num documento, italian identity card, italian id card, italy id card
  `),
  laws: ['GDPR', 'GDPR Art. 87'],
  mask: {},
  help: {
    what: 'The number of an Italian identity card, on paper (two letters, seven digits) or electronic (two letters, five digits, two letters).',
    why: 'It serves to impersonate the holder in contracts and registrations.',
    instead: 'Use digits that nobody can have been given, such as AA0000000.',
    example: 'AA0000000',
    sources: ['Regio Decreto 773/1931, articolo 3', 'Decreto del Ministero dell’Interno 23 dicembre 2015'],
  },
};
