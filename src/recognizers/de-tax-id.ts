import { validate } from 'stdnum/lib/cjs/de/idnr.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'DE_TAX_ID',
  title: 'German tax identification number',
  severity: 'high',
  country: 'DE',
  family: 'tax',
  shapes: [...layouts({ '99 999 999 999': 0.8, '99999999999': 0.35 }), field(/^[1-9]\d{10}$/)],
  check: {
    name: 'ISO 7064 check digit and digit repetition rule',
    passes: ({ compact }) => repeatsOneDigit(compact) && validate(compact).isValid,
  },
  context: phrases(`
    steuer, steuer id, steueridentifikationsnummer, identifikationsnummer, steuernummer, tin, idnr, tax id
    finanzamt, lohnsteuer
  `),
  labels: phrases(`
    steuer id, steuerid, steueridentifikationsnummer, steuer identifikationsnummer, steuer idnr, steuernummer, idnr
    tax id, tax number, tin
  `),
  mask: {},
  help: {
    what: 'The eleven-digit Steuer-Identifikationsnummer that every resident of Germany keeps for life.',
    why: 'It identifies the person to every tax office and, since 2021, across public registers.',
    instead: 'Use a documented example, such as 86 095 742 719.',
    example: '86 095 742 719',
    sources: ['§ 139b Abgabenordnung', 'Bundeszentralamt für Steuern'],
  },
};

/**
 * Of the first ten digits exactly one stands there twice or three times, never three in a row (BZSt, since 2016). The
 * library means to check that, but lets most violations pass.
 */
function repeatsOneDigit(number: string): boolean {
  const body = number.slice(0, 10);
  const repeated = [...'0123456789'].map((digit) => body.split(digit).length - 1).filter((times) => times > 1);
  return repeated.length === 1 && (repeated[0] ?? 0) <= 3 && !/(\d)\1\1/.test(body);
}
