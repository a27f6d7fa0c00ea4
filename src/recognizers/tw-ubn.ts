import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'TW_UBN',
  title: 'Taiwanese unified business number',
  severity: 'low',
  country: 'TW',
  family: 'company',
  shapes: [...layouts({ '99999999': 0.05 }), field(/^\d{8}$/)],
  check: { name: 'check sum divisible by 5', passes: ({ compact }) => isUnified(compact) },
  context: phrases('統一編號, 統編, 營利事業, ubn'),
  labels: phrases(`
    ubn, unified business number, gui number, government uniform invoice number, taiwan business number
    taiwan company number, 統一編號, 統編, 公司統編, 營利事業統一編號
  `),
  mask: {},
  help: {
    what: 'The eight-digit number (統一編號) of a firm, sole trader or body in Taiwan.',
    why: 'For a sole trader the public register gives the name of the owner.',
    instead: 'Write eight zeros: 00000000.',
    example: '00000000',
    sources: ['財政部財政資訊中心 (Fiscal Information Agency), 營利事業統一編號檢查碼邏輯, since 2023 divisible by 5'],
  },
};

/** Where the seventh digit is 7, its product 28 may count as 1 or as 0. */
function isUnified(number: string): boolean {
  if (!/^(?!0{8})\d{8}$/.test(number)) return false;
  const rest = weightedSum(number, { weights: [1, 2, 1, 2, 1, 2, 4, 1], modulus: 5, sumByDigit: true });
  return rest === 0 || (number[6] === '7' && rest === 4);
}
