import { describe, expect, test } from 'vitest';
import { disguisesOf } from '../../../src/readers/disguises/index.js';
import { growth, isLinear } from '../../helpers/cost.js';

const flood = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length));

/** All that detection asks: every layer, and the place of many matches. */
const reading =
  (text: string): (() => unknown) =>
  () => {
    for (const disguise of disguisesOf(text)) {
      const step = Math.max(1, Math.floor(disguise.text.length / 2_000));
      for (let at = 0; at < disguise.text.length; at += step) {
        disguise.toSource(at, at + 20);
        disguise.namesIn(at, at + 20);
      }
    }
  };

const sentence = Buffer.from('We wrote to Jérôme, and he wrote to us. ').toString('base64');

describe('the cost of a flood grows as its length', () => {
  test.each([
    '\\',
    '\\u',
    '\\u0040',
    '\\\\x',
    '\\xc3\\xa9',
    '\\xc3',
    '%',
    '%4',
    '%40',
    '%25',
    '%C3%A9',
    '%F0%9F',
    '&',
    '&#',
    '&#64;',
    '&amp;',
    '&amp;#',
    '&a=',
    '&a=b+',
    '?a=b+c ',
    '+',
    '=',
    '=?',
    '=?utf-8?Q?',
    '=?utf-8?Q?a?=',
    '=?utf-8?B?YWJj?= ',
    '=40',
    '=C3=\n',
    '=\n',
    'quoted-printable\n',
    'quoted-printable =40 \n--b',
    'quoted-printable\n--b',
    'A',
    'aGVs',
    sentence,
    `${sentence}\n`,
    `${sentence}${sentence}\n`,
    `${sentence} `,
    `/${sentence}`,
    `-${sentence}/`,
    'eyJhbGciOiJIUzI1NiJ9.',
    'eyJ.',
    '-',
    '/',
    '３',
    '：',
    '𝟐',
    '\u00ad',
    'a\u00ad',
    '\u200b',
    '(at)',
    'a (at) ',
    ' AT ',
    'a AT b DOT ',
    'a dot ',
    'a (dot) a ',
    'a_DOT_a_AT_a_DOT_',
    'a.a(at)',
    'a-',
    'a(at)a-dot-',
    ' ',
    '\n',
    '\ud800',
    '漢',
  ])('%j', (unit) => {
    expect(isLinear(growth(60_000, (size) => reading(flood(unit, size))))).toBe(true);
  });
});
