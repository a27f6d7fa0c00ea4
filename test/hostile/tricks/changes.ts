import type { Entry } from '../git-objects.js';
import { bytes, lines, type Trick, type Victim } from '../trick.js';

/** What a change does in a folder of its own, as trees that git itself would often refuse to write. */
export interface ChangeTrick extends Omit<Trick, 'files'> {
  readonly before?: (victim: Victim) => readonly Entry[];
  readonly after: (victim: Victim) => readonly Entry[];
}

const file = (name: string | Uint8Array, content: string | Uint8Array): Entry => ['100644', name, content];
const folder = (name: string, ...entries: readonly Entry[]): Entry => ['40000', name, entries];
const elsewhere = { id: 'e'.repeat(40) };

/** A file with this content that is new, wherever it lies. */
const added = (name: string, path: string, after: (email: string) => readonly Entry[]): ChangeTrick => ({
  name,
  after: ({ email }) => after(`${email}\n`),
  found: [`${path}:1`],
});

const filler = Array.from({ length: 30 }, (_, at) => `line ${at}`);

/** Names and modes. */
const trees: readonly ChangeTrick[] = [
  added('a folder named ..', '../a.txt', (text) => [folder('..', file('a.txt', text))]),
  added('a folder named .', './a.txt', (text) => [folder('.', file('a.txt', text))]),
  added('a folder named .git', '.git/config', (text) => [folder('.git', file('config', text))]),
  added('a folder named as .git is on a Mac', '.g\u200cit/hooks/pre-commit', (text) => [
    folder('.g\u200cit', folder('hooks', ['100755', 'pre-commit', text])),
  ]),
  added('a name that leads upwards', '../../a.txt', (text) => [file('../../a.txt', text)]),
  added('a name that begins at the root', '/etc/a.txt', (text) => [file('/etc/a.txt', text)]),
  added('a name with a backslash that leads upwards', '..\\..\\a.txt', (text) => [file('..\\..\\a.txt', text)]),
  added('a name with a line break and quotes', 'a\n"b".txt', (text) => [file('a\n"b".txt', text)]),
  added('a name that is not UTF-8', 'a\ufffd.txt', (text) => [file(bytes('a', [0xe9], '.txt'), text)]),
  added('a mode that nobody has', 'a.txt', (text) => [['100666', 'a.txt', text]]),
  added('a program', 'a.txt', (text) => [['100755', 'a.txt', text]]),
  added('folders in folders in folders', `${'d/'.repeat(400)}a.txt`, (text) =>
    Array.from({ length: 400 }).reduce((inner: readonly Entry[]) => [folder('d', ...inner)], [file('a.txt', text)]),
  ),
  {
    name: 'two names that are not UTF-8 and look the same',
    after: ({ email, ssn }) => [file(bytes('a', [0xe8]), `${email}\n`), file(bytes('a', [0xe9]), `\nssn: ${ssn}\n`)],
    found: ['a\ufffd:1', 'a\ufffd:2'],
  },
  {
    name: 'a name that stands twice, first for nothing',
    after: ({ email }) => [file('a.txt', 'nothing\n'), file('a.txt', `${email}\n`)],
    found: ['a.txt:1'],
  },
  {
    name: 'a name that stands twice, first for somebody',
    after: ({ email }) => [file('a.txt', `${email}\n`), file('a.txt', 'nothing\n')],
    found: ['a.txt:1'],
  },
  {
    name: 'names out of order',
    before: () => [file('b.txt', 'b\n'), file('z.txt', 'z\n')],
    after: ({ email }) => [file('z.txt', 'z\n'), file('b.txt', 'b\n'), file('a.txt', `${email}\n`)],
    found: ['a.txt:1'],
  },
  {
    name: 'a link whose target is somebody',
    after: ({ email }) => [['120000', 'a.txt', email]],
    gaps: ['symlink a.txt'],
  },
  {
    name: 'a link out of the tree',
    after: () => [['120000', 'a', '../../../../etc/passwd']],
    gaps: ['symlink a'],
  },
  {
    name: 'a link that becomes a file',
    before: () => [['120000', 'a.txt', 'b.txt']],
    after: ({ email }) => [file('a.txt', `${email}\n`)],
    found: ['a.txt:1'],
  },
  {
    name: 'another repository in the place of a folder',
    before: () => [folder('a', file('b.txt', 'nothing\n'))],
    after: () => [['160000', 'a', elsewhere]],
    gaps: ['submodule a'],
  },
  {
    name: 'a file that becomes a folder, and a folder that becomes a file',
    before: () => [file('a', 'nothing\n'), folder('b', file('c', 'nothing\n'))],
    after: ({ email }) => [folder('a', file('c', `${email}\n`)), file('b', `${email}\n`)],
    found: ['a/c:1', 'b:1'],
  },
];

