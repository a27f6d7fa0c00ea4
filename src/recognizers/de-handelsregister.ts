import { layouts, phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'DE_HANDELSREGISTER',
  title: 'German register number',
  severity: 'low',
  country: 'DE',
  family: 'company',
  shapes: [
    ...layouts({
      'AAA 9': 0.5,
      'AAA 99': 0.5,
      'AAA 999': 0.5,
      'AAA 9999': 0.55,
      'AAA 99999': 0.6,
      'AAA 999999': 0.6,
      AAA99999: 0.5,
      AAA999999: 0.5,
      'AA 99999': 0.1,
      'AA 9999': 0.1,
    }),
    writtenField(
      /^(?:\p{Upper}[\p{Alpha}.()/ -]{1,60}\s{1,4})?(?:HRA|HRB|GnR|GsR|PR|VR)\s{0,4}\d{1,6}(?:\s{1,4}[A-Z]{1,3})?$/iu,
    ),
  ],
  check: {
    name: 'kind of register',
    passes: ({ text }) => /(?:^|\s)(?:HRA|HRB|GnR|GsR|PR|VR)\s*\d{1,6}(?:\s+[A-Z]{1,3})?$/i.test(text),
  },
  context: phrases(`
    handelsregister, registergericht, amtsgericht, vereinsregister, hrb, hra
  `),
  labels: phrases(`
    handelsregister, handelsregister nr, handelsregisternummer, handelsregistereintrag, hr nummer, hrb, hra
    hrb nr, hra nr, registernummer, register nr, vereinsregister, vereinsregisternummer, genossenschaftsregister
    partnerschaftsregister, german register number, german company register number
  `),
  mask: {},
  help: {
    what: 'The number of a company, merchant or association in a German register, such as HRB with digits behind it.',
    why: 'Merchants are registered in their own name, and the register shows birth date and place of residence.',
    instead: 'Write zeros in its place, such as HRB 000000.',
    example: 'HRB 000000',
    sources: ['Handelsregisterverordnung (HRV)', '§ 9 HGB, Gemeinsames Registerportal der Länder'],
  },
};
