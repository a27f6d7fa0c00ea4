import { describe, expect, test } from 'vitest';
import type { Settings } from '../../src/model/settings.js';
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
