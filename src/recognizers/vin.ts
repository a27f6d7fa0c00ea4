import { field, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** No I, O, Q (ISO 3779); the serial ends in four digits. */
const written = /^(?=.*[A-Z])[A-HJ-NPR-Z\d]{13}\d{4}$/;
/** Manufacturers of North America (ISO 3780), whose ninth character is a check digit (49 CFR § 565.15). */
const northAmerican = /^[1-5]/;

export const recognizer: Recognizer = {
  entity: 'VIN',
  title: 'vehicle identification number (VIN)',
  severity: 'medium',
  shapes: [
    { kind: 'word', pattern: /^[1-5](?=.*[A-Z])[A-HJ-NPR-Z\d]{12}\d{4}$/, lengths: [17, 17], score: 0.5 },
    { kind: 'word', pattern: /^[6-9A-HJ-NPR-Z](?=.*[A-Z])[A-HJ-NPR-Z\d]{12}\d{4}$/, lengths: [17, 17], score: 0.2 },
    field(written),
  ],
  check: {
    name: 'characters, and the check digit of North America',
    passes: ({ compact }) => written.test(compact) && (!northAmerican.test(compact) || hasCheckDigit(compact)),
  },
  context: phrases(`
    vin, vehicle identification, chassis, vehicle, car, fahrgestellnummer, fin, chasis, bastidor, telaio, chassi
    voertuig, nadwozia, sasi, chassisnummer
  `),
  labels: phrases(`
    vin, vin number, vin no, vin code, vehicle identification number, vehicle id, chassis number, chassis no, frame number
    fahrgestellnummer, fahrzeug identifizierungsnummer, fin, numero de chassis, serie du vehicule
    numero de chasis, numero de bastidor, bastidor, numero di telaio, numero do chassi, chassi, chassisnummer
    numer vin, numer nadwozia, sasi no, sasi numarası, sasi numarasi, 車台番号, 车架号, 차대번호
  `),
  laws: ['HIPAA', 'GDPR'],
  mask: { keepFirst: 3 },
  help: {
    what: 'The seventeen characters that name one vehicle: manufacturer, model and serial number.',
    why: 'Registers, insurers and repair shops lead from it to the keeper; it serves to clone keys and papers.',
    instead: 'Use the sample of the rule’s check digit, 11111111111111111.',
    example: '11111111111111111',
    sources: ['ISO 3779', 'ISO 3780', '49 CFR part 565'],
  },
};

const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Letters count by their place in A–H, J–R and S–Z, which begin at 1, 1 and 2. */
function transliterated(character: string): number {
  const digit = '0123456789'.indexOf(character);
  return digit >= 0 ? digit : ('ABCDEFGH JKLMNOPQR STUVWXYZ'.indexOf(character) % 9) + 1;
}

function hasCheckDigit(vin: string): boolean {
  const sum = weights.reduce((total, weight, at) => total + weight * transliterated(vin.charAt(at)), 0);
  return vin[8] === '0123456789X'[sum % 11];
}
