import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compilePattern } from '../../src/custom/patterns.js';
import { longestValue, type Pattern, searchPattern } from '../../src/custom/search.js';

function compiled(source: string): Pattern {
  const result = compilePattern(source);
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

function found(source: string, text: string): string[] {
  const values: string[] = [];
  searchPattern(text, compiled(source), (start, end) => values.push(text.slice(start, end)));
  return values;
}

describe('the search for a pattern', () => {
  it('finds what the engine of the language finds, in short lines and in long ones', () => {
    const line = fc.stringMatching(/^(?:[ab1-3 -]{0,30}|[ab1-3 -]{0,9}){0,12}$/);
    const text = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'));
    const long = fc.tuple(fc.nat(60), line).map(([times, each]) => each.repeat(times * 20));
    fc.assert(
      fc.property(
        fc.oneof(text, long),
        fc.constantFrom('\\b\\d+\\b', '\\b[ab]{2}-\\d\\b', '\\b(?:a|ab)(?:-1)?\\b'),
        (subject, source) => {
          const expected = Array.from(subject.matchAll(new RegExp(source, 'g')), ([match]) => match);
          expect(found(source, subject)).toEqual(expected);
        },
      ),
    );
  });

  it('finds a value wherever it stands on a line of any length', () => {
    for (const at of [0, 9_999, 10_000, 19_995, 20_000, 29_998, 32_760, 65_530, 100_000]) {
      const text = `${'x '.repeat(at / 2)}KD-482915${' y'.repeat(30_000)}`;
      expect(found('KD-\\d{6}', text)).toEqual(['KD-482915']);
    }
  });

  it('takes the end of a window for no end of a word, however often one falls into it', () => {
    const line = Array.from({ length: 70_000 }, () => '-');
    for (const at of [19_999, 39_998, 59_997]) line.splice(at, 3, 'a', 'b', '1');
    expect(found('\\b(?:a|ab)(?:-1)?\\b', `${line.join('')}a`)).toEqual(['a']);
  });

  it('looks at each part of a line a few times, though every window seems to cut a value', () => {
    const whole = compiled('\\b(?:a|ab)(?:-1)?\\b');
    let looked = 0;
    const counting: Pattern = {
      ...whole,
      find: (text, from) => {
        looked += text.length;
        return whole.find(text, from);
      },
    };
    // Seven divides 19,999: what begins at the end of one window is cut by the next.
    const line = `a------${'ab1----'.repeat(120_000)}`;
    const values: number[] = [];
    searchPattern(line, counting, (start) => values.push(start));
    expect(values).toEqual([0]);
    expect(looked / line.length).toBeLessThan(3);
  });

  it('takes an optional part along that stands behind the end of a window', () => {
    for (const distance of [127, 128, 129, 190, 191, 192, 193]) {
      const line = `a${' '.repeat(distance - 1)}a-1${' '.repeat(300)}`;
      expect(found('\\b(?:a|ab)(?:-1)?\\b', line)).toEqual(['a', 'a-1']);
    }
    const line = `${' '.repeat(19_997)}a-1${' '.repeat(30_000)}`;
    for (const cut of [0, 1, 2, 3]) expect(found('\\ba(?:-1)?\\b', line.slice(cut))).toEqual(['a-1']);
  });

  it('keeps a value whole that is longer than the window behind another one', () => {
    const long = `<${'a'.repeat(5000)}>`;
    expect(found('<a*>', `<a> ${long} <a>`)).toEqual(['<a>', long, '<a>']);
  });

  it('takes so much of a longer one', () => {
    expect(found('#.+', `#${'a'.repeat(30_000)}`)[0]).toHaveLength(longestValue);
  });

  it('reads Windows lines', () => {
    expect(found('^KD-\\d{6}$', 'KD-482915\r\nKD-482916\r\nx KD-482917\r\n')).toEqual(['KD-482915', 'KD-482916']);
  });

  test.each([
    ['KD-\\d{6}', 'x/KD-482915', []],
    ['\\bKD-\\d{6}', 'x/KD-482915', ['KD-482915']],
    ['\\bKD-\\d{6}\\b', 'x/KD-482915/y', ['KD-482915']],
    ['(?i)\\bkd-\\d{6}', 'x/KD-482915', ['KD-482915']],
    ['#\\d{6}', 'x#482915', ['#482915']],
    ['customer-(?P<value>\\d{6})', 'customer-482915', ['482915']],
    ['customer (?<value>\\d{6})', 'customer 482915, customer 482916', ['482915', '482916']],
    ['(KD|KN)-\\d{6}', 'KD-482915', ['KD-482915']],
  ])('%s says what stands around a value: %s', (source, text, expected) => {
    expect(found(source, text)).toEqual(expected);
  });
});

test.each([
  ['(?<=Kunde )\\d{6}', 'looks behind', '(?P<value>'],
  ['(?<!x)\\d{6}', 'looks behind', '(?P<value>'],
  ['\\d{6}(?=x)', 'looks ahead', '(?P<value>'],
  ['\\d{6}(?!x)', 'looks ahead', '(?P<value>'],
  ['(a)\\1', 'refers back to a group', '`check`'],
  ['(?P<n>a)(?P=n)', 'refers back to a group', '`check`'],
  ['(?<n>a)\\k<n>', 'refers back to a group', '`check`'],
  ['(?>a)b', 'possessive', 'Leave that out'],
  ['a++b', 'possessive', 'Leave that out'],
  ['a{1001}', 'more than 1000 times', 'less often'],
  ['(', 'no regular expression of RE2', 'missing closing )'],
  ['[z-a]', 'no regular expression of RE2', 'z-a'],
  ['a*', 'matches the empty text', '`+`'],
  ['\\b', 'matches the empty text', '`+`'],
  ['x|', 'matches the empty text', '`+`'],
  ['$', 'matches the empty text', '`+`'],
  ['.{0,900}.{1,900}', 'is too large', 'two patterns'],
])('refuses %s, and says what to write', (source, why, instead) => {
  const result = compilePattern(source);
  expect(result).toHaveProperty('refused');
  if ('refused' in result) {
    expect(result.refused).toContain(why);
    expect(result.refused).toContain(instead);
  }
});
