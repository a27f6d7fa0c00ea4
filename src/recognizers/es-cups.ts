import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** The alphabet of the Spanish identity document serves here as well. */
const letters = 'TRWAGMYFPDXBNJZSQVHLCKE';

export const recognizer: Recognizer = {
  entity: 'ES_CUPS',
  title: 'Spanish supply point code (CUPS)',
  severity: 'medium',
  country: 'ES',
  shapes: [
    ...layouts({
      AA9999999999999999AA: 0.85,
      AA9999999999999999AA9A: 0.85,
      'AA 9999 9999 9999 9999 AA': 0.85,
      'AA 9999 9999 9999 9999 AA 9A': 0.85,
      'AA 9999-999999999999-AA': 0.85,
    }),
    field(/^ES\d{16}[A-Z]{2}(?:\d[A-Z])?$/),
  ],
  check: { name: 'two check letters modulo 529', passes: ({ compact }) => hasLetters(compact) },
  context: phrases(`
    cups, codigo unificado de punto de suministro, punto de suministro, suministro electrico, suministro de gas
    contador, distribuidora
  `),
  labels: phrases(`
    cups, codigo cups, cups luz, cups gas, codigo universal punto suministro, codigo punto de suministro
    punto de suministro, punto suministro, spanish supply point, spanish meter point
  `),
  laws: ['GDPR'],
  mask: {},
  help: {
    what: 'The code of the point where electricity or gas enters a home or business in Spain.',
    why: 'It stands for a household: its address, its consumption and who pays for it.',
    instead: 'Use digits that nobody can have been given, such as ES 0000 0000 0000 0000 TT.',
    example: 'ES 0000 0000 0000 0000 TT',
    sources: ['Orden ITC/1659/2009', 'Real Decreto 1435/2002, artículo 7'],
  },
};

/** Behind the check letters may stand a measuring point: a digit, and a letter for its sort. */
function hasLetters(code: string): boolean {
  const [, digits, written] = /^ES(\d{16})([A-Z]{2})(?:\d[FPRCXYZ])?$/.exec(code) ?? [];
  const rest = Number(BigInt(digits ?? 0) % 529n);
  return digits !== undefined && written === `${letters[Math.floor(rest / 23)]}${letters[rest % 23]}`;
}
