import { describe, expect, test } from 'vitest';
import type { Provenance } from '../../src/model/finding.js';
import { neighbours } from '../../src/provenance/company.js';
import type { Fellow } from '../../src/provenance/fellow.js';

const entities: Readonly<Record<string, string>> = {
  name: 'PERSON',
  mail: 'EMAIL_ADDRESS',
  card: 'CREDIT_CARD',
  phone: 'PHONE_NUMBER',
  born: 'DATE_OF_BIRTH',
  street: 'STREET_ADDRESS',
  ssn: 'US_SSN',
  ip: 'IP_ADDRESS',
};

const marks: Readonly<Record<string, Provenance>> = { '+': 'reserved', '~': 'infrastructure', '=': 'documented' };

/**
 * Records as words: `name` plausible, `mail+` reserved, `card=` documented, `mail~` infrastructure; `(name)` stands
 * under no label; `mail+#1` has the text 1, others a text of their own.
 */
const records = (...lines: readonly string[]): Fellow[] =>
  lines.flatMap((line, record) =>
    line
      .split(' ')
      .filter(Boolean)
      .map((word, at) => {
        const [, kind = '', mark = '', text = `${record}.${at}`] = /(\w+)([+~=]?)\)?(?:#(\d+))?/.exec(word) ?? [];
        const entity = entities[kind] ?? kind;
        return {
          entity,
          provenance: marks[mark] ?? 'plausible',
          record,
          label: word.startsWith('(') ? undefined : kind,
          strong: ['US_SSN', 'CREDIT_CARD'].includes(entity),
          text,
        };
      }),
  );

/** The excused values as `record.kind`. */
/** A table's rows speak for themselves, lines of text for those around them. */
const grouping = (reach: number) => ({ reach, isTable: reach === 0 });

const excusedIn = (fellows: readonly Fellow[], reach: number): string[] =>
  [...neighbours(fellows, grouping(reach)).keys()].map((index) => {
    const { record, entity } = fellows[index]!;
    return `${record}.${Object.keys(entities).find((kind) => entities[kind] === entity)}`;
  });

const table = (...rows: readonly string[]) => excusedIn(records(...rows), 0);
const text = (...lines: readonly string[]) => excusedIn(records(...lines), 5);

describe('in a table', () => {
  test.each<[string, string[], string[]]>([
    ['names', ['name mail+', 'name mail+', 'name mail+'], ['0.name', '1.name', '2.name']],
    [
      'telephones, birth dates and streets',
      ['phone mail+', 'born mail+', 'street mail+'],
      ['0.phone', '1.born', '2.street'],
    ],
    ['names beside test cards', ['name card=', 'name card=', 'name card='], ['0.name', '1.name', '2.name']],
    ['names beside 555-0100', ['name phone+', 'name phone+', 'name phone+'], ['0.name', '1.name', '2.name']],
  ])('all addresses are invented, so are the %s', (_, rows, excused) => expect(table(...rows)).toEqual(excused));

  test.each<[string, string[]]>([
    ['two rows are no column', ['name mail+', 'name mail+']],
    ['one plausible address spoils the column', ['name mail+', 'name mail+', 'name mail+', 'mail']],
    ['one address of a function, too', ['name mail+', 'name mail+', 'name mail+', 'mail~']],
    [
      'addresses overwritten with one',
      ['name mail+#1', 'name mail+#1', 'name mail+#1', 'name mail+#1', 'name mail+#2'],
    ],
    ['no address in the row of the name', ['name', 'mail+', 'mail+', 'mail+']],
    ['strong numbers are somebody’s', ['ssn mail+', 'ssn mail+', 'ssn mail+']],
    ['and speak for the names beside them', ['ssn name mail+', 'ssn name mail+', 'ssn name mail+']],
    ['addresses of machines are not soft', ['ip mail+', 'ip mail+', 'ip mail+']],
    ['telephones do not excuse each other', ['phone+ phone', 'phone+', 'phone+', 'phone+']],
  ])('%s', (_, rows) => expect(table(...rows)).toEqual([]));

  test('a strong number speaks for its own row alone', () => {
    expect(table('ssn name mail+', 'name mail+', 'name mail+')).toEqual(['1.name', '2.name']);
  });
});

