import { validate } from 'stdnum/lib/cjs/ru/inn.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'RU_INN',
  title: 'Russian taxpayer number (INN)',
  severity: 'high',
  country: 'RU',
  family: 'tax',
  shapes: [...layouts({ '999999999999': 0.3, '9999999999': 0.05 }), field(/^(?!0+$)(?:\d{10}|\d{12})$/)],
  check: { name: 'check digits modulo 11', passes: ({ compact }) => validate(compact).isValid },
  context: ['инн', 'налогоплательщик', 'фнс', 'kpp', 'кпп', 'идентификационный номер налогоплательщика'],
  labels: phrases(`
    inn, инн, inn number, номер инн, идентификационный номер налогоплательщика, инн физлица, инн организации
    russian tax number, russia tax number, russian inn, russia inn
  `),
  mask: {},
  help: {
    what: 'The number under which Russia taxes a person, twelve digits, or a firm, ten digits.',
    why: 'It finds the person in public registers of debts, firms and courts.',
    instead: 'Use zeros, 000000000000.',
    example: '000000000000',
    sources: ['Налоговый кодекс Российской Федерации, статья 84'],
  },
};
