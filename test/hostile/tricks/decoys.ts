import { base64 } from '../../helpers/invented.js';
import { lines, type Trick } from '../trick.js';

/** The characters of a text with another between each two. */
const between = (text: string, other: string): string => [...text].join(other);

const invisible: readonly (readonly [string, string])[] = [
  ['zero-width spaces', '\u200b'],
  ['zero-width joiners', '\u200d'],
  ['word joiners', '\u2060'],
  ['byte order marks', '\ufeff'],
  ['soft hyphens', '\u00ad'],
  ['marks of direction', '\u200e\u200f'],
  ['overrides of direction', '\u202a\u202c'],
  ['Mongolian vowel separators', '\u180e'],
  ['invisible tags', '\u{e0041}\u{e007f}'],
  ['variation selectors', '\ufe0f'],
  ['grapheme joiners', '\u034f'],
];

/** A value that stands there for people and looks like something else to a scanner. */
export const decoys: readonly Trick[] = [
  ...invisible.map(
    ([what, other]): Trick => ({
      name: `${what} between all of its letters`,
      files: ({ email }) => ({ 'a.txt': lines('contact', between(email, other)) }),
      found: ['a.txt:2'],
    }),
  ),
  {
    name: 'a flood of zero-width characters in front of it and in it',
    files: ({ email }) => ({
      'a.txt': `${'\u200b\u200c\u200d'.repeat(100_000)}${email.replace('@', `${'\u200b'.repeat(1000)}@`)}\n`,
    }),
    found: ['a.txt:1'],
  },
  {
    name: 'a flood of accents on the letter before it',
    files: ({ email }) => ({ 'a.txt': `a${'\u0301'.repeat(100_000)} ${email}\n` }),
    found: ['a.txt:1'],
  },
  {
    name: 'full-width characters',
    files: ({ ssn }) => ({
      'a.txt': `ssn: ${ssn.replace(/[\d-]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))}\n`,
    }),
    found: ['a.txt:1'],
  },
  {
    name: 'written from right to left',
    files: ({ ssn }) => ({ 'a.txt': `\u202essn: ${ssn}\u202c\n` }),
    found: ['a.txt:1'],
  },
  {
    name: 'the words at and dot',
    files: ({ email }) => ({ 'a.txt': `write to ${email.replace('@', ' (at) ').replace('.com', ' (dot) com')}\n` }),
    found: ['a.txt:1'],
  },
  {
    name: 'base64 under a name that promises a picture',
    files: ({ email }) => ({
      'a.css': `a { background: url(data:image/png;base64,${base64(`contact ${email} now`)}) }\n`,
    }),
    found: ['a.css:1'],
  },
  {
    name: 'among addresses that are nobody’s',
    files: ({ email }) => ({
      'a.txt': lines('jane@example.com', 'joe@example.org', email, 'user@test', 'root@localhost'),
    }),
    found: ['a.txt:3'],
  },
  {
    name: 'a row that says that it is a test',
    files: ({ email }) => ({ 'a.csv': lines('name,email,note', `test,${email},fake example dummy`) }),
    found: ['a.csv:2'],
  },
  {
    name: 'a heading that says that all of it is invented',
    files: ({ email, ssn }) => ({
      'a.md': lines('# Fake sample data (example only)', '', `- ${email}`, `- SSN ${ssn}`),
    }),
    found: ['a.md:3', 'a.md:4'],
  },
  {
    name: 'the one value in a column of placeholders',
    files: ({ ssn }) => ({
      'a.csv': lines('id,ssn', ...Array.from({ length: 5000 }, (_, at) => `${at},000-00-0000`), `5000,${ssn}`),
    }),
    found: ['a.csv:5002'],
  },
  {
    name: 'the one address in a column of words',
    files: ({ email }) => ({
      'a.csv': lines('id,note', ...Array.from({ length: 20_000 }, (_, at) => `${at},fine`), `20000,${email}`),
    }),
    found: ['a.csv:20002'],
  },
  {
    name: 'cut in two by the end of a line in a string',
    files: ({ email }) => ({ 'a.py': `email = "${email.replace('@', '@" \\\n  "')}"\nother = "${email}"\n` }),
    found: ['a.py:3'],
  },
  {
    name: 'far to the right of an empty line',
    files: ({ email }) => ({ 'a.txt': `${' '.repeat(500_000)}${email}\n` }),
    found: ['a.txt:1'],
  },
  {
    name: 'in a comment of a document that is not read aloud',
    files: ({ email }) => ({ 'a.html': `<!doctype html><p>Hello</p><!-- ${email} --><p hidden>x</p>\n` }),
    found: ['a.html:1'],
  },
  {
    name: 'behind what ends a document',
    files: ({ email }) => ({ 'a.json': `{"a": 1}\u0000\n${email}\n`, 'b.json': `{"a": 1}\n}}}]]\n${email}\n` }),
    found: ['a.json:2', 'b.json:3'],
    gaps: ['malformed a.json', 'unstructured b.json'],
  },
  {
    name: 'a table under the name of a picture',
    files: ({ email }) => ({ 'a.png': lines('email', email) }),
    found: ['a.png:2'],
  },
  {
    name: 'a picture’s first bytes before a table',
    files: ({ email }) => ({ 'a.csv': Buffer.concat([Buffer.from([0x89]), Buffer.from(`PNG\r\n\x1a\n\n${email}\n`)]) }),
    found: ['a.csv:4'],
    gaps: ['not-utf8 a.csv'],
  },
  {
    name: 'the first line of a pointer to elsewhere, and then text',
    files: ({ email }) => ({ 'a.csv': lines('version https://git-lfs.github.com/spec/v1', 'email', email) }),
    found: ['a.csv:3'],
  },
  {
    name: 'a whole pointer to elsewhere, and then text',
    files: ({ email }) => ({
      'a.csv': lines('version https://git-lfs.github.com/spec/v1', `oid sha256:${'0a'.repeat(32)}`, 'size 12', email),
    }),
    found: ['a.csv:4'],
  },
  {
    name: 'between the marks of a conflict',
    files: ({ email }) => ({ 'a.yaml': lines('<<<<<<< HEAD', `email: ${email}`, '=======', 'email: x', '>>>>>>> b') }),
    found: ['a.yaml:2'],
  },
  {
    name: 'what looks like the patch that shows it',
    files: ({ email }) => ({
      'a.txt': lines('diff --git a/a.txt b/a.txt', '--- a/a.txt', '+++ /dev/null', '@@ -1 +0,0 @@', `-${email}`),
    }),
    found: ['a.txt:5'],
  },
];
