import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'CH_ESR',
  title: 'Swiss payment slip reference',
  severity: 'low',
  country: 'CH',
  shapes: [
    ...layouts({
      '99 99999 99999 99999 99999 99999': 0.8,
      '99 99999 99999 99999 99999 9999': 0.1,
      '999999999999999999999999999': 0.3,
    }),
    field(/^\d{5,27}$/, 0.7),
  ],
  check: { name: 'recursive check digit modulo 10', passes: ({ compact }) => isReference(compact) },
  context: phrases(`
    esr, qr referenz, referenznummer, reference qr, einzahlungsschein, riferimento
  `),
  labels: phrases(`
    esr, esr referenz, esr referenznummer, qr referenz, qr reference, qrr, referenznummer, referenz nr
    reference number, numero de reference, bvr, bvr reference, numero di riferimento
  `),
  mask: {},
  help: {
    what: 'The reference on a Swiss payment slip or QR bill: up to 26 digits and a check digit.',
    why: 'It ties a payment to a customer in the books of the payee.',
    instead: 'Write zeros in its place, such as 00 00000 00000 00000 00000 00000.',
    example: '00 00000 00000 00000 00000 00000',
    sources: ['SIX, Swiss Implementation Guidelines QR-bill, Annex B'],
  },
};

const carries = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5];

function isReference(number: string): boolean {
  const carry = [...number.slice(0, -1)].reduce((sum, digit) => carries[(sum + Number(digit)) % 10] ?? 0, 0);
  return /^\d+$/.test(number) && (10 - carry) % 10 === Number(number.at(-1));
}
