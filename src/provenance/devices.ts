import { documented, type Inquiries, inRange, listed, type TestRange } from './published.js';

const IMEIS = [
  documented(
    'the worked example of the check digit',
    'Wikipedia, International Mobile Equipment Identity',
    `
    49-015420-323751-8, 35-209900-176148-1
  `,
  ),
  documented(
    'the number of an emulated device',
    'Android Emulator; Qualcomm test mode',
    '358240051111110, 004999010640000',
  ),
];

const TEST_IMEIS: readonly TestRange[] = [
  {
    provenance: 'reserved',
    pattern: /^00\d{13,14}$/,
    what: 'the reporting body 00 stands for test equipment',
    source: 'GSMA TS.06, test IMEI',
  },
];

const VINS = [
  documented(
    'the worked example of the check digit',
    'Wikipedia, Vehicle identification number; 49 CFR 565.15',
    '1M8GDM9AXKP042788, 11111111111111111',
  ),
];

export const deviceInquiries: Inquiries = {
  IMEI: [listed(IMEIS), inRange(TEST_IMEIS)],
  VIN: [listed(VINS)],
};
