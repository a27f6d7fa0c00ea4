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
    vinnumber, vinno, vehicle vin, chassisnumber, chassisno, car vin, vehicle identification no, vin chassis
    fahrgestell nr, fahrgestellnr, fahrgestell nummer, fahrzeugidentifikationsnummer, fahrzeugidentifizierungsnummer
    fahrzeug identnummer, fahrzeug ident nr, fahrzeugidentnummer, fin nummer, fin nr, fz ident nr
    numero chassis, no chassis, num chassis, numero vin, numero de serie du vehicule, numero serie vehicule
    numero d identification du vehicule, code vin, vin vehicule
    numero chasis, num chasis, nro chasis, no chasis, numero bastidor, num bastidor, nro bastidor, numero de vin
    numero de serie del vehiculo, numero serie vehiculo, vin vehiculo
    numero chassi, nr chassi, num chassi, chassis, numero do chassis, numero de chassi, numero do quadro, vin veiculo
    numero telaio, num telaio, nr telaio, n telaio, telaio, numero del telaio, telaio veicolo, codice vin
    chassis nummer, chassisnr, chassis nr, voertuigidentificatienummer, voertuig identificatienummer, vin nummer
    framenummer voertuig
    nr vin, numer vin pojazdu, nr nadwozia, numer podwozia, nr podwozia, vin pojazdu, numer identyfikacyjny pojazdu
    chassinummer, chassi nr, chassinr, chassi nummer, fordonsidentifieringsnummer, ramnummer, vin nr
    sase no, sase numarası, sase numarasi, arac sasi no, arac kimlik no, sasino
    車体番号, 車台 no, 車両識別番号, vin コード, フレーム番号
    車架號, 车架号码, 車架號碼, 车辆识别代号, 车辆识别代码, 车辆识别码, 車輛識別號碼, vin 码, vin 号, 车身号
    차대 번호, 차량식별번호, 차량 식별 번호, vin 번호
    fahrzeugidentifikations nummer, fahrzeugidentifizierungs nummer, fahrzeugident nummer
    voertuigidentificatie nummer, fordonsidentifierings nummer
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
