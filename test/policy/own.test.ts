import { describe, expect, test } from 'vitest';
import type { Settings } from '../../src/model/settings.js';
import { ownValues } from '../../src/policy/own.js';
import { scan } from '../../src/scan.js';

const at = (domain: string): string => ['amanda.jordan', domain].join('@');
const number = ['+49', '30', '90182', '417'].join(' ');

async function statusOf(text: string, settings: Partial<Settings>): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const { verdicts } = await scan({ kind: 'content', path: 'a.txt', bytes }, settings);
  return verdicts.map(({ finding, status }) => `${finding.provenance} ${status}`).join();
}

describe('the team’s own values are reported and do not block', () => {
  const own: Partial<Settings> = { ourDomains: ['corvina-energy.com'], ourNumbers: [number.replace('417', 'xxx')] };

  test.each([
    ['an address', at('corvina-energy.com'), 'own reported'],
    ['one below the domain', at('mail.corvina-energy.com'), 'own reported'],
    ['one of a domain that ends alike', at('notcorvina-energy.com'), 'plausible failing'],
    ['one of another domain', at('corvina-energy.org'), 'plausible failing'],
    ['a number', `Phone: ${number}`, 'own reported'],
    ['a number in its national form', `Telefon: ${number.replace('+49 ', '0')}`, 'own reported'],
    ['another number', `Phone: ${number.replace('90182', '90183')}`, 'plausible failing'],
    ['a reserved value, which is that first', ['jane', 'example.com'].join('@'), 'reserved reported'],
  ])('%s', async (_, text, expected) => {
    expect(await statusOf(`Write to us. ${text}\n`, own)).toBe(expected);
  });

  test('and so they do under strict', async () => {
    expect(await statusOf(at('corvina-energy.com'), { ...own, mode: 'strict' })).toBe('own reported');
  });
});

describe('of the team’s own domains is', () => {
  const domain = 'corvina-energy.com';
  const because = `${domain} is the team’s own (our-domains in the policy)`;
  const own = ownValues({ ourDomains: ['Other.example', 'Corvina-Energy.com'], ourNumbers: [] });
  const originOf = (entity: string, text: string) =>
    own?.(entity, { kind: 'url', form: '', text, compact: text, start: 0, end: 0 });

  test.each([
    ['DOMAIN', domain],
    ['DOMAIN', `a.b.${domain}`.toUpperCase()],
    ['EMAIL_ADDRESS', `jane@${domain}`],
    ['EMAIL_ADDRESS', `jane@mail.${domain}`],
    ['URL', `https://${domain}`],
    ['URL', `git+ssh://mail.${domain}:8080/x?y#z`],
    ['URL', `https://${domain}?to=@other.org`],
    ['URL', `https://${domain}#@other.org`],
    ['URL', `https://${domain}/a:80`],
    ['URL', `//${domain}/a`.slice(2)],
    ['URL_IDENTITY', `https://jane:secret@${domain}:8080`],
    ['URL', `https://${domain}/a\n/@other.org`],
  ])('%s %s', (entity, text) => {
    expect(originOf(entity, text)).toEqual({ provenance: 'own', because });
  });

  test.each([
    ['EMAIL_ADDRESS', `jane@not${domain}`],
    ['EMAIL_ADDRESS', `jane@${domain}.evil.org`],
    ['URL', `https://evil.org/${domain}`],
    ['URL', `https://evil.org/@${domain}`],
    ['URL', `https://evil.org?a@${domain}`],
    ['URL', `https://evil.org#a@${domain}`],
    ['URL', `https://${domain}@evil.org/`],
    ['URL', `https://evil.org/\n@${domain}`],
    ['PERSON', domain],
    ['PHONE_NUMBER', domain],
  ])('not %s %s', (entity, text) => {
    expect(originOf(entity, text)).toBeUndefined();
  });
});

describe('of the team’s own numbers is', () => {
  const written = ['+49', '30', '90182', 'xXx'].join(' ');
  const own = ownValues({ ourDomains: [], ourNumbers: ['+1 202', written] });
  const originOf = (text: string, entity = 'PHONE_NUMBER') =>
    own?.(entity, { kind: 'phone', form: '', text, compact: text, start: 0, end: 0 });
  const digits = ['49', '30', '90182', '417'];

  test.each([
    ['one with its country code', digits.join(' ')],
    ['one with signs between', `+${digits.join('-')}`],
    ['one in its national form', `0${digits.slice(1).join('')}`],
    // A country code has up to three digits, and which of them they are is not asked.
    ['one behind a code of one digit', `0${digits.join('').slice(1)}`],
    ['one behind a code of three digits', `0${digits.join('').slice(3)}`],
  ])('%s', (_, text) => {
    const because = `${written} is the team’s own (our-numbers in the policy)`;
    expect(originOf(text)).toEqual({ provenance: 'own', because });
  });

  test.each([
    ['not another', digits.join(' ').replace('90182', '90183')],
    ['not a longer one', `${digits.join('')}1`],
    ['not a shorter one', digits.join('').slice(0, -1)],
    ['not one without the zero', digits.slice(1).join('')],
    ['not one behind two zeros', `00${digits.slice(1).join('')}`],
  ])('%s', (_, text) => {
    expect(originOf(text)).toBeUndefined();
  });

  test('nothing of another type', () => {
    expect(originOf(digits.join(' '), 'US_SSN')).toBeUndefined();
  });
});

test('a policy that names none is not asked', () => {
  expect(ownValues({ ourDomains: [], ourNumbers: [] })).toBeUndefined();
});
