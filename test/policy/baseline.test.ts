import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { wholeValues } from '../../src/custom/compiled.js';
import { UserError } from '../../src/model/errors.js';
import type { AllowRule } from '../../src/model/settings.js';
import { allowedOf, allowedValue, allowRemarks } from '../../src/policy/allow.js';
import { type Baseline, createTags, readBaseline, writeBaseline } from '../../src/policy/baseline.js';
import { createTagger } from '../../src/policy/tags.js';

const salt = 'a1b2c3d4'.repeat(4);
const tags = createTags({ salt });
const seen = (value: string, entity = 'EMAIL_ADDRESS') => ({ entity, value });
const entryOf = (value: string): string => tags.toEntries([tags.ofValue(seen(value))], 'a.csv').join();

describe('a tag', () => {
  test.each([
    ['the spaces in a number', ['PHONE_NUMBER', '+44 7700 900123'], ['PHONE_NUMBER', '+447700900123']],
    ['the case of an address', ['EMAIL_ADDRESS', 'Jane@Acme.com'], ['EMAIL_ADDRESS', 'jane@acme.com']],
    ['the width of its digits', ['US_SSN', '１２３-45-6789'], ['US_SSN', '123456789']],
  ] as const)('outlives %s', (_, [entity, value], [, other]) => {
    expect(tags.ofValue({ entity, value })).toBe(tags.ofValue({ entity, value: other }));
  });

  it('is another for another value or type', () => {
    expect([seen('a@b.d'), seen('a@b.c', 'URL')].map(tags.ofValue)).not.toContain(tags.ofValue(seen('a@b.c')));
  });

  it('of a file outlives a move to another folder', () => {
    expect(tags.ofFile('src/a.csv')).toBe(tags.ofFile('a.csv'));
    expect(tags.ofFile('a.csv')).not.toBe(tags.ofFile('b.csv'));
    expect(tags.ofFile('a.csv')).toMatch(/^@[0-9a-f]{5}$/);
    expect(createTags({ salt, key: 'kept elsewhere' }).ofFile('a.csv')).toMatch(/^@[0-9a-f]{5}$/);
  });
});

describe('an entry', () => {
  it('holds what stands in a record, in order, and the file only where a tag is short', () => {
    const [name, ...mail] = [seen('Jane Doe', 'PERSON'), seen('a@b.c'), seen('a@b.c')].map(tags.ofValue);
    expect(tags.toEntries(mail, 'a.csv')).toEqual([mail[0]]);
    expect(tags.toEntries([name ?? '', ...mail], 'a.csv')).toEqual([`${mail[0]} ${name} ${tags.ofFile('a.csv')}`]);
  });

  it.each([
    ['STREET_ADDRESS', true],
    ['US_SSN', false],
  ])('of a value of type %s names the file: %s', (entity, isShort) => {
    const tag = tags.ofValue(seen('1', entity));
    expect(tags.toEntries([tag], 'a.csv')).toEqual([isShort ? `${tag} ${tags.ofFile('a.csv')}` : tag]);
  });

  it('of a document that is one record is several', () => {
    const many = Array.from({ length: 70 }, (_, at) => tags.ofValue(seen(`person${at}@b.c`)));
    expect(tags.toEntries(many, 'a.json').map((entry) => entry.split(' ').length)).toEqual([32, 32, 6]);
  });
});

