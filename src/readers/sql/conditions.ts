import { wordOf } from './names.js';
import type { Notes } from './notes.js';
import { isKeyword } from './strings.js';
import type { Cursor } from './tokens.js';

/**
 * Literals that are compared with, assigned to or called by a name: `email = '…'`, `lower(name) LIKE '…'`,
 * `email IN ('…', '…')`, `@email = '…'`, `'…' AS email`. Told of the tokens of a statement one after the other.
 */
export interface Conditions {
  readonly take: (cursor: Cursor) => void;
  /** Another statement begins, or another part of one. */
  readonly reset: (table?: string) => void;
  /** The table that names belong to, unless one is known. */
  readonly within: (table: string) => void;
  /** The next literal belongs to this name, as behind `DEFAULT`. */
  readonly expect: (name: string) => void;
}

/** Operators that end in these stand between a name and its value. */
const comparing = new Set(Array.from('=<>!~', (character) => character.charCodeAt(0)));
const code = (character: string): number => character.charCodeAt(0);

const [open, close, comma, arrow] = [code('('), code(')'), code(','), code('>')];
const [openList, closeList] = [code('['), code(']')];

const clauses =
  'and or where set on when having order group by select returning from using limit union join inner left right ' +
  'full cross outer values insert into update delete begin if elsif while loop declare exec execute call return with';

/** What words say of the value behind them. `silent` ones stand between an operator and its value, or say nothing. */
const roles: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...spread('like ilike rlike regexp glob', 'pattern'),
  ...spread('in any some array', 'list'),
  ...spread('between', 'between'),
  ...spread('default', 'default'),
  ...spread('case then else end', 'case'),
  ...spread(clauses, 'clause'),
  ...spread('not is binary distinct null true false all date timestamp', 'silent'),
]);

type Role = 'pattern' | 'list' | 'between' | 'default' | 'case' | 'clause' | 'silent';

function spread(words: string, role: Role): (readonly [string, Role])[] {
  return words.split(' ').map((word) => [word, role]);
}

