import type { Origin } from '../model/finding.js';
import type { Candidate } from '../model/recognizer.js';
import type { Settings } from '../model/settings.js';

/** Tells a value that the policy calls the team's own. */
export type OwnOf = (entity: string, candidate: Candidate) => Origin | undefined;

/** Types whose values have a domain, and end in it or in a port and a path behind it. */
const withDomain = new Set(['EMAIL_ADDRESS', 'DOMAIN', 'URL', 'URL_IDENTITY']);

/** Nothing where the policy names no domain and no number. */
export function ownValues({ ourDomains, ourNumbers }: Pick<Settings, 'ourDomains' | 'ourNumbers'>): OwnOf | undefined {
  if (ourDomains.length === 0 && ourNumbers.length === 0) return undefined;
  const domains = ourDomains.map((name) => name.toLowerCase());
  const numbers = ourNumbers.map((written) => ({ written, pattern: digitsOf(written) }));
  return (entity, { text }) => {
    if (withDomain.has(entity)) {
      const host = hostOf(text);
      const own = domains.find((domain) => host === domain || host.endsWith(`.${domain}`));
      return own === undefined ? undefined : origin(own, 'our-domains');
    }
    if (entity !== 'PHONE_NUMBER') return undefined;
    const digits = text.replace(/\D/g, '');
    const own = numbers.find(({ pattern }) => isOne(digits, pattern));
    return own && origin(own.written, 'our-numbers');
  };
}

const origin = (name: string, key: string): Origin => ({
  provenance: 'own',
  because: `${name} is the team’s own (${key} in the policy)`,
});

/** `jane@mail.acme.com`, `https://mail.acme.com:8080/x`. */
const hostOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^[a-z][a-z\d+.-]*:\/\//, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^.*@/s, '')
    .replace(/:\d+$/, '');

const digitsOf = (written: string): string => written.toLowerCase().replace(/[^\dx]/g, '');

/** With its country code, or the national part of it behind a zero. */
const isOne = (digits: string, pattern: string): boolean =>
  [pattern, ...[1, 2, 3].map((code) => `0${pattern.slice(code)}`)].some(
    (each) => each.length === digits.length && [...each].every((digit, at) => digit === 'x' || digit === digits[at]),
  );
