import { describe, expect, test } from 'vitest';
import { namesIn } from '../../helpers/names-in-prose.js';

/** Nobody knows Qeltharby. Paris is a name of people, too, Detroit a word, and Turkey and Jordan are countries beside. */
describe('a place', () => {
  test.each([
    ['a country', 'It rains: Estonia is wet.', ['known Estonia']],
    ['two words', 'It rains: South Africa is not wet.', ['known South Africa']],
    ['four words', 'It rains: United States of America.', ['known United States of America']],
    ['a particle between', 'It rains: Isle of Man.', ['known Isle of Man']],
    ['a hyphen between', 'It rains: Guinea-Bissau is wet.', ['known Guinea-Bissau']],
    ['a name of people, of two words', 'It rains: {Diego} {Garcia} is wet.', ['known Diego Garcia']],
    ['another word before it', 'So Qeltharby Estonia is wet.', ['weak Estonia']],
    ['another word behind it', 'So Estonia Qeltharby is wet.', ['weak Estonia']],
    ['another word before two words', 'So Qeltharby South Africa is wet.', ['weak South Africa']],
    ['another beside it', 'So Canada Estonia is it.', ['weak Canada', 'weak Estonia']],
    ['a word that is a country, too', 'It rains: Turkey is wet.', ['known Turkey']],
    ['a word that is a country, and another', 'It rains: Qeltharby Turkey is wet.', ['weak Turkey']],
    ['a name of people, alone', 'It rains: Paris is wet.', ['weak Paris']],
    ['a name of people, behind “in”', 'It rains in Paris again.', ['known Paris']],
    ['a name of people, behind “across” that begins the sentence', 'Across Paris it rains.', ['known Paris']],
    ['a name of people, behind “for”', 'It rains for Paris again.', ['weak Paris']],
    ['a country of that name', 'It rains: Jordan is wet.', ['weak Jordan']],
    ['a country of that name, behind “in”', 'It rains in Jordan again.', ['known Jordan']],
    ['a word, behind “in”', 'It rains in Detroit again.', ['weak Detroit']],
    ['nothing that anybody knows', 'It rains in Qeltharby again.', []],
  ])('is known by its name: %s', (_, text, expected) => expect(namesIn('place', text)).toEqual(expected));

  test.each([
    ['somebody lives there', 'She lives in Qeltharby today.', ['said Qeltharby']],
    ['somebody governs there', 'It is what the Qeltharby government wants.', ['said Qeltharby']],
    ['a direction stands before it', 'It rains in Southern Qeltharby.', ['said Qeltharby']],
    ['a direction is a part of its name', 'It rains in North Korea.', ['known North Korea']],
    ['a preposition opens the sentence', 'In Estonia it rains.', ['known Estonia']],
    ['a preposition says nothing of what nobody knows', 'In Qeltharby it rains.', []],
    ['an institution has its name', 'It rains at the University of Qeltharby.', ['said Qeltharby']],
    ['an institution without “of” says nothing', 'It rains at University Qeltharby.', ['weak University']],
    ['something else has its name', 'It rains on {Vexlum} of Qeltharby.', []],
    ['what sort of thing it is ends it', 'She lives in Qeltharby Country Club.', ['said Qeltharby']],
    ['words alone may be its name', 'She lives in Country Club today.', ['said Country Club']],
    ['a word that is a name, too, is a part of it', 'She lives in Qeltharby Hope today.', ['said Qeltharby Hope']],
    ['a word that is a place, too, is a part of it', 'She lives in Qeltharby Detroit.', ['said Qeltharby Detroit']],
    ['three letters are enough', 'She lives in Xyq today.', ['said Xyq']],
    ['two letters are not', 'She lives in Xy today.', []],
    ['an identifier is not', 'She lives in Qeltharby Park2 today.', []],
    ['the seat of a firm', 'She works at {Vexlum} in Qeltharby.', ['said Qeltharby']],
    ['not what stands elsewhere', 'She works at {Vexlum} by Qeltharby.', []],
    ['not what stands in the next sentence', 'She works at {Vexlum} in may. Qeltharby is far.', []],
    ['not the seat of a firm that is an identifier', 'She works at {Vexlum} in Qeltharby Park2.', []],
  ])('is told by the sentence: %s', (_, text, expected) => expect(namesIn('place', text)).toEqual(expected));

  test.each([
    ['at the end of the line', '{12} Elm Road, Qeltharby', ['line Qeltharby']],
    ['before the next line', 'x\n{12} Elm Road, Qeltharby\nelsewhere', ['line Qeltharby']],
    ['with the number behind the street', 'x\nElmstreet {12}b, Qeltharby', ['line Qeltharby']],
    ['not without a number', 'Elm Road, Qeltharby', []],
    ['not with a number in the line before', '{12}\nElm Road, Qeltharby', []],
    ['not with nothing behind the number', 'Elmstreet {12}, Qeltharby', []],
    ['not without a comma', '{12} Elm Road and Qeltharby', []],
    ['not within a line', '{12} Elm Road, Qeltharby was', []],
    ['not behind a preposition', '{12} Elm Road, In Qeltharby', []],
    ['not far behind the number', `{12} ${'elm '.repeat(40)}Road, Qeltharby`, []],
    ['above its country', 'Elm Road {12}\nQeltharby\nEstonia {10111}', ['line Qeltharby', 'known Estonia']],
    [
      'above a country with its code',
      'Elm Road {12}\nQeltharby\nEstonia (EE) {10111}',
      ['line Qeltharby', 'known Estonia'],
    ],
    [
      'above a country of two words',
      'Elm Road {12}\nQeltharby\nNew Zealand {6011}',
      ['line Qeltharby', 'known New Zealand'],
    ],
    ['in a quotation', '> Elm Road {12}\n> Qeltharby\n> Estonia {10111}', ['line Qeltharby', 'known Estonia']],
    ['not beside other words', 'Elm Road {12}\nx Qeltharby\nEstonia {10111}', ['known Estonia']],
    ['not above a number of two digits', 'Elm Road {12}\nQeltharby\nEstonia {10}', ['known Estonia']],
    ['not above what is no country', 'Elm Road {12}\nQeltharby\nVexlum {10111}', []],
    ['not above small letters', 'Elm Road {12}\nQeltharby\nestonia {10111}', []],
    ['not without a number above', 'Elm Road\nQeltharby\nEstonia {10111}', ['known Estonia']],
    ['not above an empty line', 'Elm Road {12}\nQeltharby\n\nEstonia {10111}', ['known Estonia']],
    ['not before a comma and a country', 'Elm Road {12}\nQeltharby,\nEstonia {10111}', ['known Estonia']],
  ])('ends an address: %s', (_, text, expected) => expect(namesIn('place', text)).toEqual(expected));
});
