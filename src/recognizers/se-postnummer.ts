import { field, layouts } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'SE_POSTNUMMER',
  title: 'Swedish postal code',
  severity: 'low',
  country: 'SE',
  onRequest: true,
  shapes: [...layouts({ 'AA-999 99': 0.4, 'AA-99999': 0.3, '999 99': 0.1 }), field(/^(?:SE?)?[1-9]\d{4}$/, 0.7)],
  check: { name: 'leading digit', passes: ({ compact }) => /^(?:SE?)?[1-9]\d{4}$/.test(compact) },
  context: ['postnummer', 'postnr', 'postadress', 'postort'],
  labels: ['postnummer', 'postnr', 'swedish postal code', 'swedish postcode'],
  laws: ['GDPR'],
  mask: {},
  help: {
    what: 'The five-digit code of a Swedish delivery area.',
    why: 'With a name or a birth date it narrows a person down to a few streets.',
    instead: 'Leave it out, keep only its first two digits, or write zeros: 000 00.',
    example: '000 00',
    sources: ['PostNord, postnummersystemet', 'UPU S42, Sweden'],
  },
};
