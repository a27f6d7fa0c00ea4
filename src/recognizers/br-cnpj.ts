import { validate } from 'stdnum/lib/cjs/br/cnpj.js';
import { layouts, phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'BR_CNPJ',
  title: 'Brazilian company number (CNPJ)',
  severity: 'low',
  country: 'BR',
  family: 'company',
  shapes: [
    ...layouts({ '99.999.999/9999-99': 0.85, '99999999/9999-99': 0.7, '99999999999999': 0.25 }),
    writtenField(/^[\dA-Z]{2}\.?[\dA-Z]{3}\.?[\dA-Z]{3}[/ ]?[\dA-Z]{4}[- ]?\d{2}$/i),
  ],
  check: {
    name: 'two check digits modulo 11',
    passes: ({ compact }) => !/^(\d)\1*$/.test(compact) && validate(compact).isValid,
  },
  context: ['cnpj', 'pessoa juridica', 'razao social'],
  labels: phrases(`
    cnpj, cnpj numero, numero cnpj, numero do cnpj, cadastro nacional da pessoa juridica, cnpj mf, cpf cnpj
    brazilian company number, brazil company id
  `),
  mask: {},
  help: {
    what: 'The number of a business in Brazil: root, branch and two check digits, with letters from 2026 on.',
    why: 'Self-employed people are registered too, and the public register gives their name and address.',
    instead: 'Use the worked example of the check digits, 11.222.333/0001-81.',
    example: '11.222.333/0001-81',
    sources: ['Receita Federal, Instrução Normativa RFB 2.119/2022', 'Instrução Normativa RFB 2.229/2024'],
  },
};
