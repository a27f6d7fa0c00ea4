import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { phrases } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'PH_MOBILE_NUMBER',
  title: 'Philippine mobile number',
  severity: 'medium',
  country: 'PH',
  onRequest: true,
  shapes: [
    { kind: 'phone', form: 'international', score: 0.8 },
    { kind: 'phone', form: 'announced', score: 0.6 },
    { kind: 'phone', form: 'national', score: 0.6 },
    { kind: 'phone', form: 'solid', score: 0.5 },
  ],
  check: { name: 'Philippine mobile numbering plan', passes: ({ text }) => isMobile(text) },
  context: phrases(`
    phone, mobile, cellphone, cell, sms, text, call, gcash, viber, globe, smart, telepono, philippines
  `),
  labels: phrases(`
    mobile, mobile number, mobile no, mobile phone, cellphone, cellphone number, cp number, gcash, gcash number
    philippine mobile number, philippines mobile number
  `),
  mask: { keepLast: 2 },
  help: {
    what: 'A mobile telephone number of the Philippines.',
    why: 'It reaches a person directly, is a second factor for their accounts, and receives money in mobile wallets.',
    instead: 'Use nines, 0999 999 9999.',
    example: '0999 999 9999',
    sources: ['National Telecommunications Commission (Philippines), numbering plan', 'libphonenumber metadata'],
  },
};

/** Without country code or trunk prefix it is any ten digits. */
function isMobile(text: string): boolean {
  if (!/^\(?(?:\+|0)/.test(text)) return false;
  const number = parsePhoneNumberFromString(text, 'PH');
  return number?.country === 'PH' && number.isValid() && /MOBILE/.test(number.getType() ?? '');
}
