import { parse } from 'tldts';
import { phrases } from '../detection/define.js';
import type { Candidate, Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'DOMAIN',
  title: 'domain name',
  severity: 'low',
  onRequest: true,
  shapes: [
    { kind: 'domain', form: 'host', score: 0.5 },
    { kind: 'domain', form: 'bare', score: 0.4 },
  ],
  check: { name: 'registered top-level domain', passes: isDomain },
  context: phrases('domain, domains, hostname, website, dns, whois, registrar'),
  labels: phrases(
    'domain, domain name, hostname, host name, fqdn, domane, domaine, dominio, domein, domena, ドメイン, 域名, 도메인',
  ),
  mask: {},
  help: {
    what: 'The name of a host or of the zone it is in.',
    why: 'Most belong to organisations; some are a person’s name, and registers say who owns them.',
    instead: 'Use a name reserved for examples, such as example.com.',
    example: 'example.com',
    sources: ['RFC 1035 §2.3.1', 'RFC 2606 §3', 'Public Suffix List'],
  },
};

function isDomain({ text }: Candidate): boolean {
  const { isIcann, domain } = parse(text, { allowPrivateDomains: false });
  return isIcann === true && domain !== null;
}