/** Lines of the patch. */
const patches: readonly ChangeTrick[] = [
  {
    name: 'lines that look like a patch',
    before: ({ ssn }) => [file('a.txt', lines(`ssn: ${ssn}`, ...filler, 'end'))],
    after: ({ email, ssn }) => [
      file(
        'a.txt',
        lines(
          `ssn: ${ssn}`,
          ...filler,
          '@@ -1,9 +1,9 @@',
          '++ b/a.txt',
          '-- a/a.txt',
          'diff --git a/x b/x',
          email,
          'end',
        ),
      ),
    ],
    found: ['a.txt:36'],
  },
  {
    name: 'an end without a line break that gets one',
    before: () => [file('a.txt', 'one\ntwo')],
    after: ({ email }) => [file('a.txt', `one\ntwo\n${email}`)],
    found: ['a.txt:3'],
  },
  {
    name: 'all line ends changed',
    before: ({ email }) => [file('a.txt', `${email}\nb\n`)],
    after: ({ email }) => [file('a.txt', `${email}\r\nb\r\n`)],
    found: ['a.txt:1'],
  },
  {
    name: 'a lone carriage return in an added line',
    before: () => [file('a.txt', lines(...filler))],
    after: ({ email }) => [file('a.txt', lines(...filler, `x\r${email}`))],
    found: ['a.txt:31'],
  },
  {
    name: 'a NUL in an added line',
    before: () => [file('a.txt', lines(...filler))],
    after: ({ email }) => [file('a.txt', lines(...filler, `x\0 ${email}`))],
    found: ['a.txt:31'],
    gaps: ['malformed a.txt'],
  },
  {
    name: 'the end of a line of a megabyte',
    before: () => [file('a.txt', lines('x '.repeat(500_000), 'end'))],
    after: ({ email }) => [file('a.txt', lines(`${'x '.repeat(500_000)}${email}`, 'end'))],
    found: ['a.txt:1'],
  },
  {
    name: 'a file that moves, with one line more',
    before: ({ ssn }) => [file('a.txt', lines(`ssn: ${ssn}`, ...filler))],
    after: ({ email, ssn }) => [file('b.txt', lines(`ssn: ${ssn}`, ...filler, email))],
    found: ['b.txt:32'],
  },
  {
    name: 'a file that moves, and nothing else',
    before: ({ email }) => [file('a.txt', lines(email, ...filler))],
    after: ({ email }) => [file('b.txt', lines(email, ...filler))],
  },
  {
    name: 'the case of a name, and a line',
    before: ({ ssn }) => [file('A.txt', lines(`ssn: ${ssn}`, ...filler))],
    after: ({ email, ssn }) => [file('a.txt', lines(email, `ssn: ${ssn}`, ...filler))],
    found: ['a.txt:1'],
  },
  {
    name: 'the same change to the same text twice',
    before: () => [file('a.txt', lines(...filler)), file('b.txt', lines(...filler))],
    after: ({ email }) => [file('a.txt', lines(...filler, email)), file('b.txt', lines(...filler, email))],
    found: ['a.txt:31', 'b.txt:31'],
  },
  {
    name: 'what was taken away is no finding',
    before: ({ email }) => [file('a.txt', lines(...filler, email))],
    after: () => [file('a.txt', lines(...filler))],
  },
  {
    name: 'a mode, and nothing else',
    before: ({ email }) => [file('a.txt', `${email}\n`)],
    after: ({ email }) => [['100755', 'a.txt', `${email}\n`]],
  },
];

/** A change may not say of itself that it need not be read. */
const words: readonly ChangeTrick[] = [
  ...['-diff', 'binary', 'linguist-generated', 'linguist-vendored', 'export-ignore', 'filter=x', 'text eol=crlf'].map(
    (attribute): ChangeTrick => ({
      name: `.gitattributes that say ${attribute}`,
      before: () => [file('a.txt', lines(...filler))],
      after: ({ email }) => [file('.gitattributes', `* ${attribute}\n`), file('a.txt', lines(...filler, email))],
      found: ['a.txt:31'],
    }),
  ),
  {
    name: '.gitattributes of the base are believed, whatever paths stand beside them, and told of',
    before: () => [file('.gitattributes', '* linguist-generated\n'), file('a.txt', 'one\n')],
    after: ({ email }) => [file('.gitattributes', '* linguist-generated\n'), file('a.txt', `one\n${email}\n`)],
    gaps: ['generated a.txt'],
  },
  added('a .gitignore that names it', 'a.txt', (text) => [file('.gitignore', '*\n'), file('a.txt', text)]),
  {
    name: 'the name of a lockfile',
    after: ({ ssn }) => [file('package-lock.json', `{ "ssn": "${ssn}" }\n`)],
    found: ['package-lock.json:1'],
  },
  {
    name: 'a lockfile that was there is not read, and told of',
    before: () => [file('yarn.lock', 'one\n')],
    after: ({ email }) => [file('yarn.lock', `one\n${email}\n`)],
    gaps: ['lockfile yarn.lock'],
  },
  added('a folder named node_modules', 'node_modules/a.txt', (text) => [folder('node_modules', file('a.txt', text))]),
  added('a folder that proves itself vendored', 'vendor/a.go', (text) => [
    folder('vendor', file('a.go', text), file('modules.txt', '# example.com/a v1.0.0\n')),
  ]),
  {
    name: 'a heading that says not to edit it',
    after: ({ email }) => [file('a.go', lines('// Code generated by hand. DO NOT EDIT.', `var a = "${email}"`))],
    found: ['a.go:2'],
  },
  {
    name: 'the looks of minified code',
    after: ({ email }) => [file('a.min.js', `${'var a=1;b(a);'.repeat(2000)}var c="${email}";`)],
    found: ['a.min.js:1'],
  },
  {
    name: 'a pointer to elsewhere is not read, and told of',
    after: () => [
      file('a.csv', lines('version https://git-lfs.github.com/spec/v1', `oid sha256:${'0a'.repeat(32)}`, 'size 12')),
    ],
    gaps: ['lfs-pointer a.csv'],
  },
];

export const changes: readonly ChangeTrick[] = [...trees, ...patches, ...words];
