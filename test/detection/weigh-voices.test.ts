import { describe, expect, test } from 'vitest';
import { type Setting, weighed } from '../helpers/weighed.js';

const check = (passes: boolean) => ({ name: 'check', passes: () => passes });
const scoreOf = (setting: Setting) => weighed(setting)?.score;
/** What was said behind the shape itself. */
const said = (setting: Setting) => weighed(setting)?.evidence.slice(1);

describe('a whole value under a label', () => {
  const field = { shape: 0.85, kind: 'field', form: 'whole' } as const;

  test.each<[string, Setting, number, string]>([
    ['counts its label already', { ...field, label: 'own' }, 0.85, 'the label says so'],
    [
      'counts for less where the label names the sort',
      { ...field, label: 'sort' },
      0.65,
      'the label names the sort, and no country (-0.2)',
    ],
    ['is half as sure where it was asked for', field, 0.5, 'asked for, and nothing else stands there (-0.35)'],
    [
      'is half as sure under the label of another',
      { ...field, label: 'other' },
      0.5,
      'asked for, and nothing else stands there (-0.35)',
    ],
    [
      'is that sure, however faint its shape is',
      { ...field, shape: 0.3, least: 0.5 },
      0.5,
      'asked for, and nothing else stands there (+0.2)',
    ],
    [
      'is told by no word nearby',
      { ...field, context: 'ssn' },
      0.5,
      'asked for, and nothing else stands there (-0.35)',
    ],
  ])('%s', (_, setting, score, because) => {
    expect(scoreOf(setting)).toBe(score);
    expect(said(setting)).toEqual([because]);
  });
});

describe('a label', () => {
  test('that was told by the values of its column says so', () => {
    expect(said({ shape: 0.3, label: 'voted' })).toEqual(['the values of its column say so (+0.5)']);
    expect(scoreOf({ shape: 0.3, label: 'voted' })).toBe(0.8);
  });

  test('that names the sort says so', () => {
    expect(said({ shape: 0.3, label: 'sort' })).toEqual(['the label names the sort (+0.3)']);
  });

  test.each<[string, Setting, number]>([
    ['of a version speaks against four numbers', { shape: 0.95, kind: 'ip', label: 'version' }, 0.35],
    [
      'of a version speaks against them beside a word, too',
      { shape: 0.65, kind: 'ip', label: 'version', context: 'ip' },
      0.35,
    ],
    ['of no version leaves them alone', { shape: 0.6, kind: 'ip', label: 'neutral' }, 0.6],
    ['of a version speaks against other numbers as any neutral one', { shape: 0.6, label: 'version' }, 0.25],
    ['of a version leaves a text alone', { shape: 0.6, kind: 'email', label: 'version' }, 0.6],
    ['of another sort speaks against a number', { shape: 0.65, label: 'otherSort', text: '078-05-1120' }, 0.3],
    ['of another leaves alone what is nearly certain', { shape: 0.9, label: 'other' }, 0.9],
    ['of another speaks against what is a little less so', { shape: 0.89, label: 'other' }, 0.54],
    ['of another speaks against a telephone number', { shape: 0.6, label: 'other', kind: 'phone' }, 0.25],
    [
      'of another speaks against a run of letters and digits',
      { shape: 0.6, label: 'other', kind: 'word', text: 'AB12' },
      0.25,
    ],
  ])('%s', (_, setting, score) => expect(scoreOf(setting)).toBe(score));

  test('of a version says so', () => {
    expect(said({ shape: 0.95, kind: 'ip', label: 'version' })).toEqual(['its label names a version (-0.6)']);
  });

  test.each([
    ['482139', 0.25],
    ['48 21.39-7', 0.25],
    ['KD-482139', 0.6],
    ['482139-KD', 0.6],
    ['KD', 0.6],
  ])('of another speaks against a team’s own pattern where it finds a number: %s', (text, score) => {
    expect(scoreOf({ shape: 0.6, label: 'other', kind: 'custom', text })).toBe(score);
  });

  test.each([
    ['neutral', 'AB123456C', 0.25],
    ['neutral', '12/34', 0.6],
    ['neutral', '/1234', 0.6],
    ['neutral', '1234/', 0.6],
    ['none', '1234/', 0.6],
    ['none', '/1234', 0.6],
    ['none', '1234', 0.25],
  ] as const)('that is %s beside %s', (label, text, score) => {
    expect(scoreOf({ shape: 0.6, label, text })).toBe(score);
  });
});

