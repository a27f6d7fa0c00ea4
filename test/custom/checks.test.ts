import { expect, test } from 'vitest';
import { checkNamed, checkNames } from '../../src/custom/checks.js';

const passes = (name: string, compact: string): boolean | undefined =>
  checkNamed(name)?.passes({ kind: 'custom', form: '', text: compact, compact, start: 0, end: compact.length });

/** The examples of the standards, and of those who describe the methods. */
const right: readonly (readonly [name: string, value: string])[] = [
  ['luhn', '79927398713'],
  ['luhn', 'KD79927398713'],
  ['mod11', '0306406152'],
  ['mod11', '097522980X'],
  ['verhoeff', '2363'],
  ['damm', '5724'],
  ['mod97', '79444'],
  ['mod97', '5493001KJTIIGC8Y1R12'],
  ['iso7064-mod97-10', '79444'],
  ['iso7064-mod11-2', '079X'],
  ['iso7064-mod11-2', '0000000218250097'],
  ['iso7064-mod11-10', '07945'],
  ['iso7064-mod37-36', 'A12425GABC1234002M'],
];

test.each(right)('%s passes %s', (name, value) => {
  expect(passes(name, value)).toBe(true);
});

test.each(right)('%s fails each value with another last sign than that of %s', (name, value) => {
  const signs =
    name === 'iso7064-mod37-36' || name.includes('mod97') ? '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ' : '0123456789';
  for (const sign of signs) {
    const changed = `${value.slice(0, -1)}${sign}`;
    if (changed !== value && /\d/.test(sign))
      expect({ changed, passes: passes(name, changed) }).toEqual({ changed, passes: false });
  }
});

test('one sign says nothing', () => {
  for (const name of checkNames) expect(passes(name, '0')).toBe(false);
});

test('a name that nobody knows is no check', () => {
  for (const name of ['luhm', 'constructor', '__proto__', '']) expect(checkNamed(name)).toBeUndefined();
});
