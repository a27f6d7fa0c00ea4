import { validate } from 'stdnum/lib/cjs/my/nric.js';
import { field, layouts, phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'MY_NRIC',
  title: 'Malaysian identity card number',
  severity: 'critical',
  country: 'MY',
  family: 'national',
  shapes: [...layouts({ '999999-99-9999': 0.45, '999999 99 9999': 0.4, '999999999999': 0.1 }), field(/^\d{12}$/)],
  check: {
    name: 'birth date and place of birth',
    passes: ({ compact }) => !/^\d{6}70/.test(compact) && validate(compact).isValid,
  },
  context: ['nric', 'mykad', 'kad pengenalan', 'jpn'],
  labels: phrases(`
    nric, nric no, nric number, ic no, ic number, mykad, mykad no, mykad number, kad pengenalan
    no kad pengenalan, nombor kad pengenalan, malaysia nric, malaysian nric, malaysian identity card number, no kp
  `),
  mask: {},
  help: {
    what: 'The number of the Malaysian identity card: birth date, place of birth and serial number.',
    why: 'It is the key to bank, telephone and health records, and tells birth date, birthplace and sex.',
    instead: 'Use zeros, 000000-00-0000.',
    example: '000000-00-0000',
    sources: ['National Registration Regulations 1990 (Malaysia)', 'Jabatan Pendaftaran Negara, place of birth codes'],
  },
};
