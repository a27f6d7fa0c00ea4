import type { Origin } from '../model/finding.js';
import type { Candidate } from '../model/recognizer.js';
import { attributionInquiries } from './attribution.js';
import { cardInquiries } from './cards.js';
import { cryptoInquiries } from './crypto.js';
import { dateInquiries } from './dates.js';
import { emailInquiries } from './email.js';
import { deTaxIdInquiries, nifInquiries, nirInquiries } from './eu-identifiers.js';
import { ibanInquiries } from './iban.js';
import { aadhaarInquiries } from './in-identifiers.js';
import { ipInquiries } from './ip.js';
import { macInquiries } from './mac.js';
import { peopleInquiries } from './people.js';
import { phoneInquiries } from './phone.js';
import type { Inquiry, Place } from './place.js';
import { nhsInquiries, ninoInquiries } from './uk-identifiers.js';
import { itinInquiries, npiInquiries, ssnInquiries } from './us-identifiers.js';

export type { Place } from './place.js';

/** What to ask of each kind of value; the first answer wins. A published author's telephone is still private. */
const INQUIRIES: Readonly<Record<string, readonly Inquiry[]>> = {
  EMAIL_ADDRESS: [...emailInquiries, ...attributionInquiries],
  PERSON: [...peopleInquiries, ...attributionInquiries],
  PHONE_NUMBER: phoneInquiries,
  CREDIT_CARD: cardInquiries,
  IBAN_CODE: ibanInquiries,
  US_SSN: ssnInquiries,
  US_ITIN: itinInquiries,
  US_NPI: npiInquiries,
  UK_NHS: nhsInquiries,
  UK_NINO: ninoInquiries,
  DE_TAX_ID: deTaxIdInquiries,
  FR_NIR: nirInquiries,
  ES_NIF: nifInquiries,
  ES_NIE: nifInquiries,
  IN_AADHAAR: aadhaarInquiries,
  IP_ADDRESS: ipInquiries,
  MAC_ADDRESS: macInquiries,
  CRYPTO: cryptoInquiries,
  DATE_OF_BIRTH: dateInquiries,
};

/**
 * What sort of value it is, when it is provably not a person's secret.
 * @param entity the recognizer's name, e.g. `EMAIL_ADDRESS`; of an unknown one everything is plausible
 * @returns undefined when the value is plausible. Never throws, and its clause never quotes a plausible value.
 */
export function originOf(entity: string, candidate: Candidate, place: Place): Origin | undefined {
  const inquiries = Object.hasOwn(INQUIRIES, entity) ? (INQUIRIES[entity] ?? []) : [];
  for (const ask of inquiries) {
    const origin = ask(candidate, place);
    if (origin !== undefined) return origin;
  }
  return undefined;
}
