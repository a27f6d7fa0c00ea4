// Generated from the files of this folder by `npm run generate`. Do not edit.
import type { Recognizer } from '../model/recognizer.js';
import { recognizer as creditCard } from './credit-card.js';
import { recognizer as crypto } from './crypto.js';
import { recognizer as dateOfBirth } from './date-of-birth.js';
import { recognizer as deTaxId } from './de-tax-id.js';
import { recognizer as emailAddress } from './email-address.js';
import { recognizer as esNie } from './es-nie.js';
import { recognizer as esNif } from './es-nif.js';
import { recognizer as frNir } from './fr-nir.js';
import { recognizer as ibanCode } from './iban-code.js';
import { recognizer as inAadhaar } from './in-aadhaar.js';
import { recognizer as ipAddress } from './ip-address.js';
import { recognizer as macAddress } from './mac-address.js';
import { recognizer as person } from './person.js';
import { recognizer as phoneNumber } from './phone-number.js';
import { recognizer as ukNhs } from './uk-nhs.js';
import { recognizer as ukNino } from './uk-nino.js';
import { recognizer as usItin } from './us-itin.js';
import { recognizer as usNpi } from './us-npi.js';
import { recognizer as usSsn } from './us-ssn.js';

export const recognizers: readonly Recognizer[] = [
  creditCard,
  crypto,
  dateOfBirth,
  deTaxId,
  emailAddress,
  esNie,
  esNif,
  frNir,
  ibanCode,
  inAadhaar,
  ipAddress,
  macAddress,
  person,
  phoneNumber,
  ukNhs,
  ukNino,
  usItin,
  usNpi,
  usSsn,
];
