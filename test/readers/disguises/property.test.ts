import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disguisesOf } from '../../../src/readers/disguises/index.js';
import { whereSaid } from './reading.js';

const hex = (code: number, width: number): string => code.toString(16).padStart(width, '0');
const units = (text: string): string[] => text.split('');
const byte =
  (prefix: string): ((text: string) => string) =>
  (text) =>
    [...Buffer.from(text)].map((value) => `${prefix}${hex(value, 2).toUpperCase()}`).join('');

/** Ways to write every character of a value in disguise. */
const encoders: readonly (readonly [string, (text: string) => string])[] = [
  [
    'UTF-16 escapes',
    (text) =>
      units(text)
        .map((unit) => `\\u${hex(unit.charCodeAt(0), 4)}`)
        .join(''),
  ],
  [
    'code point escapes',
    (text) => [...text].map((character) => `\\u{${hex(character.codePointAt(0) ?? 0, 1)}}`).join(''),
  ],
  ['byte escapes', byte('\\x')],
  ['decimal references', (text) => [...text].map((character) => `&#${character.codePointAt(0)};`).join('')],
  [
    'hexadecimal references',
    (text) => [...text].map((character) => `&#x${hex(character.codePointAt(0) ?? 0, 2)};`).join(''),
  ],
  ['percent-encoding', byte('%')],
  ['percent-encoding, twice', (text) => byte('%')(text).replaceAll('%', '%25')],
  ['percent-encoding in references', (text) => byte('%')(text).replaceAll('%', '&#37;')],
];

/** A value of letters of several scripts, and what stands around it, without a character that begins an escape. */
const value = fc.string({ unit: fc.constantFrom(...'aZ09@.-_ éßñ漢字😀Ж'), minLength: 1, maxLength: 12 });
const around = fc.string({ unit: fc.constantFrom(...'xyz ,;:"\n<>()漢😀'), maxLength: 400 });

describe.each(encoders)('%s', (_, encode) => {
  test('of any value are found at exactly their characters', () => {
    fc.assert(
      fc.property(value, around, around, (text, before, after) => {
        const marked = `[${text}]`;
        const found = whereSaid(before + encode(marked) + after, marked);
        expect(found?.written).toBe(encode(marked));
        expect(found?.start).toBe(before.length);
      }),
    );
  });
});

test('base64 is found at exactly the characters that hold the value’s bytes', () => {
  const context = fc.string({ unit: fc.constantFrom(...'ab cé漢😀'), minLength: 9, maxLength: 200 });
  fc.assert(
    fc.property(value, context, context, fc.boolean(), around, (text, before, after, url, outside) => {
      const marked = `[${text}]`;
      const encoded = Buffer.from(before + marked + after).toString(url ? 'base64url' : 'base64');
      const [first, last] = [Buffer.byteLength(before), Buffer.byteLength(before + marked)];
      const found = whereSaid(`${outside}"${encoded}"`, marked);
      expect(found?.written).toBe(encoded.slice(Math.floor((first * 4) / 3), Math.ceil((last * 4) / 3)));
      expect(found?.start).toBe(outside.length + 1 + Math.floor((first * 4) / 3));
    }),
  );
});

/** Pieces of every disguise, whole and broken. */
const fragment = fc.constantFrom(
  ...'\\ % = & + @ ; a Z 0 \n \r\n \ud800 \udc00 😀 ٣ ３ \u00ad \u200b -- é 漢 "'.split(' '),
  ...[
    '\\u0040',
    '\\u',
    '\\x',
    '\\xc3\\xa9',
    '\\ud83d',
    '%40',
    '%C3',
    '%A9',
    '%25',
    '=C3=A9',
    '=\n',
    '=?utf-8?Q?',
    '?=',
    ' ',
  ],
  ...['&#64;', '&amp;', '&nbsp;', '&quot;:', '&a=b+c', ' (at) ', '[dot]', ' AT ', ' DOT ', 'quoted-printable', 'a.com'],
  ...['eyJhbGciOiJIUzI1NiJ9', '.', 'aGVsbG8gd29ybGQsIGhlbGxvIGFnYWlu', 'w6nDqcOpw6nDqcOpw6nDqcOp', '//////', '===='],
);
const anything = fc.oneof(
  fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes)),
);

describe('of any text', () => {
  test('every place is in the text, and places keep their order', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const disguise of disguisesOf(text)) {
          let before = { start: 0, end: 0 };
          for (let at = 0; at < disguise.text.length; at++) {
            const place = disguise.toSource(at, at + 1);
            expect(place.start).toBeGreaterThanOrEqual(before.start);
            expect(place.end).toBeGreaterThanOrEqual(Math.max(before.end, place.start));
            before = place;
          }
          expect(before.end).toBeLessThanOrEqual(text.length);
          const whole = disguise.toSource(0, disguise.text.length);
          expect(whole).toEqual({ start: disguise.toSource(0, 1).start, end: before.end });
        }
      }),
      { numRuns: 500 },
    );
  });

  test('what the first layer does not change stands in the original as it reads', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const [disguise] = disguisesOf(text);
        for (const at of (disguise?.text ?? '').split('').keys()) {
          const reads = disguise?.text.slice(at, at + 2) ?? '';
          // Line breaks also divide what stands far apart.
          if (disguise === undefined || disguise.namesIn(at, at + reads.length).length > 0 || reads.includes('\n'))
            continue;
          const { start, end } = disguise.toSource(at, at + reads.length);
          expect(text.slice(start, end)).toBe(reads);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('no more than three layers are read, and no more than twice the text and a divider for each place', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const layers = [...disguisesOf(text)];
        expect(layers.length).toBeLessThanOrEqual(3);
        expect(layers.reduce((sum, layer) => sum + layer.text.length, 0)).toBeLessThanOrEqual(text.length * 2.1 + 60);
      }),
    );
  });
});
