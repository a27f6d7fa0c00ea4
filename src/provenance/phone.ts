import { getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import type { Origin } from '../model/finding.js';
import { lazily } from '../model/lazily.js';
import { monotonousAmong } from './digits.js';
import { PLANS, type Plan, type Range } from './phone-ranges.js';
import { askedOf } from './place.js';
import {
  compactOf,
  type Inquiries,
  indexed,
  originFrom,
  type Publication,
  type Statement,
  valuesOf,
} from './published.js';

export const NANP_FICTION: Statement = {
  provenance: 'reserved',
  what: '555-0100 to 555-0199 are kept for fiction',
  source: 'NANPA, 555 line numbers',
};

export const NANP_DIRECTORY: Statement = {
  provenance: 'infrastructure',
  what: '555-1212 is directory assistance',
  source: 'NANPA, 555 line numbers',
};

export const NANP_EXCHANGE_555: Statement = {
  provenance: 'placeholder',
  what: 'the exchange 555 has no subscribers',
  source: 'ATIS-0300115, 555 NXX Line Number Reference Document: assignment ended in 2016',
};

export const TOLL_FREE: Statement = {
  provenance: 'infrastructure',
  what: 'a toll-free number, which an organisation pays for and not a person',
  source: '47 CFR § 52.101; ITU-T E.152',
};

export const JENNY: Statement = {
  provenance: 'placeholder',
  what: 'the number of a song',
  source: 'Wikipedia, 867-5309/Jenny',
};

export const NANP_NO_AREA: Statement = {
  provenance: 'placeholder',
  what: 'there is no area code 555',
  source: 'NANPA, area codes in service',
};

export const DOCUMENTED_PHONES: readonly Publication[] = [
  {
    provenance: 'documented',
    what: 'a magic number of Twilio for tests',
    source: 'Twilio Docs, test credentials',
    values: valuesOf(`
      15005550000, 15005550001, 15005550002, 15005550003, 15005550004, 15005550006, 15005550007, 15005550008, 15005550009
    `),
  },
  {
    provenance: 'documented',
    what: 'the example of an international number',
    source: 'Twilio Docs, what is E.164',
    values: valuesOf('14155552671, 442071838750, 551155256325'),
  },
  {
    provenance: 'documented',
    what: 'a number in the examples of Twilio',
    source: 'twilio/twilio-python, README and tests/integration',
    values: valuesOf('15017122661, 15017250604, 12316851234'),
  },
];

const documented = indexed(DOCUMENTED_PHONES);

/** The lengths of calling codes, by ITU-T E.164 Annex: zones 1 and 7, the two-digit codes, and three digits else. */
const CALLING_CODE = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;

interface Dialled {
  /** As it is written. */
  readonly text: string;
  /** Calling code and national number, when written with `+`, `00` or a spaced `011`. */
  readonly international?: string;
  /** All digits, when written without. */
  readonly national?: string;
}

/** Without the extension and the `(0)` that is not dialled from abroad. */
function parse(text: string): Dialled {
  const line = text.replace(/(?:;?ext[.=]?|extension|x|#)\s*\d{1,6}\s*$/i, '').replace(/\(0\)/g, '');
  const digits = line.replace(/\D/g, '');
  if (/^[^\d+]*\+/.test(line)) return { text, international: digits };
  // A bare 011 begins Leeds, too: 0113 496 0000.
  const prefix = /^\D*(00(?=\D?[1-9])|011(?=[ .-]))/.exec(line)?.[1];
  return prefix === undefined ? { text, national: digits } : { text, international: digits.slice(prefix.length) };
}

const within = (number: string, [first, last = first]: Range): boolean =>
  number.length === first.length && number >= first && number <= last;

/** What is left when calling code and trunk prefix are taken off; undefined when it is no number of this plan. */
function subscriber({ international, national }: Dialled, { callingCode, trunk }: Plan): string | undefined {
  if (international?.startsWith(callingCode)) {
    const rest = international.slice(callingCode.length);
    return trunk !== '' && rest.startsWith(trunk) ? rest.slice(trunk.length) : rest;
  }
  if (national?.startsWith(trunk) && !national.startsWith(callingCode)) return national.slice(trunk.length);
  return national?.startsWith(callingCode) ? national.slice(callingCode.length) : undefined;
}

/** One question about a number. */
type Question = (number: Dialled) => Origin | undefined;

const keptForFiction: Question = (number) => {
  const plan = PLANS.find((candidate) => {
    const digits = subscriber(number, candidate);
    return digits !== undefined && candidate.ranges.some((range) => within(digits, range));
  });
  return plan && originFrom({ provenance: 'reserved', what: plan.what, source: plan.source });
};

const isTollFreeArea = (area: string): boolean => /^8(?:00|33|44|55|66|77|88)$/.test(area);

/** Toll-free numbers of the 555 exchange are assigned, but for the one. */
const isNanpFiction = (area: string, line: string): boolean =>
  isTollFreeArea(area) ? area === '800' && line === '0199' : /^01\d\d$/.test(line);

/** Grouped as in North America: Mexico and Turkey, too, have ten digits that begin with 555. */
const AREA_555 = /^\+?(?:1[ .-]*)?\(?555\)?[ .-]*\d{3}[ .-]\d{4}$|^\+1\D*555\d{7}$/;

const northAmerican: Question = ({ text, international, national }) => {
  if (AREA_555.test(text)) return originFrom(NANP_NO_AREA);
  const dialled = international?.startsWith('1') ? international : (national ?? '');
  const match = /^(?:1?([2-9]\d\d))?([2-9]\d\d)(\d{4})$/.exec(dialled);
  if (match === null) return undefined;
  const [, area = '', exchange = '', line = ''] = match;
  if (`${exchange}${line}` === '8675309') return originFrom(JENNY);
  if (exchange === '555' && line === '1212') return originFrom(NANP_DIRECTORY);
  if (exchange === '555' && isNanpFiction(area, line)) return originFrom(NANP_FICTION);
  if (isTollFreeArea(area) && isGroupedAsNanp(text)) return originFrom(TOLL_FREE);
  return exchange === '555' && area !== '' && isGroupedAsNanp(text) ? originFrom(NANP_EXCHANGE_555) : undefined;
};

/** Ten digits in a row, or grouped otherwise, are a number of other countries too. */
const isGroupedAsNanp = (text: string): boolean =>
  /^\+1/.test(text) || /^(?:1[ .-])?\(?\d{3}\)?[ .-]*\d{3}[ .-]\d{4}$/.test(text);

/** `0800 …` is free to call in the United Kingdom, Germany, France, Switzerland, New Zealand and many more. */
const freephone: Question = ({ national }) =>
  /^0800\d{5,7}$/.test(national ?? '') ? originFrom(TOLL_FREE) : undefined;

const documentedPhone: Question = ({ text }) => {
  const digits = compactOf(text);
  return documented.get(digits) ?? documented.get(`1${digits}`);
};

export const EXAMPLE_OF_REGION: Statement = {
  provenance: 'documented',
  what: 'the example of a mobile number in its country',
  source: 'libphonenumber, exampleNumber in PhoneNumberMetadata.xml',
};

/** Where people write the example without its calling code, too, and mistake it for no other. */
const writtenAtHome: readonly string[] = ['0612345678', '07400123456', '015123456789'];

const examplesOfRegions = lazily(
  () =>
    new Set(
      Object.entries(examples).flatMap(([country, national]) =>
        isSupportedCountry(country) ? [`${getCountryCallingCode(country)}${national}`] : [],
      ),
    ),
);

const exampleOfRegion: Question = ({ international, national }) => {
  const isExample =
    international === undefined ? writtenAtHome.includes(national ?? '') : examplesOfRegions().has(international);
  return isExample ? originFrom(EXAMPLE_OF_REGION) : undefined;
};

/** The whole number, with and without what is dialled before it. */
function readings({ international, national }: Dialled): readonly string[] {
  if (international !== undefined) {
    const subscriberNumber = international.replace(CALLING_CODE, '');
    return [international, subscriberNumber, subscriberNumber.replace(/^0/, '')];
  }
  const whole = national ?? '';
  return [whole, whole.replace(/^0/, ''), whole.replace(/^1(?=\d{10}$)/, '')];
}

const monotonousPhone: Question = (number) => monotonousAmong(readings(number).filter((digits) => digits.length >= 7));

const questions = [documentedPhone, northAmerican, keptForFiction, exampleOfRegion, monotonousPhone, freephone];

const phone = [askedOf(parse, questions)];

export const phoneInquiries: Inquiries = { PHONE_NUMBER: phone, PH_MOBILE_NUMBER: phone, TR_PHONE_NUMBER: phone };
