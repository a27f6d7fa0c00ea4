import { parse } from 'tldts';
import { phrases } from '../detection/define.js';
import type { Candidate, Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'URL',
  title: 'web address',
  severity: 'low',
  onRequest: true,
  shapes: [
    { kind: 'url', form: 'web', score: 0.6 },
    { kind: 'url', form: 'bare', score: 0.5 },
  ],
  check: { name: 'registered top-level domain', passes: isWebAddress },
  context: [],
  labels: phrases(
    'url, uri, website, web site, homepage, web page, link, webseite, site web, sitio web, sito web, 网址, 홈페이지',
  ),
  mask: {},
  laws: ['HIPAA'],
  help: {
    what: 'The address of a page or service on the web.',
    why: 'Most name nobody; a profile page, a private document or a link with a token does.',
    instead: 'Use a host reserved for examples, such as https://example.com/.',
    example: 'https://example.com/',
    sources: ['RFC 3986', 'RFC 2606 §3', 'Public Suffix List'],
  },
};

function isWebAddress({ form, text }: Candidate): boolean {
  const { isIcann, isIp, domain } = parse(text, { allowPrivateDomains: false });
  return isIp === true ? form === 'web' : isIcann === true && domain !== null;
}
