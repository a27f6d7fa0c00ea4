import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

const weights = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];

export const recognizer: Recognizer = {
  entity: 'ES_CCC',
  title: 'Spanish bank account number (CCC)',
  severity: 'high',
  country: 'ES',
  family: 'bank',
  shapes: [
    ...layouts({
      '9999-9999-99-9999999999': 0.8,
      '9999 9999 99 9999999999': 0.8,
      '9999-9999-99 9999999999': 0.8,
      '9999 9999 9999 9999 9999': 0.5,
      '99999999999999999999': 0.2,
    }),
    field(/^\d{20}$/),
  ],
  check: {
    name: 'two check digits modulo 11',
    passes: ({ compact }) => compact.slice(8, 10) === digit(`00${compact.slice(0, 8)}`) + digit(compact.slice(10)),
  },
  context: phrases(`
    ccc, codigo cuenta cliente, cuenta bancaria, cuenta corriente, entidad oficina dc cuenta, domiciliacion
  `),
  labels: phrases(`
    ccc, codigo cuenta cliente, codigo cuenta corriente, codigo de cuenta cliente, cuenta corriente, numero cuenta
    num cuenta, nro cuenta, spanish bank account, spanish bank account number
  `),
  laws: ['GDPR'],
  mask: {},
  help: {
    what: 'The twenty-digit Spanish account number: bank, branch, two check digits and the account.',
    why: 'It names a person’s bank account, and the IBAN follows from it.',
    instead: 'Use digits that nobody can have been given, such as 0000 0000 00 0000000000.',
    example: '0000 0000 00 0000000000',
    sources: ['Consejo Superior Bancario, código cuenta cliente', 'Banco de España'],
  },
};

/** Of bank and branch behind two zeros, and of the account: ten digits each. */
function digit(ten: string): string {
  const rest = weightedSum(ten, { weights, modulus: 11 });
  return String(rest < 2 ? rest : 11 - rest);
}