describe('in an object', () => {
  test.each<[string, string[], string[]]>([
    ['on one line', ['name mail+'], ['0.name']],
    ['prose on one line', ['(name) (mail+)'], ['0.name']],
    ['over lines', ['name', 'phone', 'mail+', 'born'], ['0.name', '1.phone', '3.born']],
    ['five lines away', ['name', '', '', '', '', 'mail+'], ['0.name']],
    ['in each of a list', ['name', 'mail+', '', 'name', 'mail+'], ['0.name', '3.name']],
    ['address first, then name', ['mail+', 'name', '', 'mail+', 'name'], ['1.name', '4.name']],
  ])('the person is as invented as the address: %s', (_, lines, excused) => expect(text(...lines)).toEqual(excused));

  test.each<[string, string[]]>([
    ['six lines away', ['name', '', '', '', '', '', 'mail+']],
    ['prose on another line', ['(name)', '(mail+)']],
    ['a label beside prose', ['name', '(mail+)']],
    ['a plausible address near', ['name', 'mail+', 'mail']],
    ['a strong number near', ['name', 'mail+', '', 'ssn']],
    ['a plausible card', ['name', 'card= card']],
    ['an address of a function', ['name', 'mail~']],
  ])('the person may be somebody: %s', (_, lines) => expect(text(...lines)).toEqual([]));

  test.each<[string[], string[]]>([
    [['name', 'mail+', '', 'name', 'phone'], ['0.name']],
    [
      ['name', 'mail+', 'name', 'mail+', 'born'],
      ['0.name', '2.name', '4.born'],
    ],
    [['name mail+', 'name', 'phone'], ['0.name']],
  ])('a label that comes again begins somebody else: %j', (lines, excused) => {
    expect(text(...lines)).toEqual(excused);
  });
});

describe('a name in two fields', () => {
  const half = (label: string, text: string, record: number): Fellow => ({
    ...{ entity: 'PERSON', provenance: 'plausible', strong: false },
    ...{ label, text, record },
  });
  const origins = (reach: number, ...halves: readonly Fellow[]) => [...neighbours(halves, grouping(reach)).keys()];

  test('is read as a whole, in either order', () => {
    expect(origins(5, half('first_name', 'Jan', 0), half('last_name', 'Kowalski', 1))).toEqual([0, 1]);
    expect(origins(0, half('last_name', 'Kowalski', 4), half('first_name', 'Jan', 4))).toEqual([0, 1]);
  });

  test.each<[string, number, Fellow, Fellow]>([
    ['in two rows', 0, half('first_name', 'Jan', 0), half('last_name', 'Kowalski', 1)],
    ['too far apart', 5, half('first_name', 'Jan', 0), half('last_name', 'Kowalski', 2)],
    ['two names under one label', 5, half('name', 'Jan', 0), half('name', 'Kowalski', 0)],
    ['somebody else’s', 5, half('first_name', 'Jan', 0), half('last_name', 'Kowalczyk', 0)],
  ])('is anybody’s: %s', (_, reach, one, other) => expect(origins(reach, one, other)).toEqual([]));
});

test('says why, and nothing of the value', () => {
  const [origin] = neighbours(records('name mail+'), grouping(5)).values();
  expect(origin).toEqual({
    provenance: 'placeholder',
    because: 'the e-mail address beside it is reserved, published or made up',
  });
});

test('stays linear when every match shares a line', () => {
  const one = records('name mail+ phone born');
  const many = Array.from({ length: 50_000 }, () => one).flat();
  const started = performance.now();
  expect(neighbours(many, grouping(5)).size).toBe(150_000);
  expect(performance.now() - started).toBeLessThan(3000);
});
