import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'RU_OGRN',
  title: 'Russian state registration number (OGRN)',
  severity: 'low',
  country: 'RU',
  family: 'company',
  shapes: [...layouts({ '9999999999999': 0.1, '999999999999999': 0.15 }), field(/^(?:[1-9]\d{12}|[34]\d{14})$/)],
  check: { name: 'check digit modulo 11 or 13', passes: ({ compact }) => hasCheckDigit(compact) },
  context: ['ogrn', 'огрн', 'огрнип', 'ogrnip', 'егрюл', 'егрип', 'инн', 'кпп'],
  labels: phrases(`
    ogrn, огрн, ogrnip, огрнип, psrn, номер огрн, основной государственный регистрационный номер, огрн огрнип
    russian state registration number, russia company number, russian company number
  `),
  mask: {},
  help: {
    what: 'The state registration number of a Russian firm, thirteen digits, or of a sole trader, fifteen digits.',
    why: 'It leads to the register entry with the names of founders and directors.',
    instead: 'Use zeros, 0000000000000.',
    example: '0000000000000',
    sources: ['Федеральный закон от 08.08.2001 № 129-ФЗ (Russia)'],
  },
};

/** The remainder by 11 for firms and by 13 for sole traders; of one with two digits the last counts. */
function hasCheckDigit(number: string): boolean {
  if (!/^(?:[1-9]\d{12}|[34]\d{14})$/.test(number)) return false;
  return (Number(number.slice(0, -1)) % (number.length - 2)) % 10 === Number(number.slice(-1));
}
