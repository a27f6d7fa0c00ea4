import { describe, expect, test } from 'vitest';
import { findSignature } from '../../../src/detection/prose/signatures.js';
import { createThings, type ThingKind } from '../../../src/detection/prose/things.js';
import { marked } from '../../helpers/names-in-prose.js';

/** What stands below the name behind `«`. */
function signature(template: string): string[] {
  const { text, end } = marked(template);
  const seen: string[] = [];
  const see = (form: string, from: number, to: number): number => seen.push(`${form} ${text.slice(from, to)}`);
  findSignature(text, end, see, see);
  return seen;
}

describe('below a name stands', () => {
  test.each([
    ['a job', '«Zorvan»\nLeasing consultant\nso', ['job Leasing consultant']],
    ['a firm', '«Zorvan»\nQelthari\n{12} Elm Road', ['line Qelthari']],
    ['a firm above a house', '«Zorvan»\nQelthari\nElm House\n{12} Elm Road', ['line Qelthari']],
    ['a job and a firm', '«Zorvan»\nNurse\nQelthari\n{12} Elm Road', ['job Nurse', 'line Qelthari']],
    [
      'a job and a firm above a house',
      '«Zorvan»\nNurse\nQelthari\nElm House\n{12} Elm',
      ['job Nurse', 'line Qelthari'],
    ],
    ['a job and a firm, quoted', '> «Zorvan»\n> Nurse\n> Qelthari\n> {12} Elm', ['job Nurse', 'line Qelthari']],
    ['a firm with blanks behind', '«Zorvan»\nQelthari  \n{12} Elm Road', ['line Qelthari']],
    ['a firm with signs', "«Zorvan»\n3Q & Vexlum, O.'s-X\n{12} Elm Road", ["line 3Q & Vexlum, O.'s-X"]],
    ['a firm and no job behind it', '«Zorvan»\nQelthari\nNurse\n{12} Elm Road', ['line Qelthari']],
    ['nothing without a number', '«Zorvan»\nQelthari\nElm Road\nElm', []],
    ['nothing with a number far below', '«Zorvan»\nQelthari\na\nb\n{12} Elm Road', []],
    ['nothing behind an empty line', '«Zorvan»\n\nNurse\nQelthari\n{12} Elm', []],
    ['nothing behind an empty quoted line', '> «Zorvan»\n> \n> Nurse\n> Qelthari\n> {12} Elm', []],
    ['no number', '«Zorvan»\n12345\n{12} Elm Road', []],
    ['no sentence', '«Zorvan»\nSo it is. Yes\n{12} Elm Road', []],
    ['no field', '«Zorvan»\nColour: red\n{12} Elm Road', []],
    ['no field of signs', '«Zorvan»\n(Qelthari\n{12} Elm Road', []],
    ['a firm of 59 letters', `«Zorvan»\n${'Q'.repeat(59)}\n{12} Elm`, [`line ${'Q'.repeat(59)}`]],
    ['no firm of 60 letters', `«Zorvan»\n${'Q'.repeat(60)}\n{12} Elm`, []],
    ['no firm beyond the reach', `«Zorvan»\nQelthari\n${'x'.repeat(200)} {12}`, []],
    ['a firm above a number of a digit', '«Zorvan»\nQ1\nx 1', ['line Q1']],
    ['nothing', '«Zorvan»', []],
  ])('%s', (_, template, expected) => expect(signature(template)).toEqual(expected));
});

/** What is told of the signature in a text, for those who want these kinds. */
function told(template: string, ...wanted: ThingKind[]): string[] {
  const { text, start, end } = marked(template);
  const seen: string[] = [];
  createThings(text, new Set(wanted), (kind, form, from, to) =>
    seen.push(`${kind} ${form} ${text.slice(from, to)}`),
  ).signed(start, end);
  return seen;
}

describe('a signature is told', () => {
  const text = '«Zorvan»\nNurse\nQelthari\n{12} Elm Road';

  test.each([
    ['whole', text, ['title', 'organization'], ['title job Nurse', 'organization line Qelthari']],
    ['for titles', text, ['title'], ['title job Nurse']],
    ['for organisations', text, ['organization'], ['organization line Qelthari']],
    ['for nobody else', text, ['place', 'group'], []],
    ['not below a sentence', `by ${text}`, ['title', 'organization'], []],
  ] as const)('%s', (_, template, wanted, expected) => expect(told(template, ...wanted)).toEqual(expected));
});
