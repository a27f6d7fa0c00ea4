import { phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'MRZ',
  title: 'machine-readable zone of a passport or identity card',
  severity: 'critical',
  shapes: [{ kind: 'mrz', form: 'line', score: 0.95 }],
  check: { name: 'check digits of ICAO 9303, or document type, state and name', passes: ({ text }) => isZone(text) },
  context: [],
  labels: phrases('mrz, mrz line, mrz code, machine readable zone, maschinenlesbare zone'),
  mask: {},
  laws: ['GDPR Art. 87', 'CCPA'],
  help: {
    what: 'The lines at the foot of a passport or identity card that machines read.',
    why: 'They hold name, nationality, birthday, sex and document number at once: a whole identity.',
    instead: 'Use the specimen of the standard: P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<.',
    example: 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
    sources: ['ICAO Doc 9303-3', 'ICAO Doc 9303-4', 'ICAO Doc 9303-5'],
  },
};

/** Line 1 of passports, visas and larger cards; line 3 of cards holds the name alone and needs its neighbours. */
const nameLine = /^(?:[PVIAC][A-Z<])[A-Z<]{3}[A-Z][A-Z<]*<<[A-Z<]*$/;
/** Line 1 of a card: type, state, number, check digit. */
const cardNumberLine = /^[IAC][A-Z<][A-Z<]{3}([A-Z0-9<]{9})([0-9<])[A-Z0-9<]{15}$/;
/** Line 2 of a card: birthday, sex, expiry and nationality. */
const cardDateLine = /^(\d{6})(\d)[MFX<](\d{6})(\d)[A-Z<]{3}[A-Z0-9<]{11}\d$/;
/** Line 2 of the others: number, nationality, birthday, sex, expiry. */
const dataLine = /^([A-Z0-9<]{9})(\d)[A-Z<]{3}(\d{6})(\d)[MFX<](\d{6})(\d)[A-Z0-9<]{8}(?:[A-Z0-9<]{8})?$/;

function isZone(line: string): boolean {
  if (line.length > 30 && nameLine.test(line)) return true;
  const parts =
    (line.length === 30 ? (cardDateLine.exec(line) ?? cardNumberLine.exec(line)) : dataLine.exec(line)) ?? [];
  const pairs = parts.slice(1);
  return pairs.length > 0 && pairs.every((part, at) => at % 2 === 1 || checkDigit(part) === pairs[at + 1]);
}

/** Weights 7, 3, 1 over digits, letters from A = 10, and fillers as 0 (ICAO Doc 9303-3 §4.9). */
const checkDigit = (part: string): string =>
  String([...part].reduce((sum, character, at) => sum + valueIn(character) * ([7, 3, 1][at % 3] ?? 0), 0) % 10);

const valueIn = (character: string): number => (character === '<' ? 0 : Number.parseInt(character, 36));
