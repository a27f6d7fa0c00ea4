import { describe, expect, it, test } from 'vitest';
import { customRecognizers } from '../../src/custom-recognizers.js';
import { UserError } from '../../src/model/errors.js';
import type { CustomRecognizer } from '../../src/model/settings.js';

const base: CustomRecognizer = { entity: 'CUSTOMER_NUMBER', patterns: ['KD-\\d{6}'], where: '.piicloak.yml:12' };

/** What is said of descriptions that cannot be used. */
async function fault(...described: readonly CustomRecognizer[]): Promise<string> {
  const error: unknown = await customRecognizers(described).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  return error instanceof UserError ? error.message : '';
}

it('a type of a team’s own is a recognizer like any other', async () => {
  const [made] = await customRecognizers([
    { ...base, labels: ['Kunden-Nummer', 'customerNo'], context: ['Kunde'], check: 'luhn' },
  ]);
  expect(made).toMatchObject({
    entity: 'CUSTOMER_NUMBER',
    title: 'customer number',
    severity: 'medium',
    labels: ['kunden nummer', 'kundennummer', 'customer no', 'customerno'],
    context: ['kunde'],
    check: { name: 'Luhn check digit' },
    mask: {},
    help: { what: expect.stringContaining('.piicloak.yml:12'), sources: ['.piicloak.yml:12'] },
  });
});

it('is made once for a list of descriptions', () => {
  const described = [base];
  expect(customRecognizers(described)).toBe(customRecognizers(described));
});

test.each<[string, Partial<CustomRecognizer>, string]>([
  ['the name of a built-in type', { entity: 'EMAIL_ADDRESS' }, 'EMAIL_ADDRESS is the name of a built-in type'],
  ['another name of one', { entity: 'ZIP_CODE' }, 'ZIP_CODE is the name of a built-in type'],
  ['all', { entity: 'ALL' }, 'ALL is the name of a built-in type'],
  ['nothing to find', { patterns: [], context: ['kunde'] }, 'CUSTOMER_NUMBER finds nothing. Give it patterns'],
  ['a title of many lines', { title: 'a\n::warning::b' }, '“title” must be a few words'],
  ['a title that is a link', { title: '[a](b)' }, '“title” must be a few words'],
  ['a check with a slip', { check: 'luhm' }, 'there is no check “luhm”. Is it “luhn”? There are luhn, mod11'],
  ['a check with another', { check: 'mod98' }, 'Is it “mod97”?'],
  ['a check of its own', { check: 'constructor' }, 'there is no check “constructor”. There are luhn'],
  ['a label without a word', { labels: ['#12'] }, '“#12” among “labels” must be one to six words'],
  ['an empty listed word', { denyList: ['acme', '--'] }, 'number 2 of “deny-list” must be a word or a few of them'],
  ['a program for a pattern', { patterns: ['a'.repeat(2001)] }, 'is longer than a pattern can be'],
  ['a pattern that looks around', { patterns: ['a(?=b)'] }, 'the pattern “a(?=b)” looks ahead'],
  ['a pattern of nothing', { patterns: ['x?'] }, 'the pattern “x?” matches the empty text'],
])('refuses %s', async (_, wrong, sentence) => {
  const message = await fault({ ...base, ...wrong });
  expect(message).toMatch(/^\.piicloak\.yml:12: /);
  expect(message).toContain(sentence);
});

it('refuses two of one name, and names both places', async () => {
  expect(await fault(base, { ...base, where: 'ci/more.yml:3' })).toBe(
    'ci/more.yml:3: CUSTOMER_NUMBER is defined at .piicloak.yml:12 already.',
  );
});

it('names the place in a program’s list', async () => {
  const { where: _, ...described } = base;
  expect(await fault(described, { ...described, entity: 'OTHER', check: 'x' })).toMatch(/^recognizers\[1\]: /);
});

describe('examples', () => {
  const match = (...examples: string[]) => ({ match: examples });

  test.each<[string, Partial<CustomRecognizer>]>([
    ['a pattern', { examples: { match: ['KD-482915', 'It is KD-482915.'], noMatch: ['KD-12', 'xKD-482915'] } }],
    ['a score that needs a word', { score: 0.2, examples: match('KD-482915') }],
    [
      'a check',
      { patterns: ['\\d{11}'], check: 'luhn', examples: { match: ['79927398713'], noMatch: ['79927398710'] } },
    ],
    ['a listed word', { denyList: ['Projekt Blaumeise'], examples: match('im projekt  blaumeise') }],
    ['a label alone', { patterns: [], labels: ['badge code'], examples: match('x7', 'badge code: x7') }],
  ])('of %s are told apart', async (_, described) => {
    await expect(customRecognizers([{ ...base, ...described }])).resolves.toHaveLength(1);
  });

  test.each<[string, Partial<CustomRecognizer>, string]>([
    [
      'is not found',
      { examples: match('KD-482915', 'KD-77') },
      'example 2 of match is not found as CUSTOMER_NUMBER. No pattern, word or label finds it where it stands alone.',
    ],
    [
      'is found',
      { examples: { noMatch: ['KD-77', 'KD-482915'] } },
      'example 2 of no-match is found as CUSTOMER_NUMBER.',
    ],
    [
      'fails the check',
      { patterns: ['\\d{11}'], check: 'luhn', examples: match('79927398710') },
      'example 1 of match is not found as CUSTOMER_NUMBER. It fails the check: Luhn check digit.',
    ],
    [
      'is surely something else',
      { patterns: ['[a-z.]+@[a-z.]+'], examples: match('jane.roe@example.com') },
      'example 1 of match is not found as CUSTOMER_NUMBER. EMAIL_ADDRESS is surer of it: raise the score.',
    ],
  ])('one that %s is an error that does not show it', async (_, described, sentence) => {
    expect(await fault({ ...base, ...described })).toBe(`.piicloak.yml:12: ${sentence}`);
  });
});
