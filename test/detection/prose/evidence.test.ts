import { describe, expect, test } from 'vitest';
import { cueFor } from '../../../src/detection/prose/evidence.js';
import { marked } from '../../helpers/names-in-prose.js';

const cue = (template: string, possessive = false): string => {
  const { text, ...span } = marked(template);
  return cueFor(text, span, possessive) ?? 'none';
};

describe('the words around a stretch say', () => {
  test.each([
    ['that a name must stand there', 'my name is «Zorvan»', 'any'],
    ['that a name must have stood there', '«Zorvan» lives here', 'any'],
    ['that several words are a name', 'says «Zorvan»', 'several'],
    ['that a known name is one', 'by «Zorvan»', 'some'],
    ['that a known name was one', '«Zorvan» loves it', 'some'],
    ['with two hints, that it must be one', 'by «Zorvan» who left', 'any'],
    ['with a hint and a pronoun, that it must be one', 'by «Zorvan», and she left', 'any'],
    ['with a pronoun far away, no more', `by «Zorvan» ${'x '.repeat(60)}she left`, 'some'],
    ['with a pronoun in the next paragraph, no more', 'by «Zorvan» here.\n\nthen she left', 'some'],
    ['with a pronoun in the next paragraph, right behind, no more', 'by «Zorvan»\n\nthen she left', 'some'],
    ['with a pronoun in the next line, that it must be one', 'by «Zorvan» here.\nthen she left', 'any'],
    ['with a pronoun alone, nothing', 'and «Zorvan», and she left', 'none'],
    ['nothing', 'and «Zorvan» here', 'none'],
    ['who is addressed', 'Remember me, «Zorvan»?', 'some'],
    ['who is called', 'Come here, «Zorvan»!', 'some'],
    ['nothing without a comma', 'Come here «Zorvan»!', 'none'],
    ['nothing without a mark', 'Come here, «Zorvan».', 'none'],
    ['that it was one’s partner', 'his ex-wife «Zorvan» here', 'any'],
    ['nothing with `ex-` inside a word', 'his complex-wife «Zorvan» here', 'none'],
    ['that a record of a person goes on', 'Contact: «Zorvan»\nPhone: 555-0100', 'any'],
    ['nothing when something else goes on', 'Contact: «Zorvan»\nColour: red', 'none'],
    ['nothing without a colon', 'Contact «Zorvan»\nPhone: 555-0100', 'none'],
    ['what part somebody has', 'the guitarist «Zorvan» here', 'several'],
    ['what parts they have', 'the pianists «Zorvan» here', 'several'],
    ['what part somebody has, with a colon', 'the guitarist: «Zorvan» here', 'several'],
    ['nothing with a word before the part', 'guitarist of «Zorvan» here', 'none'],
  ])('%s', (_, template, expected) => expect(cue(template)).toBe(expected));

  test.each([
    ['directly', '«Zorvan»’s daughter', 'any'],
    ['with a straight apostrophe', "«Zorvan»'s daughter", 'any'],
    ['without an apostrophe', '«Zorvan» s daughter', 'any'],
    ['behind it', '«Zorvan» daughter', 'any'],
    ['not behind other words', '«Zorvan» x y s daughter', 'none'],
  ])('whose kin somebody is: %s', (_, template, expected) => expect(cue(template, true)).toBe(expected));

  test('nothing of kin when nobody is in the possessive case', () => expect(cue('«Zorvan» daughter')).toBe('none'));
});
