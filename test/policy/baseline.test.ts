import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { UserError } from '../../src/model/errors.js';
import { allowedOf, allowedValue, allowRemarks } from '../../src/policy/allow.js';
import { type Baseline, createEntries, readBaseline, writeBaseline } from '../../src/policy/baseline.js';
import { createTagger } from '../../src/policy/tags.js';

const salt = 'a1b2c3d4'.repeat(4);
const entryOf = createEntries({ salt });
const seen = (value: string, label = 'email', entity = 'EMAIL_ADDRESS') => ({ entity, label, value });

describe('an entry', () => {
  test.each([
    ['the spaces in a number', ['PHONE_NUMBER', '+44 7700 900123'], ['PHONE_NUMBER', '+447700900123']],
    ['the case of an address', ['EMAIL_ADDRESS', 'Jane@Acme.com'], ['EMAIL_ADDRESS', 'jane@acme.com']],
    ['the width of its digits', ['US_SSN', '１２３-45-6789'], ['US_SSN', '123456789']],
  ] as const)('outlives %s', (_, [entity, value], [, other]) => {
    expect(entryOf({ entity, label: 'x', value })).toBe(entryOf({ entity, label: 'x', value: other }));
  });

  it('outlives the spelling of its label', () => {
    expect(entryOf(seen('x', 'firstName'))).toBe(entryOf(seen('x', 'first_name')));
  });

  it('is another for another value, type or label', () => {
    const own = entryOf(seen('a@b.c'));
    expect([seen('a@b.d'), seen('a@b.c', 'owner'), seen('a@b.c', 'email', 'URL')].map(entryOf)).not.toContain(own);
  });
});

describe('a file', () => {
  const baseline: Baseline = { secret: { salt }, entries: new Set([entryOf(seen('b')), entryOf(seen('a'))]) };

  it('is read as it was written, and is the same for the same entries', () => {
    const text = writeBaseline(baseline);
    expect(readBaseline('b', text, '')).toEqual(baseline);
    expect(writeBaseline({ ...baseline, entries: new Set([...baseline.entries].reverse()) })).toBe(text);
  });

  it('is merged by git’s union driver, whatever two branches added', () => {
    const value = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(fc.array(value), fc.array(value), (ours, theirs) => {
        const written = (values: readonly string[]) =>
          writeBaseline({
            ...baseline,
            entries: new Set([...baseline.entries, ...values.map((each) => entryOf(seen(each)))]),
          });
        const union = `${written(ours)}${written(theirs)}`;
        const both = new Set([...baseline.entries, ...[...ours, ...theirs].map((each) => entryOf(seen(each)))]);
        expect(readBaseline('b', union, '').entries).toEqual(both);
      }),
    );
  });

  test.each([
    ['that is none', 'hello\n', /is no baseline/],
    ['with a conflict left in it', `# piicloak baseline 1 salt:${salt}\n<<<<<<< ours\n`, /^b:2: this is no entry/],
    [
      'of two that were made apart',
      `# piicloak baseline 1 salt:${salt}\n# piicloak baseline 1 salt:${'0'.repeat(32)}\n`,
      /made apart/,
    ],
    ['whose key is missing', `# piicloak baseline 1 keyed:${salt}\n`, /PIICLOAK_BASELINE_KEY/],
  ])('%s is an error', (_, text, message) => {
    expect(() => readBaseline('b', text, '')).toThrow(UserError);
    expect(() => readBaseline('b', text, '')).toThrow(message);
  });
});

describe('nobody is told what a tag stands for', () => {
  /** A laptop tries all nine digits in minutes; one in 250 of them shows the rate. */
  it('who tries all nine-digit numbers is left with a thousand for each tag', () => {
    const tagger = createTagger({ salt });
    const wanted = tagger('US_SSN', ['536', '22', '1948'].join('-'));
    const tried = 400_000;
    let candidates = 0;
    for (let number = 0; number < tried; number += 1) {
      if (tagger('US_SSN', String(100_000_000 + number * 2243)) === wanted) candidates += 1;
    }
    const expected = tried / 2 ** 20;
    // Of 10⁹ numbers about 950 share a tag; in this share of them hardly one does.
    expect(candidates).toBeLessThanOrEqual(expected * 20);
    expect(wanted).toHaveLength(5);
  }, 60_000);

  it('who tries every day of a century is left with a thousand', () => {
    const tagger = createTagger({ salt });
    const wanted = tagger('DATE_OF_BIRTH', ['1980', '04', '02'].join('-'));
    const days = Array.from({ length: 36_525 }, (_, day) =>
      new Date(Date.UTC(1925, 0, 1 + day)).toISOString().slice(0, 10),
    );
    const alike = days.filter((day) => tagger('DATE_OF_BIRTH', day) === wanted);
    expect(alike.length).toBeGreaterThan(900);
  });

  it('a table of tags that somebody made elsewhere is of no use', () => {
    expect(createTagger({ salt })('US_SSN', '1')).not.toBe(createTagger({ salt: '0'.repeat(32) })('US_SSN', '1'));
  });

  it('with a key there is nothing to try, and long tags tell values apart', () => {
    const keyed = createTagger({ salt, key: 'kept elsewhere' });
    expect(keyed('US_SSN', '1')).toHaveLength(20);
    expect(keyed('US_SSN', '1')).not.toBe(createTagger({ salt, key: 'another' })('US_SSN', '1'));
  });
});

describe('a value that may stand', () => {
  const value = ['amanda.jordan', 'corvina-energy.com'].join('@');
  const rule = { value: allowedValue('EMAIL_ADDRESS', value, salt), reason: 'press contact', where: 'p:3' };
  const matches = (rules: Parameters<typeof allowedOf>[0], today = '2026-11-22') =>
    allowedOf(rules, today).some((each) => each.matches(seen(value)));

  it('is told by a rule that does not hold it', () => {
    expect(rule.value).not.toContain('amanda');
    expect(matches([rule])).toBe(true);
    expect(matches([{ ...rule, value: allowedValue('EMAIL_ADDRESS', 'b@c.de', salt) }])).toBe(false);
  });

  it('is so until its last day, and then somebody is told', () => {
    const expiring = { ...rule, expires: '2026-11-21', owner: '@press' };
    expect(matches([expiring])).toBe(false);
    expect(allowRemarks([expiring], '2026-11-22').join()).toMatch(
      /p:3 \(press contact\) expired on 2026-11-21. Ask @press/,
    );
    expect(allowRemarks([rule], '2026-11-22')).toEqual([]);
  });
});
