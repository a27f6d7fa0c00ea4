import { getDomainWithoutSuffix, getSubdomain } from 'tldts';
import type { Origin } from '../model/finding.js';
import { lazily } from '../model/lazily.js';
import { SPECIAL_DOMAINS, STAND_IN_LABELS } from './mail-domains.js';
import type { Inquiry } from './place.js';
import { type Inquiries, indexed, type Publication, valuesOf } from './published.js';

const asWritten = (value: string): string => value;
const domains = lazily(() => indexed(SPECIAL_DOMAINS, asWritten));
const labels = lazily(() => indexed(STAND_IN_LABELS, asWritten));

/** The domain itself or a parent of it. */
export function specialDomain(domain: string): Origin | undefined {
  const parts = domain.split('.');
  for (let from = 0; from < parts.length; from++) {
    const origin = domains().get(parts.slice(from).join('.'));
    if (origin !== undefined) return origin;
  }
  return undefined;
}

/** `example.co.uk`, and a host that is called so. */
export const standInDomain = (domain: string): Origin | undefined =>
  labels().get(getDomainWithoutSuffix(domain) ?? '') ?? labels().get(getSubdomain(domain) ?? '');

const hostOf = (text: string): string =>
  /^(?:[a-z][a-z0-9+.-]*:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(text)?.[1] ?? text;

const ofHost: Inquiry = ({ text }) => {
  const host = hostOf(text).toLowerCase().replace(/\.$/, '');
  return specialDomain(host) ?? standInDomain(host);
};

export const HEXSPEAK: readonly Publication[] = [
  {
    provenance: 'placeholder',
    what: 'a word spelt in hexadecimal digits in place of a password',
    source: 'Wikipedia, Hexspeak',
    values: valuesOf(`
      deadbeef, d3adb33f, cafebabe, cafeb4b3, feedface, facefeed, cafed00d, baadf00d, badcafe, badc0de, deadc0de, deadcafe
      defaced, decafbad, c0ffee, beefcafe, beefbabe, 8badf00d, f00dbabe
    `),
  },
];

const passwords = lazily(() => indexed(HEXSPEAK, asWritten));

const ofHexspeak: Inquiry = ({ text }) => passwords().get(text.slice(text.indexOf(':') + 1).toLowerCase());

/** `user:password` in a URL; what host they open stands behind them. */
const ofOpenedHost: Inquiry = (candidate, place) => {
  const host = /^@([^/?#:\s]+)/.exec(place.line.slice(place.column + candidate.end - candidate.start))?.[1];
  return host === undefined ? undefined : ofHost({ ...candidate, text: host }, place);
};

export const hostInquiries: Inquiries = {
  DOMAIN: [ofHost],
  URL: [ofHost],
  URL_CREDENTIALS: [ofOpenedHost, ofHexspeak],
};
