import { validate as at } from 'stdnum/lib/cjs/at/uid.js';
import { validate as be } from 'stdnum/lib/cjs/be/vat.js';
import { validate as bg } from 'stdnum/lib/cjs/bg/vat.js';
import { validate as ch } from 'stdnum/lib/cjs/ch/vat.js';
import { validate as cy } from 'stdnum/lib/cjs/cy/vat.js';
import { validate as cz } from 'stdnum/lib/cjs/cz/dic.js';
import { validate as de } from 'stdnum/lib/cjs/de/vat.js';
import { validate as dk } from 'stdnum/lib/cjs/dk/cvr.js';
import { validate as ee } from 'stdnum/lib/cjs/ee/kmkr.js';
import { validate as es } from 'stdnum/lib/cjs/es/nif.js';
import { validate as fi } from 'stdnum/lib/cjs/fi/alv.js';
import { validate as fr } from 'stdnum/lib/cjs/fr/tva.js';
import { validate as gb } from 'stdnum/lib/cjs/gb/vat.js';
import { validate as gr } from 'stdnum/lib/cjs/gr/vat.js';
import { validate as hr } from 'stdnum/lib/cjs/hr/oib.js';
import { validate as hu } from 'stdnum/lib/cjs/hu/anum.js';
import { validate as ie } from 'stdnum/lib/cjs/ie/vat.js';
import { validate as it } from 'stdnum/lib/cjs/it/iva.js';
import { validate as lt } from 'stdnum/lib/cjs/lt/pvm.js';
import { validate as lu } from 'stdnum/lib/cjs/lu/tva.js';
import { validate as lv } from 'stdnum/lib/cjs/lv/pvn.js';
import { validate as mt } from 'stdnum/lib/cjs/mt/vat.js';
import { validate as mx } from 'stdnum/lib/cjs/mx/rfc.js';
import { validate as nl } from 'stdnum/lib/cjs/nl/btw.js';
import { validate as no } from 'stdnum/lib/cjs/no/mva.js';
import { validate as pl } from 'stdnum/lib/cjs/pl/nip.js';
import { validate as pt } from 'stdnum/lib/cjs/pt/nif.js';
import { validate as ro } from 'stdnum/lib/cjs/ro/cif.js';
import { validate as se } from 'stdnum/lib/cjs/se/vat.js';
import { validate as si } from 'stdnum/lib/cjs/si/ddv.js';
import { field } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** Greece writes EL, Northern Ireland XI. */
const national: Readonly<Record<string, (number: string) => { readonly isValid: boolean }>> = {
  AT: at,
  BE: be,
  BG: bg,
  CH: ch,
  CY: cy,
  CZ: cz,
  DE: de,
  DK: dk,
  EE: ee,
  EL: gr,
  ES: es,
  FI: fi,
  FR: fr,
  GB: gb,
  GR: gr,
  HR: hr,
  HU: hu,
  IE: ie,
  IT: it,
  LT: lt,
  LU: lu,
  LV: lv,
  MT: mt,
  MX: mx,
  NL: nl,
  NO: no,
  PL: pl,
  PT: pt,
  RO: ro,
  SE: se,
  SI: si,
  SK: (number) => ({ isValid: /^[1-9]\d[2-47-9]\d{7}$/.test(number) && Number(number) % 11 === 0 }),
  XI: gb,
};

export const recognizer: Recognizer = {
  entity: 'VAT_ID',
  title: 'VAT number',
  severity: 'low',
  family: 'vat',
  shapes: [field(/^[A-Z]{2}[A-Z\d]{7,16}$/, 0.8)],
  check: { name: 'country and national check', passes: ({ compact }) => isVat(compact) },
  context: ['vat', 'vatin', 'vat id'],
  labels: ['vatin', 'eu vat', 'eu vat number', 'eu vat id', 'intra community vat'],
  mask: { keepFirst: 2 },
  laws: ['GDPR'],
  help: {
    what: 'A VAT number with its country: the prefix of ISO 3166 and the number of the national tax office.',
    why: 'That of a sole trader leads to name and address, and in some countries is their personal tax number.',
    instead: 'Write the prefix and zeros: XX000000000.',
    example: 'XX000000000',
    sources: ['Council Directive 2006/112/EC, article 215', 'European Commission, VIES VAT number structure'],
  },
};

/** Some national checks want the prefix, as that of Switzerland, and some refuse it. */
function isVat(number: string): boolean {
  const validate = national[number.slice(0, 2)];
  return validate !== undefined && (validate(number.slice(2)).isValid || validate(number).isValid);
}
