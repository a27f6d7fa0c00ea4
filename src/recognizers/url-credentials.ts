import type { Candidate, Recognizer } from '../model/recognizer.js';

/** Words that manuals and container images put where a password goes. */
const placeholders = new Set(
  (
    'password passwd passwort pass pwd pw secret changeme changeit test tests testing example sample dummy foo bar baz qux user username ' +
    'guest root admin administrator postgres postgresql mysql mongo redis rabbitmq rabbit default letmein token mypass mypassword ' +
    'userpass user_password yourpassword your-password your_password p w x xx xxx xxxx xxxxx x-oauth-basic s3cr3t hunter2 1234 12345 123456 ' +
    'me you somebody someone anything none null undefined'
  ).split(' '),
);
/** `${PASSWORD}`, `<password>`, `%s`, `***`, `$(cat secret)`: filled in later, or masked already. */
const template = /[$<>{}%*[\]()]|^(?:[A-Z_]+|x+|\.+|-+)$|^:/;

export const recognizer: Recognizer = {
  entity: 'URL_CREDENTIALS',
  title: 'user and password in a URL',
  severity: 'high',
  shapes: [{ kind: 'url', form: 'credentials', score: 0.7 }],
  check: { name: 'no placeholder', passes: isFilledIn },
  context: [],
  labels: [],
  laws: ['GDPR'],
  mask: {},
  help: {
    what: 'The name and password of an account, written into a URL.',
    why: 'Whoever reads it can log in as that account; the name is often that of a person.',
    instead: 'Take both from the environment; an example says https://user:password@example.com/.',
    example: 'https://user:password@example.com/',
    sources: ['RFC 3986 §3.2.1, §7.5'],
  },
};

function isFilledIn({ text }: Candidate): boolean {
  const [user = '', ...rest] = text.split(':');
  const password = rest.join(':');
  const isEncoded = /%[0-9A-F]{2}/i.test(password);
  const written = isEncoded ? password.replace(/%[0-9A-F]{2}/gi, '') : password;
  return (
    password.length >= 4 &&
    !template.test(written) &&
    !template.test(user.replace(/%[0-9A-F]{2}/gi, '')) &&
    !isPlaceholder(password) &&
    password.toLowerCase() !== user.toLowerCase()
  );
}

const isPlaceholder = (password: string): boolean => {
  const word = password.toLowerCase();
  return (
    placeholders.has(word) ||
    placeholders.has(word.replace(/(?<![\d!@_-])[\d!@_-]+$/, '')) ||
    word.split(/[-_]/).every((part) => placeholders.has(part))
  );
};
