/** HTML 4.01 §24.2.1: the names of U+00A0 to U+00FF, in that order. */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
  'thorn yuml';

/** Names of the HTML Standard §13.5 for what stands in addresses, numbers and the names of people. */
const others: readonly (readonly [string, string])[] = [
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['commat', '@'],
  ['period', '.'],
  ['plus', '+'],
  ['colon', ':'],
  ['comma', ','],
  ['equals', '='],
  ['lowbar', '_'],
  ['num', '#'],
  ['sol', '/'],
  ['lpar', '('],
  ['rpar', ')'],
  ['hyphen', '-'],
  ['dash', '-'],
  ['ndash', '–'],
  ['Tab', '\t'],
  ['NewLine', '\n'],
  ['OElig', 'Œ'],
  ['oelig', 'œ'],
  ['Scaron', 'Š'],
  ['scaron', 'š'],
  ['Zcaron', 'Ž'],
  ['zcaron', 'ž'],
  ['Ccaron', 'Č'],
  ['ccaron', 'č'],
  ['Cacute', 'Ć'],
  ['cacute', 'ć'],
  ['Lstrok', 'Ł'],
  ['lstrok', 'ł'],
  ['Sacute', 'Ś'],
  ['sacute', 'ś'],
  ['Zdot', 'Ż'],
  ['zdot', 'ż'],
  ['nacute', 'ń'],
  ['eogon', 'ę'],
  ['aogon', 'ą'],
  ['Scedil', 'Ş'],
  ['scedil', 'ş'],
  ['gbreve', 'ğ'],
  ['imath', 'ı'],
  ['Idot', 'İ'],
  ['odblac', 'ő'],
  ['udblac', 'ű'],
];

/** A break that is not to be, and a hyphen that is not there: an ordinary space, and nothing. */
const plain: readonly (readonly [string, string])[] = [
  ['nbsp', ' '],
  ['shy', ''],
];

export const htmlCharacters: ReadonlyMap<string, string> = new Map([
  ...latin1.split(' ').map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
  ...others,
  ...plain,
]);