export function createConditions(notes: Notes): Conditions {
  let table: string | undefined;
  /** The name that was read last, and the first of those beside each other: `v_email varchar(50) := …`. */
  let last: string | undefined;
  let first: string | undefined;
  let label: string | undefined;
  /** How many values the name has: one, those up to the closing bracket, or two with an AND between them. */
  let values: 'one' | 'list' | 'two' = 'one';
  let isPattern = false;
  let ofCase: string | undefined;
  let depth = 0;
  let labelDepth = 0;
  let isKey = false;
  let before: Pick<Cursor, 'kind' | 'code'> = { kind: 'end', code: 0 };

  const forget = (): void => {
    last = undefined;
    first = undefined;
    label = undefined;
    isPattern = false;
  };
  const expect = (name: string | undefined, many: typeof values = 'one'): void => {
    if (name === undefined) return;
    label = name;
    values = many;
    labelDepth = depth;
    isPattern = false;
  };
  const isBehind = (character: string): boolean => before.kind === 'symbol' && before.code === code(character);

  const takeName = (name: string): void => {
    const goesOn = before.kind === 'word' || before.kind === 'name' || isBehind(')');
    if (!goesOn || first === undefined) first = name;
    last = name;
  };

  const takeCase = (word: string): void => {
    if (word === 'case') ofCase = label;
    if (word === 'end') ofCase = undefined;
    forget();
    if (word === 'then' || word === 'else') expect(ofCase);
  };

  const takeWord = (cursor: Cursor): void => {
    const word = wordOf(cursor);
    switch (roles.get(word)) {
      case 'pattern':
        expect(last);
        isPattern = true;
        break;
      case 'list':
        if (label === undefined || values !== 'list') expect(label ?? last, 'list');
        break;
      case 'between':
        expect(last, 'two');
        break;
      case 'default':
        expect(first);
        break;
      case 'case':
        takeCase(word);
        break;
      case 'clause':
        if (word === 'and' && values === 'two' && label !== undefined) values = 'one';
        else forget();
        break;
      case 'silent':
        break;
      default:
        takeName(cursor.text.slice(cursor.start, cursor.stop));
    }
  };

  const takeSymbol = ({ code: symbol }: Cursor): void => {
    if (comparing.has(symbol)) takeOperator(symbol);
    else if (symbol === open || symbol === openList) depth++;
    else if (symbol === close || symbol === closeList) {
      depth--;
      if (depth <= labelDepth && values === 'list') label = undefined;
    } else if (symbol === comma && depth <= labelDepth) {
      ofCase = undefined;
      forget();
    }
  };

  /** Of `->`, `->>` the value is a key. */
  const takeOperator = (symbol: number): void => {
    if (symbol === arrow && (isBehind('-') || isKey)) isKey = true;
    else expect(first?.startsWith('@') || isBehind(':') ? first : last);
  };

  const takeLiteral = (cursor: Cursor): void => {
    if (isKey) {
      // Of `data->>'email' = '…'` the key is the name.
      takeName(cursor.text.slice(cursor.start, cursor.stop));
      isKey = false;
      return;
    }
    const name = label ?? aliasBehind(cursor);
    if (name !== undefined) notes.value(isPattern ? trimPattern(cursor) : cursor, notes.columnOf(table, bare(name)));
    else if (cursor.kind !== 'number') notes.text(cursor);
    if (values === 'one') label = undefined;
  };

  return {
    expect,
    within: (of) => {
      table ??= of;
    },
    reset: (of) => {
      table = of;
      depth = 0;
      ofCase = undefined;
      isKey = false;
      forget();
    },
    take: (cursor) => {
      const { kind } = cursor;
      if (kind === 'word') takeWord(cursor);
      else if (kind === 'symbol') takeSymbol(cursor);
      else if (kind !== 'name' || (label !== undefined && mayBeString(cursor))) takeLiteral(cursor);
      else takeName(cursor.text.slice(cursor.start, cursor.stop));
      before = { kind, code: cursor.code };
    },
  };
}

/** `name = "Jane"` where quotes may be either's; `"u"."name"` is none. */
const mayBeString = ({ text, at, code: quote, dialect }: Cursor): boolean =>
  quote === code('"') && dialect.doubleQuotes === 'either' && text[at] !== '.';

/** Variables and parameters are called what they hold: `@email`, `p_email`. */
const bare = (name: string): string => name.replace(/^[@:]+/, '') || name;

/** What a value is called behind it: `'…' AS email`, `'…'::text AS email`, Oracle's `'…' email`. */
function aliasBehind({ text, at, kind }: Cursor): string | undefined {
  if (kind === 'number') return undefined;
  alias.lastIndex = at;
  const [, as, word, quoted] = alias.exec(text) ?? [];
  if (as !== undefined) return word ?? quoted;
  return word === undefined || isKeyword(`${word} `, 0) ? undefined : word;
}

const alias =
  /(?:::[\w.]{1,40}(?:\(\d{1,4}\))?)?[ \t\r\n]{1,20}(as[ \t\r\n]{1,20})?(?:([\p{IDS}_][\p{Alpha}\p{N}_$]{0,63})|["`[]([^"`\]\r\n]{1,64})["`\]])(?=[ \t\r\n]{0,20}(?:$|[,;)]|from\b|union\b))/iuy;

/** `LIKE '%name%'`: what is looked for stands between the signs. */
function trimPattern(cursor: Cursor): Cursor {
  const { text } = cursor;
  while (cursor.start < cursor.stop && text.charCodeAt(cursor.start) === percent) cursor.start++;
  while (cursor.stop > cursor.start && text.charCodeAt(cursor.stop - 1) === percent) cursor.stop--;
  return cursor;
}

const percent = code('%');
