import { expect, it, test } from 'vitest';
import { checkSettings } from '../../src/inputs/settings.js';
import { UserError } from '../../src/model/errors.js';
import type { CustomRecognizer, Settings } from '../../src/model/settings.js';

const full: CustomRecognizer = {
  entity: 'CUSTOMER_NUMBER',
  title: 'customer number',
  severity: 'high',
  patterns: ['KD-\\d{6}'],
  denyList: ['Projekt Blaumeise'],
  check: 'luhn',
  context: ['kunde'],
  labels: ['kundennummer'],
  score: 0.6,
  examples: { match: ['KD-482915'], noMatch: ['KD-12'] },
  where: '.piicloak.yml:12',
};

it('lets everything pass that a policy may say', () => {
  expect(checkSettings({ recognizers: [full] }).recognizers).toEqual([full]);
});

test.each<[string, unknown, string]>([
  ['no object', 'KD', 'The setting “recognizers[1]” must be an object that describes a type.'],
  ['no name', {}, 'The setting “recognizers[1].entity” must be given: the name of the type.'],
  [
    'a small name',
    { entity: 'kd' },
    'The setting “recognizers[1].entity” must be a name in capitals, such as CUSTOMER_NUMBER.',
  ],
  [
    'a severity',
    { entity: 'ABC', severity: 'hgih' },
    'The setting “recognizers[1].severity” must be critical, high, medium, low.',
  ],
  ['a score', { entity: 'ABC', score: 5 }, 'The setting “recognizers[1].score” must be a number from 0 to 1.'],
  ['one pattern', { entity: 'ABC', patterns: 'x' }, 'The setting “recognizers[1].patterns” must be a list of texts.'],
  [
    'a regular expression',
    { entity: 'ABC', patterns: [/x/] },
    'The setting “recognizers[1].patterns.0” must be a list of texts.',
  ],
  [
    'a slip',
    { entity: 'ABC', pattern: ['x'] },
    'The setting “recognizers[1].pattern” does not exist. Is it “patterns”?',
  ],
  [
    'a key of the file',
    { entity: 'ABC', 'deny-list': [] },
    'The setting “recognizers[1].deny-list” does not exist. Is it “denyList”?',
  ],
  [
    'a slip in examples',
    { entity: 'ABC', examples: { nomatch: [] } },
    'The setting “recognizers[1].examples.nomatch” does not exist. Is it “noMatch”?',
  ],
])('a library that is handed %s is told', (_, wrong, sentence) => {
  const settings = { recognizers: [full, wrong] } as unknown as Partial<Settings>;
  expect(() => checkSettings(settings)).toThrow(UserError);
  expect(() => checkSettings(settings)).toThrow(sentence);
});
