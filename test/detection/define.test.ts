import { expect, test } from 'vitest';
import { field, layouts, phrases, solid, writtenField } from '../../src/detection/define.js';
import { layoutsOf } from '../../src/detection/layouts.js';

test('a layout stands for itself, and one with stars for each it may be', () => {
  expect(layouts({ '99-9': 0.6, 'A*': 0.3 })).toEqual([
    { kind: 'number', form: '99-9', score: 0.6 },
    { kind: 'number', form: 'A9', score: 0.3 },
    { kind: 'number', form: 'AA', score: 0.3 },
  ]);
  expect(layouts({ '*-*': 0.1 }).map(({ form }) => form)).toEqual(['9-9', '9-A', 'A-9', 'A-A']);
});

test('solid numbers have one layout for each length, both ends included', () => {
  expect(solid(2, 4, 0.1)).toEqual(['99', '999', '9999'].map((form) => ({ kind: 'number', form, score: 0.1 })));
  expect(solid(3, 3, 0.1)).toHaveLength(1);
});

test('a field reads letters and digits, or what is written, and counts its label', () => {
  const pattern = /^x$/;
  expect(field(pattern)).toEqual({ kind: 'field', pattern, reads: 'compact', score: 0.85 });
  expect(writtenField(pattern)).toEqual({ kind: 'field', pattern, reads: 'text', score: 0.85 });
  expect([field(pattern, 0.5).score, writtenField(pattern, 0.5).score]).toEqual([0.5, 0.5]);
});

test('phrases are parted by commas and line ends', () => {
  expect(phrases('\n  tax id, tax number,\n\n  steuer id\n')).toEqual(['tax id', 'tax number', 'steuer id']);
  expect(phrases('')).toEqual([]);
});

test('layouts share a tree as far as they are alike', () => {
  const layouts = layoutsOf(['99', '9A', '99-9']);
  const at = (form: string): number => {
    let place = 0;
    for (const character of form) place = place < 0 ? place : layouts.next(place, character.charCodeAt(0));
    return place;
  };
  const forms = ['', '9', '99', '9A', '99-', '99-9'].map((form) => layouts.formAt(at(form)));
  expect(forms).toEqual([undefined, undefined, '99', '9A', undefined, '99-9']);
  expect(['99-99', 'A', '-', '99\u2013', '9\0'].map(at)).toEqual([-1, -1, -1, -1, -1]);
});
