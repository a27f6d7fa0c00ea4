import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'SK_DPH',
  title: 'Slovak VAT number',
  severity: 'low',
  country: 'SK',
  family: 'vat',
  shapes: [
    ...layouts({ AA9999999999: 0.55, 'AA 9999999999': 0.6, '9999999999': 0.1 }),
    field(/^(?:SK)?[1-9]\d[2-47-9]\d{7}$/),
  ],
  check: {
    name: 'third digit and divisibility by 11',
    passes: ({ compact }) => /^(?:SK)?[1-9]\d[2-47-9]\d{7}$/.test(compact) && Number(compact.slice(-10)) % 11 === 0,
  },
  context: phrases('ic dph, icdph, dic, dph, dan z pridanej hodnoty, danove'),
  labels: phrases(`
    ic dph, icdph, dic, dic dph, danove identifikacne cislo, identifikacne cislo pre dan
    slovak vat number, slovak tax number
  `),
  laws: ['GDPR'],
  mask: {},
  help: {
    what: 'The ten-digit tax number of a Slovak taxpayer, with SK before it the VAT number.',
    why: 'Sole traders have one; through public registers it leads to their name and home address.',
    instead: 'Write SK and ten zeros: SK0000000000.',
    example: 'SK0000000000',
    sources: ['Zákon č. 222/2004 Z. z. o dani z pridanej hodnoty', 'European Commission, VIES VAT number structure'],
  },
};
