import type { Syntax } from './parse.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const voids = set('area base br col embed hr img input link meta param source track wbr');
const blocks =
  'address article aside blockquote center details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
  'header hr main nav ol p pre section table ul';
const rows = 'tr tbody thead tfoot';

/** Where the end tag may be left out (HTML Standard §13.1.2.4), what ends an element by its beginning. */
const endings: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', set('li')],
  ['dt', set('dt dd')],
  ['dd', set('dt dd')],
  ['p', set(blocks)],
  ['option', set('option optgroup')],
  ['optgroup', set('optgroup')],
  ['td', set(`td th ${rows}`)],
  ['th', set(`td th ${rows}`)],
  ['tr', set(rows)],
  ['thead', set('tbody tfoot')],
  ['tbody', set('tbody tfoot')],
  ['head', set('body')],
]);

const closing = new Set([...endings.values()].flatMap((names) => [...names]));
const cells = set(`td th ${rows}`);
/** What keeps such an element from ending one around it. */
const keepsRow = set('table');
const keepsItem = set('ul ol menu dl table td th');
const keepsBlock = set(`${blocks} li dd dt td th body button`);

function endsBefore(open: string, next: string): boolean | undefined {
  if (!closing.has(next)) return false;
  if (endings.get(open)?.has(next)) return true;
  const keeps = cells.has(next) ? keepsRow : blockNames.has(next) || next === 'body' ? keepsBlock : keepsItem;
  return keeps.has(open) ? false : undefined;
}

const blockNames = set(blocks);

export const htmlSyntax: Syntax = {
  isXml: false,
  isVoid: (name) => voids.has(name),
  endsBefore,
};

const known = set(
  `${blocks} ${rows} ${[...voids].join(' ')} a abbr acronym applet audio b basefont bdi bdo big body button canvas caption cite ` +
    'code colgroup data datalist dd del dfn dir dt em font frame frameset head hgroup html i iframe ins kbd label legend ' +
    'li map mark marquee math menu meter nobr noframes noscript object option optgroup output picture plaintext progress q ' +
    'rp rt ruby s samp script search select slot small span strike strong style sub summary sup svg td template textarea ' +
    'th time title tt u var video xmp g path text tspan',
);

/** An element of the language itself says nothing of what it holds, but for an address; of others the name may. */
export const isMarkup = (name: string): boolean => name !== 'address' && (known.has(name) || name.includes('-'));