describe('a name', () => {
  test.each(['full', 'given', 'middle', 'family', 'half'])('under a label is told by that: %s', (form) => {
    expect(scoreOf({ shape: 0.3, kind: 'name', form, label: 'own' })).toBe(0.8);
  });
  test.each(['prose', 'titled', 'told'])('in a sentence is told by that alone: %s', (form) => {
    expect(scoreOf({ shape: 0.3, kind: 'name', form, label: 'own', context: 'name' })).toBe(0.3);
  });
  test('is the only thing told by its form', () => {
    expect(scoreOf({ shape: 0.3, kind: 'title', form: 'prose', label: 'own' })).toBe(0.8);
  });
});

describe('a word nearby', () => {
  test.each<[string, Setting, number]>([
    ['makes a telephone number one', { shape: 0.3, kind: 'phone', form: 'solid', context: 'phone' }, 0.6],
    ['makes no time one', { shape: 0.3, kind: 'phone', form: 'seconds', context: 'phone' }, 0.3],
    ['makes another number one of a form called alike', { shape: 0.3, form: 'seconds', context: 'ssn' }, 0.6],
  ])('%s', (_, setting, score) => expect(scoreOf(setting)).toBe(score));
});

describe('who asks of one value alone', () => {
  const asked: Setting = { shape: 0.05, asked: true, check: check(true) };

  test.each<[string, Setting, number]>([
    ['is told what the check says', asked, 0.5],
    ['is told no more of a shape that says as much itself', { ...asked, shape: 0.5 }, 0.5],
    ['is told nothing without a check', { ...asked, check: undefined }, 0.05],
    ['is told nothing under a label', { ...asked, label: 'none', text: 'A-1' }, 0.05],
    ['is told what a word nearby says', { ...asked, context: 'ssn' }, 0.6],
  ])('%s', (_, setting, score) => expect(scoreOf(setting)).toBe(score));

  test('hears so, where it makes a difference', () => {
    expect(said(asked)).toEqual(['asked for, and nothing else stands there (+0.45)', 'verified: check']);
    expect(said({ ...asked, shape: 0.5 })).toEqual(['verified: check']);
    expect(said({ ...asked, asked: false })).toEqual(['verified: check']);
  });
});

describe('a listed value', () => {
  test('is known, whatever the check says', () => {
    expect(weighed({ shape: 0.9, isListed: true, check: check(false) })).toEqual({
      score: 0.9,
      evidence: ['written as 999999999 (0.9)'],
      isListed: true,
    });
  });
  test('is one only where its shape says so', () => {
    expect(weighed({ shape: 0.9, isListed: false, check: check(false) })).toMatchObject({ failed: 'check' });
  });
});

describe('below the least score', () => {
  test.each<[string, Setting, number | undefined]>([
    ['a voice lifts a value above it', { shape: 0.65, context: 'ssn', least: 0.9 }, 0.95],
    ['one of two voices lifts it above it', { shape: 0.05, label: 'other', context: 'ssn', least: 0.2 }, 0.25],
    ['a voice may not be enough', { shape: 0.05, context: 'ssn', least: 0.7 }, undefined],
    ['a voice takes a value', { shape: 0.6, label: 'other', least: 0.5 }, undefined],
  ])('%s', (_, setting, score) => expect(scoreOf(setting)).toBe(score));
});
