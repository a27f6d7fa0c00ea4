import { describe, expect, test } from 'vitest';
import { runsIn } from '../../../src/detection/prose/runs.js';
import { createThings, type ThingKind } from '../../../src/detection/prose/things.js';
import { written } from '../../helpers/written.js';

/** What a text tells those who want these kinds. */
function told(text: string, ...wanted: ThingKind[]): string[] {
  const seen: string[] = [];
  const things = createThings(text, new Set(wanted), (kind, form, start, end) =>
    seen.push(`${kind} ${form} ${text.slice(start, end)}`),
  );
  for (const run of runsIn(text)) things.take(run);
  things.finish();
  return seen;
}

describe('each kind is told to those who want it', () => {
  const text = written(
    'The Estonian nurse of Zorvan GmbH lives in Qeltharby, works as a nurse, and is cambodian. {Dr.} {Vexlum} knows.',
  );
  const telling = {
    organization: ['organization legal Zorvan GmbH'],
    place: ['place said Qeltharby'],
    group: ['group known Estonian', 'group said cambodian'],
    title: ['title honorific Dr.', 'title job nurse'],
  };

  test.each(Object.entries(telling))('%s', (kind, expected) => {
    expect(told(text, kind as ThingKind)).toEqual(expected);
  });

  test('all of them', () => {
    expect(told(text, 'organization', 'place', 'group', 'title').sort()).toEqual(Object.values(telling).flat().sort());
  });

  test('nobody', () => expect(told(text)).toEqual([]));
});

describe('where a firm is, is a place', () => {
  test.each([
    ['behind “in”', 'He works at Zorvan in Qeltharby.', ['place said Qeltharby']],
    ['behind “in”, at the end of the name', 'He is of Zorvan GmbH in Qeltharby.', ['place said Qeltharby']],
    ['not behind another word', 'He works at Zorvan of Qeltharby.', []],
    ['not behind more words', 'He works at Zorvan in far Qeltharby.', []],
    ['not an identifier', 'He works at Zorvan in Qeltharby Park2.', []],
    ['not without a firm', 'He was in Qeltharby.', []],
    ['not behind “in” at the beginning', ' in Qeltharby.', []],
    ['not before a firm', 'He was in Qeltharby at Zorvan GmbH', []],
  ])('%s', (_, text, expected) => expect(told(text, 'place')).toEqual(expected));
});

test.each([
  ['begins a sentence', 'Airport by Zorvan GmbH', ['organization legal Zorvan GmbH']],
  ['is the name of a product', 'He works for Docker now', ['organization said Docker']],
  ['is ordinary', 'He works for Capture now', []],
  ['is a name and ordinary', 'He works for Topic now', ['organization said Topic']],
])('one word that %s', (_, text, expected) => expect(told(text, 'organization')).toEqual(expected));

test('three of which the first is a firm by a legal form are not one name', () => {
  expect(told('We met Zorvan GmbH, Qelthari and Vexlum.', 'organization')).toEqual([
    'organization legal Zorvan GmbH',
    'organization listed Qelthari',
    'organization listed Vexlum',
  ]);
});
