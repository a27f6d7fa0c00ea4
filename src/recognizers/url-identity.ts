import type { Candidate, Recognizer } from '../model/recognizer.js';

/** At least two letters, and nothing that a program fills in: `{name}`, `<name>`, `%s`, `$name`, `:name`. */
const filledIn = /^(?!.*(?:[${}<>*:]|%[sd]\b|%7B|%24))(?:[\p{Alpha}'’.+-]|%[0-9A-F]{2}){2,80}$/iu;
/** What describes the field instead of holding it. */
const placeholder =
  /^(?:first|last|full|given|family|user|customer|my|your|the|some|foo|bar|baz|test|string|value|name|surname|john|jane|doe|example|null|undefined|true|false)(?:(?:[+_.-]|%20)?(?:first|last|name|doe|test|value|user))*$/i;

export const recognizer: Recognizer = {
  entity: 'URL_IDENTITY',
  title: 'name of a person in a URL',
  severity: 'medium',
  shapes: [{ kind: 'url', form: 'identity', score: 0.6 }],
  check: { name: 'no placeholder', passes: ({ text }: Candidate) => filledIn.test(text) && !placeholder.test(text) },
  context: [],
  labels: [],
  laws: ['GDPR', 'CCPA'],
  mask: {},
  help: {
    what: 'A person’s name in the query of a URL. E-mail addresses and numbers there are found as what they are.',
    why: 'URLs end up in logs, histories and the referrers that other sites receive.',
    instead: 'Send it in the body of the request, or use a placeholder person, as in ?first_name=Jane.',
    example: 'Jane',
    sources: ['RFC 3986 §3.4', 'OWASP, Information exposure through query strings in URL'],
  },
};
