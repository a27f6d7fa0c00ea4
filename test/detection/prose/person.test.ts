import { describe, expect, test } from 'vitest';
import { isSurePerson, personForm, type Segment } from '../../../src/detection/prose/person.js';
import { readRun } from '../../../src/detection/prose/runs.js';
import { partsOf } from '../../../src/detection/prose/segments.js';
import { written } from '../../helpers/written.js';

/** The last stretch of the run that begins at `«`, and the text that it stands in. */
function stretch(template: string, heading = false): { text: string; segment: Segment } {
  const marked = written(template);
  const text = marked.replace('«', '');
  const segment = partsOf(readRun(text, marked.indexOf('«')), false, heading).at(-1)?.segment;
  if (!segment) throw new Error(`No stretch in ${template}.`);
  return { text, segment };
}

function formOf(template: string, heading = false): string {
  const { text, segment } = stretch(template, heading);
  return personForm(text, segment) ?? 'none';
}

/*
 * Amanda is a given name, Fernandez a family name, Miller both, and they are nothing else; Mark, Will and Jo are given
 * names and ordinary words (Jo is not), Jenkins and Topic are family names and ordinary words. Clarkson is formed like a
 * family name. Nobody knows Zorvan and Qelthari.
 */
describe('by itself a stretch of words is', () => {
  test.each([
    ['a name: given and family name', '«{Amanda} {Fernandez}', 'prose'],
    ['a name: with an initial', '«{Amanda} Q. {Fernandez}', 'prose'],
    ['a name: with a particle', '«{Amanda} van {Fernandez}', 'prose'],
    ['a name: with a third name that nobody knows', '«{Amanda} {Zorvan} {Fernandez}', 'prose'],
    ['a name: with as many initials as people have', '«{Amanda} A. B. C. {Fernandez}', 'prose'],
    ['nothing: more initials', '«{Amanda} A. B. C. D. {Fernandez}', 'none'],
    ['nothing: four names', '«{Amanda} {Zorvan} {Qelthari} {Fernandez}', 'none'],
    ['nothing: initials', '«Q. R.', 'none'],
    ['likely: the given name is a word, too', '«{Mark} {Fernandez}', 'prose-likely'],
    ['likely: the family name is a word, too', '«{Amanda} {Topic}', 'prose-likely'],
    ['likely: the family name is only formed like one', '«{Mark} {Clarkson}', 'prose-likely'],
    ['weak: both are words, too', '«{Mark} {Topic}', 'prose-weak'],
    ['likely: family name first', '«{Fernandez} {Amanda}', 'prose-likely'],
    ['weak: family name first, and a word', '«{Fernandez} {Mark}', 'prose-weak'],
    ['weak: family name first, and a town', '«{Fernandez} {Austin}', 'prose-weak'],
    ['weak: what is first is a given name, too, and the last is short', '«{Miller} {Jo}', 'prose-weak'],
    ['likely: an initial before what is formed like a name', '«{Zorvan} Q. {Clarkson}', 'prose-likely'],
    ['likely: an initial behind a given name', '«{Mark} Q. {Zorvan}', 'prose-likely'],
    ['weak: an initial between words that nobody knows', '«{Zorvan} Q. {Qelthari}', 'prose-weak'],
    ['weak: an initial in front is none between', '«Q. {Zorvan} {Clarkson}', 'prose-weak'],
    ['nothing: an initial behind is none between', '«{Zorvan} {Qelthari} Q.', 'none'],
    ['nothing: an initial in front is none between, again', '«Q. {Zorvan} {Qelthari}', 'none'],
    ['likely: a given name before what nobody knows', '«{Amanda} {Zorvan}', 'prose-likely'],
    ['weak: a given name before a short word', '«{Amanda} {Xy}', 'prose-weak'],
    ['weak: a given name before a town', '«{Amanda} Aveiro', 'prose-weak'],
    ['weak: a given name before a word', '«{Amanda} {Hope}', 'prose-weak'],
    ['weak: a country before what nobody knows', '«{Georgia} {Zorvan}', 'prose-weak'],
    ['nothing: a word before what nobody knows', '«{Mark} {Zorvan}', 'none'],
    ['weak: a family name before what nobody knows', '«{Fernandez} {Zorvan}', 'prose-weak'],
    ['weak: what is formed like one before what nobody knows', '«{Clarkson} {Zorvan}', 'prose-weak'],
    ['nothing: two words that nobody knows', '«{Zorvan} {Qelthari}', 'none'],
    ['nothing: a town that is called like a person', '«{Diego} {Garcia}', 'none'],
    ['nothing: the name of an organisation', '«{Amanda} Holdings', 'none'],
  ])('%s', (_, template, form) => expect(formOf(template)).toBe(form));

  test.each([
    ['a sure name in a heading', '«{Amanda} {Fernandez}', true, 'prose-likely'],
    ['a given name in a heading', '«{Amanda} {Zorvan}', true, 'prose-weak'],
    ['a family name in a heading', '«{Zorvan} {Fernandez}', true, 'none'],
    ['a given name that is a word in a heading', '«{Mark} {Zorvan}', true, 'none'],
    ['half a name in a heading', '«{Amanda}', true, 'prose-weak'],
    ['a sure name in capitals', '«{AMANDA} {FERNANDEZ}', false, 'prose-likely'],
    ['a given name in capitals', '«{AMANDA} {Zorvan}', false, 'prose-weak'],
    ['a sure name with a number behind', '«{Amanda} {Fernandez} {12}', false, 'prose-weak'],
    ['a sure name behind a product', '«Docker {Amanda} {Fernandez}', false, 'prose-likely'],
    ['a likely name behind a product', '«Docker {Fernandez} {Amanda}', false, 'prose-weak'],
    ['half a name behind a product', '«Docker {Amanda}', false, 'none'],
    ['half a name with a number behind', '«{Amanda} {12}', false, 'none'],
    ['half a name in capitals', 'by «{AMANDA}', false, 'none'],
  ])('%s', (_, template, heading, form) => expect(formOf(template, heading)).toBe(form));
});