describe('a file', () => {
  const baseline: Baseline = { secret: { salt }, entries: new Set([entryOf('b'), entryOf('a')]) };

  it('is read as it was written, and is the same for the same entries', () => {
    const text = writeBaseline(baseline);
    expect(readBaseline('b', text, '')).toEqual(baseline);
    expect(writeBaseline({ ...baseline, entries: new Set([...baseline.entries].reverse()) })).toBe(text);
  });

  it('of a key says so, and is read with it', () => {
    const keyed: Baseline = { ...baseline, secret: { salt, key: 'kept elsewhere' } };
    const text = writeBaseline(keyed);
    expect(text).toMatch(/^# piicloak baseline 2 keyed:[0-9a-f]{32}\n/);
    expect(readBaseline('b', text, 'kept elsewhere')).toEqual(keyed);
    expect(text).not.toContain('kept elsewhere');
    // A key that lies around is not used where none was.
    expect(readBaseline('b', writeBaseline(baseline), 'kept elsewhere')).toEqual(baseline);
  });

  it('may have the line ends of Windows, blanks, empty lines and remarks of its own', () => {
    const [head, ...lines] = writeBaseline(baseline).trim().split('\n');
    const text = [head, '', '# ours', ...lines.map((line) => `  ${line} `), '', ''].join('\r\n');
    expect(readBaseline('b', text, '')).toEqual(baseline);
  });

  test.each([
    ['no type', ':abc'],
    ['a type in small letters', 'person:abc'],
    ['no tag', 'PERSON:'],
    ['no hexadecimal digits', 'PERSON:xyz'],
    ['a tag too long', `PERSON:${'a'.repeat(21)}`],
    ['two blanks', 'PERSON:abc  US_SSN:abcde'],
    ['a file alone', '@c0ffe'],
    ['a file of the wrong length', 'PERSON:abc @c0ff'],
    ['a file in front', '@c0ffe PERSON:abc'],
    ['something behind', 'PERSON:abc @c0ffe x'],
    ['something in front', 'x PERSON:abc'],
  ])('with an entry of %s is refused, and its line is named', (_, line) => {
    const text = `${writeBaseline(baseline)}${line}\n`;
    expect(() => readBaseline('b', text, '')).toThrow('b:4: this is no entry. Is a merge left unfinished?');
  });

  test.each(['PERSON:a', 'US_SSN2:0123456789abcdef0123', 'PERSON:abc US_SSN:abcde @c0ffe'])(
    'with the entry %s is one',
    (line) => {
      expect(readBaseline('b', `${writeBaseline(baseline)}${line}\n`, '').entries).toContain(line);
    },
  );

  it('is merged by git’s union driver, whatever two branches added', () => {
    const value = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(fc.array(value), fc.array(value), (ours, theirs) => {
        const written = (values: readonly string[]) =>
          writeBaseline({
            ...baseline,
            entries: new Set([...baseline.entries, ...values.map((each) => entryOf(each))]),
          });
        const union = `${written(ours)}${written(theirs)}`;
        const both = new Set([...baseline.entries, ...[...ours, ...theirs].map((each) => entryOf(each))]);
        expect(readBaseline('b', union, '').entries).toEqual(both);
      }),
    );
  });

  test.each([
    ['that is none', 'hello\n', /is no baseline/],
    ['with a conflict left in it', `# piicloak baseline 2 salt:${salt}\n<<<<<<< ours\n`, /^b:2: this is no entry/],
    [
      'of two that were made apart',
      `# piicloak baseline 2 salt:${salt}\n# piicloak baseline 2 salt:${'0'.repeat(32)}\n`,
      /made apart/,
    ],
    ['with something in front of it', `x\n# piicloak baseline 2 salt:${salt}\n`, /^b:1: this is no entry/],
    ['of another version', `# piicloak baseline 3 salt:${salt}\n`, /is no baseline/],
    ['with a salt that is short', `# piicloak baseline 2 salt:${salt.slice(1)}\n`, /is no baseline/],
    ['that begins with something else', `x # piicloak baseline 2 salt:${salt}\n`, /is no baseline/],
    ['whose key is missing', `# piicloak baseline 2 keyed:${salt}\n`, /PIICLOAK_BASELINE_KEY/],
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
  const matches = async (rules: readonly AllowRule[], today = '2026-11-22') =>
    (await allowedOf(rules, today, wholeValues)).some((each) => each.matches(seen(value)));

  it('is told by a rule that does not hold it', async () => {
    expect(allowedValue('EMAIL_ADDRESS', value, salt)).toBe(
      `EMAIL_ADDRESS:${salt}:${createTagger({ salt })('EMAIL_ADDRESS', value)}`,
    );
    expect(rule.value).not.toContain('amanda');
    expect(await matches([rule])).toBe(true);
    expect(await matches([{ ...rule, value: allowedValue('EMAIL_ADDRESS', 'b@c.de', salt) }])).toBe(false);
  });

  test.each([
    ['for the whole of it', { pattern: '[a-z.]+@corvina-energy\\.com' }, true],
    ['for a part of it, which is not enough', { pattern: '@corvina-energy\\.com' }, false],
    ['for its type', { pattern: '.+', entities: ['email_address'] }, true],
    ['for another type', { pattern: '.+', entities: ['PERSON'] }, false],
  ])('is told by a pattern %s', async (_, more, isAllowed) => {
    expect(await matches([{ ...more, reason: 'ours' }])).toBe(isAllowed);
  });

  test.each([
    ['takes more than linear time', '(a)\\1', /^p:3: the pattern .* more than linear time/],
    ['is none', '(', /^p:3: the pattern .* no regular expression/],
    ['allows the empty text', 'a*', /^p:3: the pattern .* empty text/],
  ])('is refused as a pattern that %s', async (_, pattern, message) => {
    await expect(matches([{ pattern, reason: 'x', where: 'p:3' }])).rejects.toThrow(message);
  });

  it('is so until its last day, and then somebody is told', async () => {
    const expiring = { ...rule, expires: '2026-11-21', owner: '@press' };
    expect(await matches([expiring])).toBe(false);
    expect(allowRemarks([expiring], '2026-11-22').join()).toMatch(
      /p:3 \(press contact\) expired on 2026-11-21. Ask @press/,
    );
    expect(allowRemarks([rule], '2026-11-22')).toEqual([]);
    expect(allowRemarks([{ ...expiring, expires: '2026-11-22' }], '2026-11-22')).toEqual([]);
    expect(allowRemarks([{ reason: 'ours', expires: '2020-01-01' }], '2026-11-22')).toEqual([
      'The value allowed at a rule (ours) expired on 2020-01-01.',
    ]);
    expect(await matches([{ ...rule, expires: '2026-11-22' }])).toBe(true);
  });

  it('is so for its own type alone', async () => {
    const [allowed] = await allowedOf([rule], '2026-11-22', wholeValues);
    expect([seen(value), seen(value, 'PERSON')].map((each) => allowed?.matches(each))).toEqual([true, false]);
  });

  it('says by which rule', async () => {
    const rules = [rule, { pattern: '.+', reason: 'ours' }];
    expect((await allowedOf(rules, '2026-11-22', wholeValues)).map(({ because }) => because)).toEqual([
      'allowed by p:3: press contact',
      'allowed by a rule: ours',
    ]);
  });
});
