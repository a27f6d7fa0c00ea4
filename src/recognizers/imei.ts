import { field, layouts, phrases } from '../detection/define.js';
import { isLuhn } from '../detection/luhn.js';
import type { Recognizer } from '../model/recognizer.js';

/** Bodies that allot type codes, present and past (GSMA TS.06, reporting body identifiers). */
const reportingBody = /^(?:0[01]|10|3[035]|4[459]|5[0-4]|86|91|9[89])/;

export const recognizer: Recognizer = {
  entity: 'IMEI',
  title: 'mobile device number (IMEI)',
  severity: 'medium',
  shapes: [
    ...layouts({
      '99-999999-999999-9': 0.65,
      '99 999999 999999 9': 0.6,
      '999999-99-999999-9': 0.65,
      '999999 99 999999 9': 0.6,
      '99-999999-999999-99': 0.4,
      '99-999999-999999': 0.2,
      '999999999999999': 0.3,
      '9999999999999999': 0.02,
      '99999999999999': 0.02,
    }),
    field(/^\d{14,16}$/),
  ],
  check: { name: 'reporting body and Luhn check digit', passes: ({ compact }) => isDevice(compact) },
  context: phrases('imei, imeisv, device imei, handset, equipment identity'),
  labels: phrases(`
    imei, imei number, imei no, imei code, imeisv, imei sv, device imei, international mobile equipment identity, 手机串号
    imeinumber, imeino, phone imei, imei sv no, imei serial, mobile imei
    imei nummer, imei nr, imeinummer, gerate imei, geraete imei, handy imei
    numero imei, no imei, num imei, code imei, imei telephone
    nro imei, codigo imei, imei telefono, imei equipo, numero de imei
    numero do imei, nr imei, imei aparelho, imei celular, imei do aparelho
    codice imei, numero di imei, imei dispositivo
    imei toestel, imei telefoon
    numer imei, imei telefonu, kod imei
    imei kod, imei telefon
    imei numarası, imei numarasi, imei numara, cihaz imei, telefon imei
    imei 番号, 端末識別番号, 製造番号 imei, 端末 imei
    imei 号, imei 码, imei 号码, 手机序列号, 国际移动设备识别码, 設備 imei, 手機序號
    imei 번호, 단말기식별번호, 단말기 imei, 국제단말기식별번호, 단말기 식별번호
  `),
  laws: ['HIPAA', 'GDPR', 'CCPA'],
  mask: {},
  help: {
    what: 'The number of a telephone or other device in mobile networks: type, serial and a check digit.',
    why: 'It follows the person wherever the device goes and serves to clone or block it.',
    instead: 'Write fifteen zeros: 000000000000000.',
    example: '000000000000000',
    sources: ['3GPP TS 23.003 § 6', 'GSMA TS.06'],
  },
};

/** With 14 digits the check digit is left out, with 16 two digits of the software version take its place. */
const isDevice = (number: string): boolean =>
  reportingBody.test(number) &&
  !/^0+$/.test(number) &&
  (number.length === 15 ? isLuhn(number) : /^(?:\d{14}|\d{16})$/.test(number));
