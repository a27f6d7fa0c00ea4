import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'JP_IN',
  title: 'Japanese individual number (My Number)',
  severity: 'critical',
  country: 'JP',
  family: 'national',
  shapes: [...layouts({ '9999 9999 9999': 0.4, '9999-9999-9999': 0.4, '999999999999': 0.05 }), field(/^\d{12}$/)],
  check: { name: 'check digit modulo 11', passes: ({ compact }) => hasCheckDigit(compact) },
  context: ['my number', 'mynumber', 'kojin bango', 'マイナンバー', '個人番号', '番号確認'],
  labels: phrases(`
    my number, mynumber, my number card, kojin bango, individual number, japan individual number
    japanese individual number, japan my number, マイナンバー, 個人番号
  `),
  mask: {},
  help: {
    what: 'The twelve-digit number that Japan gives every resident for tax, social security and disaster relief.',
    why: 'It joins the files of all authorities on the person, and the law punishes handing it on.',
    instead: 'Use zeros, 0000 0000 0000.',
    example: '0000 0000 0000',
    sources: [
      'Act on the Use of Numbers to Identify a Specific Individual (Act No. 27 of 2013), article 19',
      'Ministry of Internal Affairs Order No. 85 of 2014, article 5',
    ],
  },
};

/** Remainders 0 and 1 both give the digit 0. */
function hasCheckDigit(number: string): boolean {
  const rest = weightedSum(number.slice(0, 11), { weights: [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], modulus: 11 });
  return Number(number) > 0 && number.endsWith(String(rest <= 1 ? 0 : 11 - rest));
}
