import { describe, expect, test } from 'vitest';
import { namesIn } from '../../helpers/names-in-prose.js';

/** Nobody knows Zorvan, Qelthari and Vexlum; Weber, Schulz and Keller are family names. */
describe('an organisation', () => {
  test.each([
    ['ends in its legal form', 'We asked Zorvan GmbH again.', ['legal Zorvan GmbH']],
    ['has the stop of its legal form', 'We asked Zorvan Inc. again.', ['legal Zorvan Inc.']],
    ['has no stop behind a word', 'We asked Zorvan Company. Then we left.', ['legal Zorvan Company']],
    ['has no article', 'We asked The Zorvan GmbH again.', ['legal Zorvan GmbH']],
    ['has no article, ours', 'We asked Our Zorvan GmbH again.', ['legal Zorvan GmbH']],
    ['is more than an article and a form', 'We asked The GmbH again.', []],
    ['is more than a form', 'We asked a GmbH again.', []],
    ['has its partners', 'We asked {Weber} and {Keller} GmbH again.', ['legal Weber and Keller GmbH']],
    ['says what it is', 'We asked Zorvan Foundation again.', ['kind Zorvan Foundation']],
    ['is more than what it is', 'We asked a Foundation again.', []],
    ['joins family names', 'We asked {Weber}-{Schulz} again.', ['partners Weber-Schulz']],
    ['joins what is formed like family names', 'We asked {Weber}-{Clarkson} again.', ['partners Weber-Clarkson']],
    ['joins no other words', 'We asked {Weber}-Zorvan again.', []],
    ['joins two', 'We asked {Weber}-{Schulz}-{Keller} again.', []],
    ['joins two and nothing else', 'We asked {Weber}-{Schulz} Zorvan again.', []],
    ['is nothing that nobody knows', 'We asked Zorvan Qelthari again.', []],
  ])('%s', (_, text, expected) => expect(namesIn('organization', text)).toEqual(expected));

  test.each([
    ['somebody works there', 'I work for Zorvan again.', ['said Zorvan']],
    ['somebody works for its foundation', 'I work for Zorvan Foundation.', ['said Zorvan Foundation']],
    ['it announced something', 'Then came less, and Zorvan announced it.', ['said Zorvan']],
    ['it has an office', 'We met in the Zorvan Office again.', ['said Zorvan']],
    ['it has an office, behind an article', 'It burnt: The Zorvan Headquarters.', ['said Zorvan']],
    ['not what stands behind “office”', 'We met in Office Zorvan again.', []],
    ['it stands before a street', 'We met at Zorvan, {12} Elm Road', ['said Zorvan']],
    ['not before anything else', 'We met at Zorvan, in may', []],
    ['not before a street, by whom', 'We met by Zorvan, {12} Elm Road', []],
    ['it is called like a product', 'I work for Alexa again.', ['said Alexa']],
    ['it is called like a family', 'I work for {Topic} again.', ['said Topic']],
    ['not a word', 'I work for {Mark} again.', []],
    ['it is called by two words', 'I work for {Mark} {Hope} again.', ['said Mark Hope']],
    ['not an identifier', 'I work for Zorvan Cloud2 again.', []],
    ['three are one', 'I work for Zorvan, Qelthari and Vexlum.', ['said Zorvan', 'said Zorvan, Qelthari and Vexlum']],
    [
      'three with “&” are one',
      'I work for Zorvan, Qelthari & Vexlum.',
      ['said Zorvan', 'said Zorvan, Qelthari & Vexlum'],
    ],
    ['three without “and” are not', 'I work for Zorvan, Qelthari, Vexlum.', ['said Zorvan']],
    ['three with two “and” are not', 'I work for Zorvan and Qelthari and Vexlum.', ['said Zorvan']],
    ['three of which one has two words are not', 'I work for Zorvan, Qelthari Roe and Vexlum.', ['said Zorvan']],
    ['three of which one is an identifier are not', 'I work for Zorvan, Qelthari and Vexlum Cloud2.', ['said Zorvan']],
    ['four are not', 'I work for Zorvan, Qelthari, Roe and Vexlum.', ['said Zorvan']],
    ['three of which nobody says anything are not', 'I saw Zorvan, Qelthari and Vexlum.', []],
    [
      'three of which the second is spoken of are not',
      'I saw Zorvan, Qelthari and Vexlum announced it.',
      ['said Vexlum'],
    ],
  ])('is told by the sentence: %s', (_, text, expected) => expect(namesIn('organization', text)).toEqual(expected));

  test.each([
    [
      'others beside one',
      'Zorvan, Qelthari Foundation and Vexlum',
      ['listed Zorvan', 'kind Qelthari Foundation', 'listed Vexlum'],
    ],
    [
      'others beside one with a form',
      'Zorvan, Vexlum and Qelthari Ltd',
      ['listed Zorvan', 'listed Vexlum', 'legal Qelthari Ltd'],
    ],
    ['not one other', 'Zorvan and Qelthari Foundation', ['kind Qelthari Foundation']],
    ['not an identifier', 'Zorvan, Qelthari Ltd and Vexlum Cloud2', ['listed Zorvan', 'legal Qelthari Ltd']],
    ['not without one', 'Zorvan, Qelthari Roe and Vexlum', []],
    ['not behind another word', 'Zorvan, Vexlum, not Qelthari Ltd', ['legal Qelthari Ltd']],
  ])('makes an enumeration one: %s', (_, text, expected) => expect(namesIn('organization', text)).toEqual(expected));
});

