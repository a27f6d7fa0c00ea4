import { describe, expect, it, test } from 'vitest';
import type { Recognizer } from '../../src/model/recognizer.js';
import { weighed } from '../helpers/weighed.js';

describe('the score', () => {
  test.each([
    ['is the shape’s when nothing speaks for or against it', { shape: 0.3 }, 0.3],
    ['rises to 0.8 under a label of its own', { shape: 0.05, label: 'own' }, 0.8],
    ['rises by 0.4 under a label of its own', { shape: 0.5, label: 'own' }, 0.9],
    ['is never above 1', { shape: 0.8, label: 'own' }, 1],
    ['rises to 0.6 near a word', { shape: 0.05, context: 'ssn' }, 0.6],
    ['rises by 0.3 near a word', { shape: 0.5, context: 'ssn' }, 0.8],
    ['counts a label and not the word in it twice', { shape: 0.5, label: 'own', context: 'ssn' }, 0.9],
    ['falls by 0.35 under the label of another entity', { shape: 0.65, label: 'other' }, 0.3],
    ['rises to 0.6 under a label of its sort', { shape: 0.05, label: 'sort' }, 0.6],
    ['is never below 0', { shape: 0.05, label: 'other' }, 0],
    ['falls under a neutral label', { shape: 0.4, label: 'neutral' }, 0.05],
    [
      'does not fall under a neutral label when written with separators',
      { shape: 0.65, label: 'neutral', text: '078-05-1120' },
      0.65,
    ],
    [
      'falls under another label even when written with separators',
      { shape: 0.65, label: 'other', text: '078-05-1120' },
      0.3,
    ],
    ['does not fall when it is certain', { shape: 0.95, label: 'other' }, 0.95],
    ['does not fall when it is no number', { shape: 0.5, label: 'other', kind: 'email' }, 0.5],
    ['falls under a label that nobody knows, of digits alone', { shape: 0.6, label: 'none' }, 0.25],
    [
      'stays under a label that nobody knows when written with separators',
      { shape: 0.65, label: 'none', text: '078-05-1120' },
      0.65,
    ],
    ['stays under a label that nobody knows with letters', { shape: 0.6, label: 'none', text: 'AB123456C' }, 0.6],
    ['stays under a label that nobody knows near a word', { shape: 0.05, label: 'none', context: 'ssn' }, 0.6],
    ['weighs a word nearby against another label', { shape: 0.3, label: 'other', context: 'ssn' }, 0.25],
  ] as const)('%s', (_, setting, score) => {
    expect(weighed(setting)?.score).toBe(score);
  });
});

describe('the evidence', () => {
  test.each([
    [{ shape: 0.3 }, ['written as 999999999 (0.3)']],
    [{ shape: 0.3, label: 'own' }, ['written as 999999999 (0.3)', 'the label says so (+0.5)']],
    [{ shape: 0.3, context: 'ssn' }, ['written as 999999999 (0.3)', 'near the word “ssn” (+0.3)']],
    [{ shape: 0.5, label: 'other' }, ['written as 999999999 (0.5)', 'its label says something else (-0.35)']],
    [
      { shape: 0.3, check: { name: 'Luhn check digit', passes: () => true } },
      ['written as 999999999 (0.3)', expect.stringContaining('Luhn check digit')],
    ],
  ] as const)('of %j', (setting, evidence) => {
    expect(weighed(setting)?.evidence).toEqual(evidence);
  });

  it('never holds the value', () => {
    const all = weighed({ shape: 0.3, label: 'other', context: 'ssn', text: '078051120' })?.evidence.join();
    expect(all).not.toContain('078051120');
  });
});

describe('a candidate', () => {
  const check = (passes: boolean, asked: string[] = []): NonNullable<Recognizer['check']> => ({
    name: 'check',
    passes: ({ text }) => {
      asked.push(text);
      return passes;
    },
  });

  it('whose check fails says which, whatever its label says', () => {
    expect(weighed({ shape: 0.9, label: 'own', check: check(false) })).toMatchObject({ failed: 'check' });
  });

  it('that somebody asks for by name, and with nothing around it, goes by its check', () => {
    expect(weighed({ shape: 0.05, asked: true, check: check(true), least: 0.5 })?.score).toBe(0.5);
    expect(weighed({ shape: 0.05, asked: true, check: check(false), least: 0.5 })?.failed).toBe('check');
    expect(weighed({ shape: 0.05, asked: true, least: 0.5 })).toBeUndefined();
  });

  it('below the least score is nothing, and its check is never asked', () => {
    const asked: string[] = [];
    expect(weighed({ shape: 0.3, least: 0.5, check: check(true, asked) })).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('at the least score counts', () => {
    expect(weighed({ shape: 0.5, least: 0.5 })?.score).toBe(0.5);
  });
});
