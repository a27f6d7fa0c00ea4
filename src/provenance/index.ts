import type { Origin } from '../model/finding.js';
import type { Candidate } from '../model/recognizer.js';
import { remembering } from '../model/remembering.js';
import { addressInquiries } from './addresses.js';
import { attributionInquiries } from './attribution.js';
import { cardInquiries } from './cards.js';
import { CHECK_DIGITS } from './check-digits.js';
import { cryptoInquiries } from './crypto.js';
import { dateInquiries } from './dates.js';
import { deviceInquiries } from './devices.js';
import { monotonousAnyway } from './digits.js';
import { emailInquiries } from './email.js';
import { hostInquiries } from './hosts.js';
import { ibanInquiries } from './iban.js';
import { ipInquiries } from './ip.js';
import { macInquiries } from './mac.js';
import { nationalInquiries } from './national.js';
import { organizationInquiries } from './organizations.js';
import { peopleInquiries } from './people.js';
import { phoneInquiries } from './phone.js';
import type { Inquiry, Place } from './place.js';
import { type Inquiries, merged } from './published.js';
import { tokenInquiries } from './tokens.js';
import { travelDocumentInquiries } from './travel-documents.js';
import { urlIdentityInquiries } from './url-identity.js';

export type { Place } from './place.js';

/** One table for each sort of value: from the recognizer's name to what is asked of its values. */
const tables: readonly Inquiries[] = [
  emailInquiries,
  peopleInquiries,
  organizationInquiries,
  phoneInquiries,
  addressInquiries,
  dateInquiries,
  cardInquiries,
  ibanInquiries,
  nationalInquiries,
  travelDocumentInquiries,
  deviceInquiries,
  tokenInquiries,
  hostInquiries,
  urlIdentityInquiries,
  ipInquiries,
  macInquiries,
  cryptoInquiries,
];

const inquiries: ReadonlyMap<string, readonly Inquiry[]> = merged(tables);

/** What people sign in public. A published author's telephone or address is still private. */
const signed: ReadonlySet<string> = new Set(['EMAIL_ADDRESS', 'PERSON', 'ORGANIZATION']);

/** Values in whose digits nobody's keys run: words, or numbers with rules of their own. */
const wordy: ReadonlySet<string> = new Set([
  ...signed,
  ...[
    'PHONE_NUMBER',
    'PH_MOBILE_NUMBER',
    'TR_PHONE_NUMBER',
    'DATE_OF_BIRTH',
    'DATE_TIME',
    'AGE',
    'IP_ADDRESS',
    'MAC_ADDRESS',
  ],
  ...['IBAN_CODE', 'CRYPTO'],
  ...['STREET_ADDRESS', 'LOCATION', 'URL', 'URL_CREDENTIALS', 'URL_IDENTITY', 'DOMAIN', 'NRP', 'USERNAME'],
  ...['JWT', 'API_KEY', 'GENDER', 'GENETIC_DATA'],
]);

/** By the number of digits that check the others. */
const typed: readonly (readonly Inquiry[])[] = [0, 1, 2].map(monotonousAnyway);

/**
 * What sort of value it is, when it is provably not a person's secret. The first answer wins.
 * @param entity the recognizer's name, e.g. `EMAIL_ADDRESS`; of one that is not known only the digits are looked at
 * @returns undefined when the value is plausible. Never throws, and its clause never quotes a plausible value.
 */
export function originOf(entity: string, candidate: Candidate, place: Place): Origin | undefined {
  for (const ask of questionsAbout(entity)) {
    const origin = ask(candidate, place);
    if (origin !== undefined) return origin;
  }
  return undefined;
}

const questionsAbout = remembering((entity): readonly Inquiry[] => [
  ...(inquiries.get(entity) ?? []),
  ...(signed.has(entity) ? attributionInquiries : []),
  ...(wordy.has(entity) ? [] : (typed[CHECK_DIGITS.get(entity) ?? 0] ?? [])),
]);
