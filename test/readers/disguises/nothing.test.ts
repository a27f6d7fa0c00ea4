import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { disguisesOf } from '../../../src/readers/disguises/index.js';

const bytes = (count: number): Buffer =>
  Buffer.concat(
    Array.from({ length: Math.ceil(count / 64) }, (_, index) => createHash('sha512').update(`${index}`).digest()),
  );
const wrapped = (text: string): string => (text.match(/.{1,64}/g) ?? []).join('\n');

const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), bytes(4096)]);

const plain: readonly (readonly [string, string])[] = [
  [
    'hashes of a lock file',
    Array.from(
      { length: 50 },
      (_, n) => `"integrity": "sha512-${createHash('sha512').update(`${n}`).digest('base64')}",`,
    ).join('\n'),
  ],
  ['hashes in hexadecimal', bytes(4096).toString('hex')],
  ['an image in a data URL', `url(data:image/png;base64,${png.toString('base64')})`],
  [
    'a certificate',
    `-----BEGIN CERTIFICATE-----\n${wrapped(bytes(1500).toString('base64'))}\n-----END CERTIFICATE-----`,
  ],
  [
    'the names in a public key',
    `-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n${wrapped(Buffer.from('Jane Doe <jane.doe@example.com> and more of her').toString('base64'))}\n-----END PGP PUBLIC KEY BLOCK-----`,
  ],
  ['identifiers', 'getElementsByClassNameAndAttribute(prometheus_remote_storage_queue_highest_timestamp_seconds)'],
  ['paths', 'import x from "github/prometheus/prometheus/model/labels/matchers-of-everything/index"'],
  ['a rule of dashes', '-'.repeat(200)],
  ['the mappings of a source map', `"mappings":"${'AAAA,SAASA,IAAIC,GAAG;CAACD,EAAE,CAAC;'.repeat(100)}"`],
  ['format strings', 'printf("%d %s %5.2f %-10s %%", a, b, c, d)'],
  ['a percentage', 'width: 50%; margin: 10% 20%'],
  ['markup', '<p>Smith &amp; Sons &lt;b&gt; &copy</p>'],
  ['Windows paths', 'C:\\users\\x\\ulf'],
  ['control characters', '"\\u0000\\x1b[0m %00%01"'],
  ['a pattern of letters', '/[\\u00e0-\\u00ff]+/'],
  ['the letter of a font', '<glyph unicode="&#xe9;" d="M0 0"/>'],
  ['a dash between words', '<p>this &#8212; and that</p>'],
  ['a broken escape', '"\\u00 \\x4 %4 %zz &#; &nosuch; =?x?= \\u{}"'],
  ['half a pair', '"\\u{d800}"'],
  ['assignments', 'a=40;width=3D\nb=C3\n'],
  ['an assignment over two lines', 'total=\nwidth=40'],
  ['an address with a tag', '?mail=jane+news@example.com&x=1'],
  ['sums', 'a = b + c; x=a+b; f(a+b, c+d)'],
  ['an index', 'if (text[at] === code) starts[at] = f(at) + x.length'],
  ['a sentence', 'Look (at) this. See you at acme dot com, or AT the office.'],
  ['an invitation', 'look (at) example.com for more'],
  ['capitals', 'LUNCH AT ACME DOT COM'],
  ['an emoji of several', 'family: 👨\u200d👩\u200d👧'],
  ['Persian', 'می\u200cخواهم'],
  ['Chinese punctuation', '你好，世界（很好）：是的！'],
  ['the mark of byte order', '\ufeffid,name\n1,x'],
  ['nothing', ''],
];

describe('what is no disguise', () => {
  test.each(plain)('%s', (_, text) => {
    expect([...disguisesOf(text)]).toEqual([]);
  });
});

test('bytes that are longer than need be say nothing in their place', () => {
  expect(Array.from(disguisesOf('%E0%81%81 %C1%81'), ({ text }) => text).join()).not.toContain('A');
});

test('a layer names what it reads, and leaves to the one before what that reads', () => {
  const text = 'a=jane%40example.com&b=j.roe%2540example.com';
  const names = Array.from(disguisesOf(text), (layer) =>
    ['jane@example.com', 'j.roe@example.com'].map((value) => {
      const at = layer.text.indexOf(value);
      return at < 0 ? undefined : layer.namesIn(at, at + value.length);
    }),
  );
  expect(names).toEqual([
    [['percent-encoding'], undefined],
    [[], ['percent-encoding']],
  ]);
});

test('only what is disguised, and what is delimited by it, counts as changed', () => {
  const text = 'name=Jane Roe mail=jane\\u0040example.com x\\u0022Roe, Smith\\u0022';
  const [disguise] = disguisesOf(text);
  const changed = (value: string, from = 0): boolean | undefined => {
    const at = disguise?.text.indexOf(value, from) ?? -1;
    return disguise && disguise.namesIn(at, at + value.length).length > 0;
  };
  expect(changed('Jane Roe')).toBe(false);
  expect(changed('jane@example.com')).toBe(true);
  expect(changed('Roe', 20)).toBe(true);
  expect(changed('Smith')).toBe(true);
});
