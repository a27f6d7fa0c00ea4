import { describe, expect, test } from 'vitest';
import { contactsBelow, fillsLine, isSignature } from '../../../src/detection/prose/lines.js';
import { marked } from '../../helpers/names-in-prose.js';

describe('a name fills its line', () => {
  test.each([
    ['alone in the text', '«Zorvan»', true],
    ['alone between lines', 'x\n«Zorvan»\ny', true],
    ['between Windows lines', 'x\r\n«Zorvan»\r\ny', true],
    ['behind a mark of quotation', 'x\n> > «Zorvan»\ny', true],
    ['behind a mark of quotation, first', '| «Zorvan»\ny', true],
    ['not behind many', 'x\n> > > > «Zorvan»\ny', false],
    ['not behind a word', 'x\nby «Zorvan»\ny', false],
    ['not behind a word, first', 'b«Zorvan»\ny', false],
    ['not before a word', 'x\n«Zorvan» said\ny', false],
    ['not between words', 'by «Zorvan» said', false],
  ])('%s', (_, template, expected) => {
    const { text, ...span } = marked(template);
    expect(fillsLine(text, span)).toBe(expected);
  });
});

describe('a name signs what stands above its address', () => {
  test.each([
    ['a street below a known name', '«Zorvan»\n{12} Elm Road', true, true],
    ['a street below a name that nobody knows', '«Zorvan»\n{12} Elm Road', false, false],
    ['a quoted street', '> «Zorvan»\n> {12} Elm Road', true, true],
    ['a street two lines below', '«Zorvan»\nElm House\n{12} Elm Road', true, true],
    ['a street behind an empty line', '«Zorvan»\n\n{12} Elm Road', true, false],
    ['a street behind an empty quoted line', '> «Zorvan»\n> >\n> {12} Elm Road', true, false],
    ['a street far below', `«Zorvan»\n${'elm '.repeat(40)}\n{12} Elm Road`, true, false],
    ['a telephone below a known name', '«Zorvan»\nMobile: 555-0100', true, true],
    ['a telephone below a name that nobody knows', '«Zorvan»\nMobile: 555-0100', false, true],
    ['a telephone, its name behind it', '«Zorvan»\n555-0100 office', false, true],
    ['a sentence below', '«Zorvan»\nis here', true, false],
    ['a street below a name in a sentence', 'by «Zorvan»\n{12} Elm Road', true, false],
    ['a telephone below a name in a sentence', 'by «Zorvan»\nMobile: 555-0100', false, false],
    ['a number in the same line', '«Zorvan» {12} Elm Road', true, false],
  ])('%s', (_, template, known, expected) => {
    const { text, ...span } = marked(template);
    expect(isSignature(text, span, known)).toBe(expected);
  });
});

test.each([
  ['a telephone', '«Zorvan»\nPhone: 555-0100', true],
  ['a street', '«Zorvan»\n  Street: Elm', true],
  ['a quoted field', '«Zorvan»\n> > Date of birth: x', true],
  ['another field', '«Zorvan»\nColour: red', false],
  ['a field two lines below', '«Zorvan»\nColour: red\nPhone: 555-0100', false],
  ['a field in the same line', '«Zorvan» Phone: 555-0100', false],
  ['a field behind the whole of a line', `«Zorvan»\n${' '.repeat(40)}Phone: 555-0100`, false],
  ['nothing', '«Zorvan»', false],
])('a record goes on below a name with %s: %#', (_, template, expected) => {
  const { text, end } = marked(template);
  expect(contactsBelow(text, end)).toBe(expected);
});
