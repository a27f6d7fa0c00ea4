import { phrases } from '../detection/define.js';
import { isLuhn } from '../detection/luhn.js';
import type { Candidate, Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'TRACK_DATA',
  title: 'magnetic stripe of a payment card',
  severity: 'critical',
  onRequest: true,
  shapes: [{ kind: 'token', form: 'track', score: 0.95 }],
  check: { name: 'Luhn check digit of the card number, and month of expiry', passes: isTrack },
  context: [],
  labels: phrases(`
    track data, magstripe, magnetic stripe, magnetic stripe data, swipe data, track equivalent data, magnetstreifen
    piste magnetique, banda magnetica, tarja magnetica
  `),
  mask: {},
  laws: ['PCI DSS'],
  help: {
    what: 'What the magnetic stripe of a payment card holds: card number, name, expiry, service code and the issuer’s own data.',
    why: 'It is all that it takes to make a copy of the card. PCI DSS forbids to store it after authorisation, even encrypted.',
    instead: 'Use the track of a documented test card: ;4111111111111111=20121010000000000000?.',
    example: ';4111111111111111=20121010000000000000?',
    sources: ['ISO/IEC 7813', 'PCI DSS v4.0.1 requirement 3.3.1.1'],
  },
};

/** Number, month of expiry or none. */
const parts = /^(?:%B|;)?(\d{12,19})(?:\^[^^]{2,26}\^|[=D])(?:\d\d(0[1-9]|1[0-2])|[\^=D])/;

function isTrack({ text }: Candidate): boolean {
  const [, number = ''] = parts.exec(text) ?? [];
  return number !== '' && isLuhn(number);
}