describe('partners', () => {
  test.each([
    ['three families', 'We asked {Weber}, {Schulz} and {Keller}.', ['partners Weber, Schulz and Keller']],
    ['three families with “&”', 'We asked {Weber}, {Schulz} & {Keller}.', ['partners Weber, Schulz & Keller']],
    [
      'three families with a comma',
      'We asked {Weber}, {Schulz}, and {Keller}.',
      ['partners Weber, Schulz, and Keller'],
    ],
    ['not without “and”', 'We asked {Weber}, {Schulz}, {Keller}.', []],
    ['not with two “and”', 'We asked {Weber} and {Schulz} and {Keller}.', []],
    ['not two', 'We asked {Weber} and {Keller}.', []],
    ['not four', 'We asked {Weber}, {Schulz}, {Hoffmann} and {Keller}.', []],
    ['not with a given name in the middle', 'We asked {Weber}, {Amanda} and {Keller}.', []],
    ['not with a word in the middle', 'We asked {Weber}, Zorvan and {Keller}.', []],
    ['not with a whole name', 'We asked {Weber}, {Schulz} and {Amanda} {Keller}.', []],
    ['not people', 'It names the plaintiffs {Weber}, {Schulz} and {Keller}.', []],
  ])('are a firm: %s', (_, text, expected) => expect(namesIn('organization', text)).toEqual(expected));

  test.each([
    ['one', 'x {Weber} and {Keller} GmbH', 'Weber and Keller GmbH'],
    ['one before “&”', 'x {Weber} & {Keller} GmbH', 'Weber & Keller GmbH'],
    ['one before a comma', 'x {Weber}, and {Keller} GmbH', 'Weber, and Keller GmbH'],
    ['a short one', 'x {Lee}, {Weber} and {Keller} GmbH', 'Lee, Weber and Keller GmbH'],
    ['none that is no family', 'x Zorvan, {Weber} and {Keller} GmbH', 'Keller GmbH'],
    ['none that is short and no family', 'x Jo, {Weber} and {Keller} GmbH', 'Keller GmbH'],
    ['none of whom one is no family', 'x {Weber}, Zorvan and {Keller} GmbH', 'Keller GmbH'],
    ['none before “or”', 'x {Weber} or {Keller} GmbH', 'Keller GmbH'],
    ['none in another sentence', 'x {Weber} and so on. {Keller} GmbH', 'Keller GmbH'],
  ])('stand before a last one: %s', (_, text, expected) =>
    expect(namesIn('organization', text)).toContain(`legal ${expected}`),
  );
});
