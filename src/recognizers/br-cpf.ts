import { validate } from 'stdnum/lib/cjs/br/cpf.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'BR_CPF',
  title: 'Brazilian taxpayer number (CPF)',
  severity: 'critical',
  country: 'BR',
  family: 'tax',
  shapes: [
    ...layouts({
      '999.999.999-99': 0.85,
      '999.999.999/99': 0.6,
      '999999999-99': 0.6,
      '999 999 999 99': 0.45,
      '99999999999': 0.25,
    }),
    field(/^\d{11}$/),
  ],
  check: {
    name: 'two check digits modulo 11',
    passes: ({ compact }) => !/^(\d)\1*$/.test(compact) && validate(compact).isValid,
  },
  context: ['cpf', 'pessoa fisica', 'pessoas fisicas'],
  labels: phrases(`
    cpf, cpf numero, numero cpf, numero do cpf, nr cpf, num cpf, cadastro de pessoas fisicas
    cadastro de pessoa fisica, cpf cliente, cpf cnpj, brazilian taxpayer number, brazilian national id
  `),
  mask: {},
  help: {
    what: 'The eleven digits of a person at the Brazilian tax office, since 2023 the one number of every citizen.',
    why: 'Accounts, telephones and loans are opened with it, and the tax office shows the name for it.',
    instead: 'Use the worked example of the check digits, 111.444.777-35.',
    example: '111.444.777-35',
    sources: ['Lei 14.534/2023', 'Receita Federal, Cadastro de Pessoas Físicas', 'LGPD, Lei 13.709/2018'],
  },
};
