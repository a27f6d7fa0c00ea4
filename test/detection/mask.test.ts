import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { mask } from '../../src/detection/mask.js';
import { recognizers } from '../../src/recognizers/registry.generated.js';

const characters = /[\p{L}\p{N}\p{M}]/u;

describe('mask', () => {
  test.each([
    ['an e-mail address', 'jane.roe@example.com', { keepFirst: 1 }, 'j***.***@***.***'],
    ['a telephone number', '+1 (202) 555-0123', { keepLast: 2 }, '+* (***) ***-**23'],
    ['digits alone', '078051120', {}, '*********'],
    ['a card number', '4242 4242 4242 4242', { keepLast: 4 }, '**** **** **** 4242'],
    ['letters and digits', 'QQ 12 34 56 C', {}, '*** ** ** ** ***'],
    ['a name', 'Jane Amanda Roe', {}, '*** *** ***'],
    ['a name with a hyphen', 'Jean-Luc', {}, '***-***'],
    ['a name in another script', '山田太郎', {}, '***'],
    ['a combined accent', 'Re\u0301ne', {}, '***'],
    ['characters outside the basic plane', '𝒥𝒶𝓃𝑒', {}, '***'],
    ['an emoji, which is no letter', '😀 Jane', {}, '😀 ***'],
    ['a value of eight, the shortest that shows any', '12-34-56-78', { keepFirst: 1, keepLast: 2 }, '1*-**-**-78'],
    ['nothing', '', {}, ''],
  ])('hides %s', (_, value, rule, masked) => {
    expect(mask(value, rule)).toBe(masked);
  });

  test.each([
    ['jo@x.test', { keepFirst: 1 }],
    ['1234567', { keepLast: 4 }],
    ['1-2-3-4', { keepFirst: 2, keepLast: 2 }],
    ['山田太郎', { keepFirst: 1 }],
  ])('shows nothing of a value as short as %s', (value, rule) => {
    expect(mask(value, rule)).not.toMatch(characters);
  });

  it('hides how long a word is', () => {
    expect(mask('Jo', {})).toBe(mask('Maximiliana', {}));
  });

  const values = fc.string({ unit: fc.constantFrom(...'aZ07éß山́ -.@/()+:*', '😀', '𝒥', '\ue000'), maxLength: 30 });
  const rules = fc.record({ keepFirst: fc.integer({ min: 0, max: 2 }), keepLast: fc.integer({ min: 0, max: 4 }) });

  it('never shows more letters and digits than the rule allows', () => {
    fc.assert(
      fc.property(values, rules, (value, rule) => {
        const shown = [...mask(value, rule)].filter((each) => characters.test(each)).length;
        expect(shown).toBeLessThanOrEqual(rule.keepFirst + rule.keepLast);
      }),
    );
  });

  it('leaves no run of five letters or digits of a value', () => {
    fc.assert(
      fc.property(values, rules, (value, rule) => {
        const kept = Math.max(5, rule.keepFirst + rule.keepLast + 1);
        for (const run of value.match(/[\p{L}\p{N}]+/gu) ?? []) {
          for (let at = 0; at + kept <= run.length; at++)
            expect(mask(value, rule)).not.toContain(run.slice(at, at + kept));
        }
      }),
    );
  });

  it('keeps every separator of a number in its place', () => {
    const numbers = fc.string({ unit: fc.constantFrom(...'0123456789 -.()+/'), maxLength: 25 });
    fc.assert(
      fc.property(numbers, (value) => {
        expect(mask(value, {})).toBe(value.replace(/\d/g, '*'));
      }),
    );
  });

  it('is the same for any two numbers of one format, so that it tells nothing of the digits it hides', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 999_999_999 }), (one, other) => {
        const ssn = (number: number) =>
          String(number)
            .padStart(9, '0')
            .replace(/^(...)(..)(....)$/, '$1-$2-$3');
        expect(mask(ssn(one), {})).toBe(mask(ssn(other), {}));
      }),
    );
  });
});

describe('every recognizer', () => {
  test.each(recognizers.map(({ entity, mask: rule }) => [entity, rule] as const))(
    '%s shows at most four',
    (_, rule) => {
      expect((rule.keepFirst ?? 0) + (rule.keepLast ?? 0)).toBeLessThanOrEqual(4);
    },
  );
});