describe('in its sentence a stretch of words is', () => {
  test.each([
    ['titled behind a role', 'guitarist «{Zorvan} {Qelthari}', 'titled'],
    ['told behind a role, when a product is called so', 'guitarist «{Alexa} {Qelthari}', 'told'],
    ['not titled when it is half a name', 'guitarist «Q. {Zorvan}', 'none'],
    ['told when it must be a name', 'my name is «{Zorvan} {Qelthari}', 'told'],
    ['told when it must be a name, with one word of it', 'my name is «Q. {Zorvan}', 'told'],
    ['told when somebody says something', 'says «{Zorvan} {Qelthari}', 'told'],
    ['not told then when it is one word', 'says «Q. {Zorvan}', 'none'],
    ['not told by a hint alone', 'by «{Zorvan} {Qelthari}', 'none'],
    ['told by a hint when it is formed like a name', 'by «{Zorvan} {Clarkson}', 'told'],
    ['told by a hint when it begins with a given name', 'by «{Mark} {Qelthari}', 'told'],
    ['told by a hint when both names are known, and short', 'by «{Mark} {Topic} {Qelthari}', 'told'],
    ['told by a hint when it has an initial', 'by «{Zorvan} Q. {Qelthari}', 'told'],
    ['told by a hint when it has foreign letters', 'by «{Zorván} {Qelthari}', 'told'],
    ['not told when foreign letters stand around a particle', 'by «{Zorván} van {Qelthari}', 'none'],
    ['not told by a hint when every word is a word', 'by «{Mark} {Topic}', 'prose-weak'],
    ['told when its telephone stands below', '«{Zorvan} {Qelthari}\nMobile: 555-0100', 'told'],
    ['told when its street stands below a given name', '«{Mark} {Qelthari}\n{12} Elm Road', 'told'],
    ['not told by a street when nobody knows it', '«{Zorvan} {Qelthari}\n{12} Elm Road', 'none'],
    ['not told by a telephone when it is one word', '«Q. {Zorvan}\nMobile: 555-0100', 'none'],
  ])('%s', (_, template, form) => expect(formOf(template)).toBe(form));

  test.each([
    ['a mention when it must be a name', 'my daughter «{Zorvan}', 'mention'],
    ['a mention when a hint stands before a given name', 'by «{Amanda}', 'mention'],
    ['a mention when a hint stands before a family name', 'by «{Fernandez}', 'mention'],
    ['a mention of a town’s name when it must be one', 'my daughter «{Austin}', 'mention'],
    ['nothing when a hint stands before a town', 'by «{Austin}', 'none'],
    ['nothing when a hint stands before a word', 'by «{Mark}', 'none'],
    ['nothing when a hint stands before what nobody knows', 'by «{Zorvan}', 'none'],
    ['weak without a hint', '«{Amanda}', 'prose-weak'],
    ['nothing without a hint, as a family name', '«{Fernandez}', 'none'],
    ['nothing without a hint, as a town', '«{Austin}', 'none'],
    ['nothing without a hint, as a word', '«{Mark}', 'none'],
    ['a mention in the possessive case', '«{Zorvan}’s daughter', 'mention'],
  ])('half a name is %s', (_, template, form) => expect(formOf(template)).toBe(form));
});

describe('a sure person is', () => {
  test.each([
    ['a given and a family name', '«{Amanda} {Fernandez}', true],
    ['a given and a family name around others', '«{Amanda} Q. {Zorvan} {Fernandez}', true],
    ['no given name alone', '«{Amanda}', false],
    ['no name that may be a word', '«{Mark} {Fernandez}', false],
    ['no family name that may be a word', '«{Amanda} {Topic}', false],
    ['no family name that is formed like one', '«{Amanda} {Clarkson}', false],
    ['no name in capitals', '«{AMANDA} {FERNANDEZ}', false],
    ['no name of which a half is in capitals', '«{Amanda} {FERNANDEZ}', false],
    ['no name with a number behind', '«{Amanda} {Fernandez} {12}', false],
    ['no name behind a product', '«Docker {Amanda} {Fernandez}', false],
    ['no town', '«{Diego} {Garcia}', false],
    ['no row of four names', '«{Amanda} {Zorvan} {Qelthari} {Fernandez}', false],
  ])('%s', (_, template, expected) => expect(isSurePerson(stretch(template).segment)).toBe(expected));
});
