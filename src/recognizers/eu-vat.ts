import { validate as at } from 'stdnum/lib/cjs/at/uid.js';
import { validate as be } from 'stdnum/lib/cjs/be/vat.js';
import { validate as cy } from 'stdnum/lib/cjs/cy/vat.js';
import { validate as cz } from 'stdnum/lib/cjs/cz/dic.js';
import { validate as de } from 'stdnum/lib/cjs/de/vat.js';
import { validate as dk } from 'stdnum/lib/cjs/dk/cvr.js';
import { validate as ee } from 'stdnum/lib/cjs/ee/kmkr.js';
import { validate as es } from 'stdnum/lib/cjs/es/nif.js';
import { validate as fi } from 'stdnum/lib/cjs/fi/alv.js';
import { validate as fr } from 'stdnum/lib/cjs/fr/tva.js';
import { validate as el } from 'stdnum/lib/cjs/gr/vat.js';
import { validate as hr } from 'stdnum/lib/cjs/hr/oib.js';
import { validate as hu } from 'stdnum/lib/cjs/hu/anum.js';
import { validate as ie } from 'stdnum/lib/cjs/ie/vat.js';
import { validate as it } from 'stdnum/lib/cjs/it/iva.js';
import { validate as lt } from 'stdnum/lib/cjs/lt/pvm.js';
import { validate as lu } from 'stdnum/lib/cjs/lu/tva.js';
import { validate as lv } from 'stdnum/lib/cjs/lv/pvn.js';
import { validate as mt } from 'stdnum/lib/cjs/mt/vat.js';
import { validate as nl } from 'stdnum/lib/cjs/nl/btw.js';
import { validate as pl } from 'stdnum/lib/cjs/pl/nip.js';
import { validate as pt } from 'stdnum/lib/cjs/pt/nif.js';
import { validate as ro } from 'stdnum/lib/cjs/ro/cif.js';
import { validate as se } from 'stdnum/lib/cjs/se/vat.js';
import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js';
import { isValidDate } from 'stdnum/lib/cjs/util/isValidDate.js';
import { field, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

type Check = (number: string) => { readonly isValid: boolean };

/** Two letters for the state, EL for Greece, before the number as the state forms it (Directive 2006/112/EC, article 215). */
const states: Readonly<Record<string, Check>> = {
  AT: at,
  BE: be,
  BG: bulgarian,
  CY: cy,
  CZ: czech,
  DE: unpadded(de),
  DK: unpadded(dk),
  EE: ee,
  EL: el,
  ES: es,
  FI: fi,
  FR: fr,
  HR: hr,
  HU: hu,
  IE: ie,
  IT: it,
  LT: lt,
  LU: lu,
  LV: lv,
  MT: mt,
  NL: nl,
  PL: pl,
  PT: pt,
  RO: ro,
  SE: se,
  SI: slovene,
  SK: slovak,
};

export const recognizer: Recognizer = {
  entity: 'EU_VAT',
  title: 'EU VAT number',
  severity: 'low',
  family: 'vat',
  shapes: [field(/^[A-Z]{2}[A-Z\d]{2,12}$/, 0.8)],
  check: {
    name: 'check digits of the member state',
    passes: ({ compact }) => isNumber(compact.slice(0, 2), compact.slice(2)),
  },
  context: ['vat', 'vies', 'intra community'],
  labels: phrases(`
    eu vat, eu vat number, eu vat id, eu vat no, european vat number, vies, vies number, intra community vat number
    intracommunity vat number
  `),
  mask: {},
  laws: ['GDPR'],
  help: {
    what: 'A VAT number of a member state of the European Union.',
    why: 'Sole traders have one, too, and VIES gives their name and address.',
    instead: 'Use digits that nobody can have been given, such as DE000000000.',
    example: 'DE000000000',
    sources: ['Directive 2006/112/EC, articles 214 and 215', 'European Commission, VIES'],
  },
};

function isNumber(state: string, number: string): boolean {
  // The library takes the two letters off by itself, and would do so twice.
  return !number.startsWith(state) && (states[state]?.(number).isValid ?? false);
}

// What follows is where the library and the rules published with VIES part.

const remainder = (number: string, weights: number[]): number => weightedSum(number, { weights, modulus: 11 });

/** No number of these states begins with 0. */
function unpadded(check: Check): Check {
  return (number) => ({ isValid: !number.startsWith('0') && check(number).isValid });
}

/** Nine digits for a legal person, whatever the first; ten for a person, a foreigner or another. */
function bulgarian(number: string): { readonly isValid: boolean } {
  if (!/^\d{9}$/.test(number)) return { isValid: /^\d{10}$/.test(number) && isOtherBulgarian(number) };
  const rest = remainder(number.slice(0, 8), [1, 2, 3, 4, 5, 6, 7, 8]);
  const check = rest < 10 ? rest : remainder(number.slice(0, 8), [3, 4, 5, 6, 7, 8, 9, 10]) % 10;
  return { isValid: check === Number(number[8]) };
}

function isOtherBulgarian(number: string): boolean {
  const foreigner = weightedSum(number.slice(0, 9), { weights: [21, 19, 17, 13, 11, 9, 7, 3, 1], modulus: 10 });
  const other = (11 - remainder(number.slice(0, 9), [4, 3, 2, 7, 6, 5, 4, 3, 2])) % 11;
  return isBulgarianPerson(number) || [foreigner, other].includes(Number(number[9]));
}

/** A month from 21 on is one of the 1800s, from 41 on one of the 2000s. */
function isBulgarianPerson(number: string): boolean {
  const month = Number(number.slice(2, 4));
  const year = `${month > 40 ? 20 : month > 20 ? 18 : 19}${number.slice(0, 2)}`;
  const check = remainder(number.slice(0, 9), [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 10;
  return check === Number(number[9]) && isValidDate(year, String(month % 20), number.slice(4, 6));
}

/** Nine digits from 6 on are those of a person without a birth number; the last one checks the seven between. */
function czech(number: string): { readonly isValid: boolean } {
  if (!/^6\d{8}$/.test(number)) return cz(number);
  return { isValid: (remainder(number.slice(1, 8), [8, 7, 6, 5, 4, 3, 2]) + 8) % 10 === Number(number[8]) };
}

/** A remainder of zero is never handed out. */
function slovene(number: string): { readonly isValid: boolean } {
  const rest = remainder(number.slice(0, 7), [8, 7, 6, 5, 4, 3, 2]);
  return { isValid: /^[1-9]\d{7}$/.test(number) && rest !== 0 && (11 - rest) % 10 === Number(number[7]) };
}

/** It is the third digit that tells the sort of taxpayer; ten digits that eleven divides. */
function slovak(number: string): { readonly isValid: boolean } {
  return { isValid: /^[1-9]\d[2-4789]\d{7}$/.test(number) && Number(number) % 11 === 0 };
}
