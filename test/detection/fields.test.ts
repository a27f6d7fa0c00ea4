import { describe, expect, test } from 'vitest';
import { field, writtenField } from '../../src/detection/define.js';
import { createDispatch } from '../../src/detection/dispatch.js';
import { createLexicon } from '../../src/detection/lexicon.js';
import { spotAlone, spotField } from '../../src/detection/spot/fields.js';
import type { Recognizer } from '../../src/model/recognizer.js';
import { readText } from '../../src/readers/text.js';
import { recognizer as passport } from '../../src/recognizers/passport-number.js';

const blank: Recognizer = { ...passport, shapes: [], labels: [], context: [] };
/** Digits and two letters at most, in whatever way they are written. */
const ticket: Recognizer = {
  ...blank,
  entity: 'TICKET',
  labels: ['ticket number'],
  shapes: [field(/^[A-Z]{0,2}\d{6,9}$/)],
  check: { name: 'last digit', passes: ({ compact }) => compact.endsWith('7') },
};
/** What is written, as it is written. */
const colour: Recognizer = { ...blank, entity: 'COLOUR', labels: ['colour'], shapes: [writtenField(/^#[0-9a-f]{6}$/)] };

const recognizers = [ticket, colour];
const lexicon = createLexicon(recognizers);
const dispatch = createDispatch(recognizers);
const entities = new Set(recognizers.map(({ entity }) => entity));

/** What is handed on of the values of a text: form and text of each, and who looks at it. */
function seen(text: string): string[][] {
  const all: string[][] = [];
  const view = readText('a.txt', text);
  for (const each of view.fieldsUnder((label) => lexicon.announces(label, entities)))
    spotField(view, each, lexicon, dispatch, ({ form, text: written }, answers) => {
      if (answers.length > 0) all.push([form, written, ...answers.map(({ recognizer }) => recognizer.entity)]);
    });
  return all;
}

describe('a value under a label', () => {
  test.each([
    ['solid', '482139'],
    ['with dots', '48.21.39'],
    ['with spaces', '48 21 39'],
    ['with dashes of all kinds', '48-21–39'],
    ['with slashes and parentheses', '(48) 21/39'],
    ['with letters before it', 'QX 482139'],
    ['with letters in small', 'qx482139'],
  ])('is taken whole, %s', (_, value) => {
    expect(seen(`{"ticketNumber": "${value}"}`)).toEqual([['whole', value, 'TICKET']]);
  });

  test('is taken from a line of text as from data', () => {
    expect(seen('ticket number: QX 48-21-39')).toEqual([['whole', 'QX 48-21-39', 'TICKET']]);
  });

  test.each(['.', ',', ';', ':', '...'])('leaves the “%s” behind it to the sentence', (mark) => {
    expect(seen(`{"ticketNumber": "482139${mark}"}`)).toEqual([['whole', '482139', 'TICKET']]);
  });

  test.each([
    ['482139 please call back', '482139'],
    ['48 21 39 (see below)', '48 21 39'],
    ['QX: 482139, as agreed', 'QX: 482139'],
    ['482139. Thank you', '482139'],
  ])('is an identifier in its first words: %s', (value, expected) => {
    expect(seen(`{"ticketNumber": "${value}"}`)).toEqual([['first words', expected, 'TICKET']]);
  });

  test.each([
    ['a price', '$482139'],
    ['a price behind', '482139 €'],
    ['a percentage', '482139 %'],
    ['an amount', '482139.50'],
    ['an address', '482139@example.com'],
    ['a word of another script', '482139 штук'],
    ['a template', '{{482139}}'],
    ['too short', '4821'],
    ['too long', '4821390771234'],
    ['no number', 'on request'],
    ['a number further on', 'please see 482139'],
  ])('is no identifier where it is %s', (_, value) => {
    expect(seen(`{"ticketNumber": "${value}"}`).filter(([form]) => form === 'whole')).toEqual([]);
  });

  test('is no identifier in a sentence', () => {
    expect(seen(`ticket number: 482139 ${'and so on '.repeat(12)}`)).toEqual([]);
  });

  test('is read as it is written by those who ask for that', () => {
    expect(seen('colour: #c0ffee')).toEqual([['whole', '#c0ffee', 'COLOUR']]);
    expect(seen('colour: c0ffee')).toEqual([]);
    expect(seen('colour: #C0FFEE')).toEqual([]);
  });

  test('is looked at by nobody under another label', () => {
    expect(seen('order number: 482139\nsize: #c0ffee')).toEqual([]);
  });
});

describe('a text that is nothing but a value', () => {
  const alone = (text: string): string[][] => {
    const all: string[][] = [];
    const answers = recognizers.flatMap(({ entity }) => dispatch.fieldAnswers(entity));
    spotAlone(text, answers, ({ form, text: written }, fitting) => {
      all.push([form, written, ...fitting.map(({ recognizer }) => recognizer.entity)]);
    });
    return all;
  };

  test.each(['482-139', ' 482139\n'])('is handed to those that have a check: %j', (text) => {
    expect(alone(text)).toEqual([['all there is', text.trim(), 'TICKET']]);
  });

  test.each(['#c0ffee', '482139 and more', '', '   ', '4'.repeat(121)])('is nothing to anybody: %j', (text) => {
    expect(alone(text)).toEqual([]);
  });
});
