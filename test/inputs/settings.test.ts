import { expect, it, test } from 'vitest';
import { checkSettings } from '../../src/inputs/settings.js';
import { UserError } from '../../src/model/errors.js';
import { defaults, type Settings } from '../../src/model/settings.js';

/** As a program in JavaScript could hand them in. */
const untyped = (settings: Readonly<Record<string, unknown>>): Partial<Settings> => settings;

it('are completed by the defaults', () => {
  expect(checkSettings({})).toEqual(defaults);
  expect(checkSettings({ failOn: 'high' })).toEqual({ ...defaults, failOn: 'high' });
});

test.each(Object.keys(defaults))('an undefined %s is the default', (name) => {
  expect(checkSettings(untyped({ [name]: undefined }))).toEqual(defaults);
});

test.each([
  ['failOn', 'hgih', 'critical, high, medium, low or never'],
  ['threshold', 7, 'a number from 0 to 1'],
  ['threshold', Number.NaN, 'a number from 0 to 1'],
  ['maxFindings', Number.NaN, 'a whole number, 0 or more, or any'],
  ['maxFindings', -1, 'a whole number, 0 or more, or any'],
  ['entities', 'US_SSN', 'a list of entity types'],
  ['paths', [1], 'a list of globs'],
])('a library that is told %s: %s does not pass everything', (name, value, expected) => {
  const check = (): Settings => checkSettings(untyped({ [name]: value }));
  expect(check).toThrow(UserError);
  expect(check).toThrow(`The setting “${name}” must be ${expected}.`);
});

it('read what nobody wrote in mode strict alone, unless something else is said', () => {
  expect(checkSettings({}).generated).toBe('skip');
  expect(checkSettings({ mode: 'lenient' }).generated).toBe('skip');
  expect(checkSettings({ mode: 'strict' }).generated).toBe('scan');
  expect(checkSettings({ mode: 'strict', generated: 'skip' }).generated).toBe('skip');
});
