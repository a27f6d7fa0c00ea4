import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createOutline } from '../../src/readers/outline.js';
import { outlineSql, sql } from '../../src/readers/sql/sql.js';
import { createSqlState } from '../../src/readers/sql/state.js';
import { growth, isLinear } from '../helpers/cost.js';
import { scanText } from '../helpers/planted.js';
import { written } from '../helpers/written.js';

/** Every value as `table.column=value`, in order of place. */
function valuesOf(text: string): string[] {
  const outline = outlineOf(text);
  return Array.from(outline.starts).flatMap((start, index) => {
    const label = outline.columns[outline.columnOf[index] ?? -1]?.label;
    const name = label?.under === undefined ? label?.name : `${label.under}.${label.name}`;
    return name === undefined ? [] : [`${name}=${text.slice(start, outline.ends[index])}`];
  });
}

function outlineOf(text: string) {
  const writer = createOutline();
  sql.outline(text, writer);
  return writer.finish(text.length);
}

/** The values of each record. */
function recordsOf(text: string): string[][] {
  const { starts, ends, recordOf } = outlineOf(text);
  const records = new Map<number, string[]>();
  for (const [index, start] of starts.entries()) {
    const record = recordOf[index] ?? 0;
    records.set(record, [...(records.get(record) ?? []), text.slice(start, ends[index])]);
  }
  return [...records.values()];
}

const mysql = '-- MySQL dump 10.13\n';
const postgres = '-- PostgreSQL database dump\n';

describe('a script is told', () => {
  test.each([
    ['a.sql', 'select 1'],
    ['db/schema.ddl', '-- c\nCREATE TABLE a (b int);'],
    ['a.psql', '\\connect x\nSELECT 1;'],
    ['a.sqlite.sql', 'PRAGMA foreign_keys=OFF;'],
    ['prod.dump', '--\n-- PostgreSQL database dump\n--\n'],
    ['backup.txt', '-- MySQL dump 10.13  Distrib 8.0\n'],
    ['backup', 'PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\n'],
    ['seed.txt', 'INSERT INTO a (b) VALUES (1);'],
  ])('%s', (path, text) => {
    expect(sql.is(path, text)).toBe(true);
  });

  test.each([
    ['a.sql', 'name: Jane\nphone: 1'],
    ['a.sql', ''],
    ['notes.txt', 'Please insert into the table what is missing.'],
    ['a.md', '-- MySQL dump 10.13\n'],
    ['prod.dump', 'PGDMP\u0001\u000e'],
  ])('%s is none', (path, text) => {
    expect(sql.is(path, text)).toBe(false);
  });
});

describe('values stand under the columns they are put into', () => {
  test.each([
    ['a list of columns', "INSERT INTO t (a, b) VALUES ('x', 1), (NULL, 'y');", ['t.a=x', 't.b=1', 't.b=y']],
    ['no INTO', "INSERT [dbo].[T] ([A], [B]) VALUES (N'x', N'y')", ['T.A=x', 'T.B=y']],
    ['a schema', 'INSERT INTO "s"."t" ("a") VALUES (\'x\');', ['t.a=x']],
    ['modifiers', "INSERT LOW_PRIORITY IGNORE INTO `t` (`a`) VALUE ('x')", ['t.a=x']],
    ['OR REPLACE', "INSERT OR REPLACE INTO t (a) VALUES ('x')", ['t.a=x']],
    ['REPLACE', "REPLACE INTO t (a) VALUES ('x')", ['t.a=x']],
    ['rows', "INSERT INTO t (a) VALUES ROW('x'), ROW('y')", ['t.a=x', 't.a=y']],
    ['assignments', "INSERT INTO t SET a = 'x', b='y';", ['t.a=x', 't.b=y']],
    ['a query', "INSERT INTO t (a, b) SELECT 'x', 'y' FROM dual;", ['t.a=x', 't.b=y']],
    ['queries', "INSERT INTO t (a) SELECT 'x' UNION ALL SELECT 'y';", ['t.a=x', 't.a=y']],
    [
      'several tables',
      "INSERT ALL INTO t (a) VALUES ('x') INTO u (b) VALUES ('y') SELECT 1 FROM dual;",
      ['t.a=x', 'u.b=y'],
    ],
    ['no semicolon', "INSERT INTO t (a) VALUES ('x')\nGO\nINSERT INTO u (b) VALUES ('y')\nGO\n", ['t.a=x', 'u.b=y']],
    [
      'a tail',
      "INSERT INTO t (a) VALUES ('x') ON CONFLICT (a) DO UPDATE SET b = 'y' RETURNING id;",
      ['t.a=x', 't.b=y'],
    ],
    [
      'MySQL’s tail',
      "INSERT INTO t (a) VALUES ('x') ON DUPLICATE KEY UPDATE a = VALUES(a), b = 'y';",
      ['t.a=x', 't.b=y'],
    ],
    ['H2’s MERGE', "MERGE INTO t (a, b) KEY (a) VALUES ('x', 'y');", ['t.a=x', 't.b=y']],
    [
      'MERGE',
      "MERGE INTO t USING (VALUES ('x', 'y')) AS s (a, b) ON s.a = t.a WHEN NOT MATCHED THEN INSERT (a, b) VALUES (s.a, 'z');",
      ['s.a=x', 's.b=y', 't.b=z'],
    ],
    ['values as a table', "SELECT * FROM (VALUES ('x', 'y')) AS t (a, b);", ['t.a=x', 't.b=y']],
    ['a common table', "WITH t (a, \"b\") AS (\n VALUES ('x', 'y')) SELECT * FROM t;", ['t.a=x', 't.b=y']],
    ['OUTPUT', "INSERT INTO t (a) OUTPUT inserted.id VALUES ('x')", ['t.a=x']],
    ['no values', "INSERT INTO t DEFAULT VALUES; UPDATE t SET a = 'x'", ['t.a=x']],
    ['a created table', "CREATE TABLE t (a int, b text); INSERT INTO t VALUES (1, 'x');", ['t.a=1', 't.b=x']],
    [
      'constraints and types',
      "CREATE TABLE IF NOT EXISTS s.t (\n a decimal(5, 2) NOT NULL, -- it's\n `b c` enum('p', 'q') COMMENT 'r', PRIMARY KEY (a), CONSTRAINT k CHECK (a IN ('l')), c text);" +
        "INSERT INTO t VALUES (1, 'x', 'y');",
      ['t.a=1', 't.b c=x', 't.c=y'],
    ],
    [
      'columns that came later',
      "CREATE TABLE t (a int, d int); ALTER TABLE t ADD COLUMN b text, DROP COLUMN d, RENAME COLUMN a TO c; INSERT INTO t VALUES (1, 'x');",
      ['t.c=1', 't.b=x'],
    ],
    ['a default', "CREATE TABLE t (a text DEFAULT 'x' COMMENT 'y', b int)", ['t.a=x']],
    ['a trigger above', "CREATE TRIGGER g AFTER INSERT ON t FOR EACH ROW UPDATE u SET a = 'x';", ['u.a=x']],
    ['a conditional comment', "/*!40000 INSERT INTO t (a) VALUES ('x') */;", ['t.a=x']],
    ['comments', "INSERT INTO t (a, -- it's a\n b) VALUES ('x', /* 'no' */ 'y') -- don't\n;", ['t.a=x', 't.b=y']],
    ['columns in quotes', "INSERT INTO t ('a', \"b\") VALUES ('x', 'y')", ['t.a=x', 't.b=y']],
  ])('%s', (_, text, expected) => {
    expect(valuesOf(text)).toEqual(expected);
  });

  it('have columns without labels where nothing names them', () => {
    const { columns, columnOf } = outlineOf("INSERT INTO t VALUES (1, 'x'); INSERT INTO t VALUES (2, 'y');");
    expect(Array.from(columnOf, (column) => columns[column]?.id)).toEqual(['t.1', 't.2', 't.1', 't.2']);
    expect(columns.map(({ label }) => label)).toEqual([undefined, undefined]);
    expect(columns[1]?.cell?.(0)).toBe('column 2');
  });
});

describe('an expression stands for its first literal', () => {
  test.each([
    ["lower('x')", 'x'],
    ["to_date('1980-01-02', 'YYYY-MM-DD')", '1980-01-02'],
    ["'x'::text", 'x'],
    ["CAST(N'x' AS nvarchar(9))", 'x'],
    ["CONVERT(varchar(10), 'x', 120)", 'x'],
    ["_binary 'x'", 'x'],
    ["DATE '1980-01-02'", '1980-01-02'],
    ["' x '", 'x'],
    ['-3.5', '-3.5'],
    ["q'[it's]'", "it's"],
    ["X'4a616e65'", '4a616e65'],
    ['0x4a616e65', '0x4a616e65'],
    ["$$it's$$", "it's"],
    ["$q$it's$q$", "it's"],
    ['"x"', 'x'],
    ["'O'Brien'", "O'Brien"],
  ])('%s', (value, expected) => {
    expect(valuesOf(`INSERT INTO t (a, b) VALUES (${value}, 'z');`)).toEqual([`t.a=${expected}`, 't.b=z']);
  });

  it('and a list for all of its own', () => {
    expect(valuesOf("INSERT INTO t (a, b) VALUES (ARRAY['x', 'y'], 'z');")).toEqual(['t.a=x', 't.a=y', 't.b=z']);
  });

  it('but a query names what it compares', () => {
    const text = "INSERT INTO t (a, b) VALUES ((SELECT id FROM r WHERE name = 'x'), 'z');";
    expect(valuesOf(text)).toEqual(['name=x', 't.b=z']);
  });
});

describe('quotes are read as the product reads them', () => {
  test.each([
    ['doubled', postgres, "'it''s', 'y'", "it''s"],
    ['a backslash at the end', postgres, "'C:\\', 'y'", 'C:\\'],
    ['E', postgres, "E'it\\'s', 'y'", "it\\'s"],
    ['MySQL’s backslash', mysql, "'it\\'s, \\'y', 'y'", "it\\'s, \\'y"],
    ['MySQL’s two backslashes', mysql, "'C:\\\\', 'y'", 'C:\\\\'],
    ['MySQL’s double quotes', mysql, '"it\'s \\"x\\"", "y"', 'it\'s \\"x\\"'],
    ['a backslash of nobody knows whom', '', "'it\\'s', 'y'", "it\\'s"],
    ['a path of nobody knows whose', '', "'C:\\', 'y'", 'C:\\'],
    ['both', '', "'C:\\', 'y'), ('it\\'s', 'y'", 'C:\\'],
  ])('%s', (_, head, values, expected) => {
    expect(valuesOf(`${head}INSERT INTO t (a, b) VALUES (${values});`).slice(0, 2)).toEqual([
      `t.a=${expected}`,
      't.b=y',
    ]);
  });

  it('takes # for a comment in MySQL only', () => {
    expect(valuesOf(`${mysql}SELECT 1 # don't\n;UPDATE t SET a = 'x';`)).toEqual(['t.a=x']);
    expect(valuesOf("CREATE TABLE #tmp (a text); INSERT INTO #tmp VALUES ('x');")).toEqual(['#tmp.a=x']);
  });
});

describe('values stand under what they are compared with', () => {
  test.each([
    ["UPDATE t SET a = 'x', b = 'y' WHERE c = 'z'", ['t.a=x', 't.b=y', 't.c=z']],
    ["UPDATE t SET a = CASE id WHEN 'k' THEN 'x' ELSE 'y' END, b = 'z'", ['t.a=x', 't.a=y', 't.b=z']],
    ["DELETE FROM t WHERE a IN ('x', 'y') OR b = 'z'", ['t.a=x', 't.a=y', 't.b=z']],
    ["SELECT * FROM t WHERE lower(a) = lower('x') AND b LIKE '%y%'", ['t.a=x', 't.b=y']],
    ["SELECT * FROM t WHERE t.a <> 'x' AND b BETWEEN 'y' AND 'z'", ['t.a=x', 't.b=y', 't.b=z']],
    ["SELECT * FROM t WHERE a = ANY(ARRAY['x', 'y'])", ['t.a=x', 't.a=y']],
    ["SELECT * FROM t WHERE a->>'b' = 'x'", ['t.b=x']],
    ["SELECT * FROM t JOIN u ON t.a = u.b WHERE c = 'x'", ['t.c=x']],
    ["SELECT 'x' AS a, 'y'::text AS \"b\", 'z' c FROM dual", ['a=x', 'b=y', 'c=z']],
    ["EXEC p @a = N'x', @b = 'y'", ['a=x', 'b=y']],
    ["DECLARE @a nvarchar(50) = N'x'", ['a=x']],
    ["CALL p(a => 'x', b := 'y')", ['a=x', 'b=y']],
    ['SELECT * FROM t WHERE a = "x"', ['t.a=x']],
    [`${postgres}SELECT * FROM t WHERE a = "b" AND c = 'x'`, ['t.c=x']],
  ])('%s', (text, expected) => {
    expect(valuesOf(text)).toEqual(expected);
  });
});

describe('functions', () => {
  it('are read like the statements they hold', () => {
    const body =
      "BEGIN\n-- don't\nINSERT INTO t (a) VALUES ('x'); v_b varchar(9) := 'y'; IF NEW.c = 'z' THEN END IF; END";
    const text = `CREATE FUNCTION f() RETURNS void AS $body$${body}$body$ LANGUAGE plpgsql;UPDATE t SET d = 'u';`;
    expect(valuesOf(text)).toEqual(['t.a=x', 'v_b=y', 'c=z', 't.d=u']);
  });

  it('in other languages swallow nothing', () => {
    const text = "CREATE FUNCTION f() AS $$ # don't\n$$ LANGUAGE plpython3u;UPDATE t SET d = 'u';";
    expect(valuesOf(text)).toEqual(['t.d=u']);
    expect(outlineOf(text).broken).toBeUndefined();
  });

  it('may have delimiters of their own', () => {
    const text = "DELIMITER $$\nCREATE PROCEDURE p() BEGIN INSERT INTO t (a) VALUES ('x'); END$$\nDELIMITER ;\n";
    expect(valuesOf(text)).toEqual(['t.a=x']);
  });
});

describe('COPY', () => {
  const copy = (rows: string): string => `COPY public.t (a, b) FROM stdin;\n${rows}\\.\n\nUPDATE t SET a = 'z';\n`;

  test.each([
    ['rows', copy('x\ty\n\\N\tw\n'), ['t.a=x', 't.b=y', 't.b=w', 't.a=z']],
    ['CRLF', copy('x\ty\n').replaceAll('\n', '\r\n'), ['t.a=x', 't.b=y', 't.a=z']],
    ['escapes', copy('x\\ty\t\\\\\n'), ['t.a=x\\ty', 't.b=\\\\', 't.a=z']],
    ['quotes', copy('it\'s\t5"\n'), ["t.a=it's", 't.b=5"', 't.a=z']],
    [
      'CSV',
      'COPY t (a, b) FROM STDIN WITH (FORMAT csv, DELIMITER \';\', HEADER);\na;b\n"x;\ny";w\n\\.\n',
      ['t.a=x;\ny', 't.b=w'],
    ],
    ['a created table', 'CREATE TABLE t (a int, b int);\nCOPY t FROM stdin;\nx\ty\n\\.\n', ['t.a=x', 't.b=y']],
    ['no end', 'COPY t (a) FROM stdin;\nx\ny', ['t.a=x', 't.a=y']],
    ['a file', "COPY t (a) FROM '/tmp/t.csv';\nUPDATE t SET a = 'z';", ['t.a=z']],
  ])('has %s', (_, text, expected) => {
    expect(valuesOf(text)).toEqual(expected);
  });

  it('has a record a row', () => {
    expect(recordsOf(copy('x\ty\nv\tw\n'))).toEqual([['x', 'y'], ['v', 'w'], ['z']]);
  });
});

it('has a record for each tuple and each statement', () => {
  const text =
    "INSERT INTO t (a, b) VALUES ('x', 'y'), ('v', 'w'); UPDATE t SET a = 'r' WHERE b = 's'; DELETE FROM t WHERE a = 'u';";
  expect(recordsOf(text)).toEqual([['x', 'y'], ['v', 'w'], ['r', 's'], ['u']]);
});

describe('what is broken', () => {
  test.each([
    ['a string', "INSERT INTO t (a) VALUES ('x); UPDATE t SET b = 1;"],
    ['a quoted name', 'INSERT INTO "t (a) VALUES (1);'],
    ['a dollar quote', `${postgres}SELECT $a$ x`],
  ])('%s that nothing closes is told', (_, text) => {
    expect(outlineOf(text).broken?.problem).toMatch(/nothing closes/);
  });

  it('a stray quote costs no more than its statement', () => {
    const text = "INSERT INTO t (a, b) VALUES ('it's, 'y'),\n('v', 'w');\nINSERT INTO t (a, b) VALUES ('x', 'z');\n";
    expect(outlineOf(text).broken).toBeDefined();
    expect(valuesOf(text).slice(-2)).toEqual(['t.a=x', 't.b=z']);
  });

  test.each([
    ['a tuple', "INSERT INTO t (a) VALUES ('x'"],
    ['a table', 'CREATE TABLE t (a int,'],
    ['a list of columns', 'INSERT INTO t (a,'],
    ['a statement', 'UPDATE t SET a ='],
    ['a template', "SELECT {{ x }} FROM {# don't #} t WHERE a = 'x'"],
  ])('%s may end early', (_, text) => {
    expect(outlineOf(text).broken).toBeUndefined();
  });
});

/** What comes of a text that is read in parts of so many characters. */
function inParts(text: string, size: number): { values: string[]; parts: number } {
  const state = createSqlState();
  const values: string[] = [];
  let parts = 0;
  for (let at = 0, length = size; at < text.length; parts++) {
    const writer = createOutline();
    const part = text.slice(at, at + length);
    const isLast = at + length >= text.length;
    const read = outlineSql(part, writer, state, isLast);
    const { columns, starts, ends, columnOf } = writer.finish(read);
    for (const [index, start] of starts.entries()) {
      expect(ends[index]).toBeLessThanOrEqual(read);
      values.push(`${columns[columnOf[index] ?? 0]?.id}=${part.slice(start, ends[index])}`);
    }
    at += read;
    length = read === 0 ? length * 2 : size;
  }
  return { values, parts };
}

describe('a text may be read in parts', () => {
  const rows = Array.from({ length: 40 }, (_, row) => `(${row}, 'n${row}''s', 'm${row}@x')`).join(',\n');
  const lines = Array.from({ length: 40 }, (_, row) => `${row}\tn${row}\n`).join('');
  const text =
    `CREATE TABLE t (id int, name text, mail text);\n-- it's\nINSERT INTO t VALUES\n${rows};\n` +
    `COPY u (id, name) FROM stdin;\n${lines}\\.\nINSERT INTO t VALUES ${rows} ON CONFLICT DO NOTHING;\nUPDATE t SET name = 'x' WHERE id = 1;\n`;

  test.each([40, 100, 333, 1000, 100_000])('of %i characters', (size) => {
    const whole = inParts(text, text.length);
    expect(whole.parts).toBe(1);
    expect(inParts(text, size).values).toEqual(whole.values);
  });
});

describe('a row longer than a part', () => {
  const blob = (length: number): string => 'ab12'.repeat(length / 4);
  const first = `CREATE TABLE t (id int, photo text, name text);\nINSERT INTO t VALUES (1, `;
  const rest = `, 'Orla'), (2, NULL, 'Ysolde');\nUPDATE t SET name = 'x';\n`;
  const named = (values: readonly string[]): string[] => values.filter((value) => value.startsWith('t.name'));

  test.each([
    ['a string', `${first}'${blob(300_000)}'${rest}`],
    ['a string full of escapes', `${first}'${"''".repeat(150_000)}'${rest}`],
    ['a number', `${first}0x${blob(300_000)}${rest}`],
    ['spaces', `${first}'a'${' '.repeat(300_000)}${rest}`],
    [
      'a line',
      `COPY t (id, photo, name) FROM stdin;\n1\t${blob(300_000)}\tOrla\n2\t\\N\tYsolde\n\\.\nUPDATE t SET name = 'x';\n`,
    ],
  ])('is read on: %s', (_, text) => {
    const { values, parts } = inParts(text, 100_000);
    expect(parts).toBeGreaterThan(3);
    expect(named(values)).toEqual(['t.name=Orla', 't.name=Ysolde', 't.name=x']);
  });
});

const mail = (name: string): string => [name, 'posteo-mail.net'].join('@');
const dump = [
  '-- MySQL dump 10.13',
  'CREATE TABLE `customers` (',
  '  `id` int NOT NULL AUTO_INCREMENT,',
  '  `first_name` varchar(50),',
  '  `last_name` varchar(50),',
  '  `email` varchar(100),',
  '  `avatar_hash` char(40),',
  '  `version` varchar(20),',
  '  `profile` json,',
  '  PRIMARY KEY (`id`)',
  ') ENGINE=InnoDB;',
  `INSERT INTO \`customers\` VALUES (1,'Zorvan','Qel\\'Thari','${mail('zorvan.q')}','${'a1'.repeat(20)}','1.22.333',NULL),`,
  `(2,'Ysolde','Brannack','${mail('ysolde.b')}','${'b2'.repeat(20)}','4.55.666','{\\"spouse\\": {\\"email\\": \\"${mail('orrin.b')}\\"}}');`,
  '',
].join('\n');

describe('in a scan', () => {
  it('people are found in a dump, and machine values are not', async () => {
    const { seen, subjects, gaps } = await scanText('dump.sql', dump);
    expect(seen.map(({ entity, at, text, label }) => [entity, at, text, label])).toEqual([
      ['PERSON', '12:36', 'Zorvan', 'first_name'],
      ['PERSON', '12:45', "Qel\\'Thari", 'last_name'],
      ['EMAIL_ADDRESS', '12:58', mail('zorvan.q'), 'email'],
      ['PERSON', '13:5', 'Ysolde', 'first_name'],
      ['PERSON', '13:14', 'Brannack', 'last_name'],
      ['EMAIL_ADDRESS', '13:25', mail('ysolde.b'), 'email'],
      ['EMAIL_ADDRESS', expect.stringMatching(/^13:/), mail('orrin.b'), 'email'],
    ]);
    expect(seen[0]?.record).toBe(seen[2]?.record);
    expect(seen[0]?.record).not.toBe(seen[3]?.record);
    expect(subjects).toBeGreaterThanOrEqual(2);
    expect(gaps).toEqual([]);
  });

  test.each([
    ["X'%'", (value: string) => Buffer.from(value).toString('hex')],
    ['0x%', (value: string) => Buffer.from(value).toString('hex')],
    ["'\\x%'", (value: string) => Buffer.from(value).toString('hex')],
    ["U&'%'", (value: string) => value.replace('r', '\\0072')],
    ["N'%'", (value: string) => value],
    ['q[%]', (value: string) => value],
  ])('people are found in %s', async (literal, write) => {
    const value = (says: string): string =>
      literal.startsWith('q') ? `q'[${says}]'` : literal.replace('%', () => write(says));
    const text = `INSERT INTO users (first_name, last_name) VALUES (${value('Zorvan')}, ${value('Brannack')});`;
    const { seen } = await scanText('a.sql', text);
    expect(seen.map(({ entity, label }) => `${entity} ${label}`)).toEqual(['PERSON first_name', 'PERSON last_name']);
  });

  it('people are found in COPY, with their birthdays', async () => {
    const text = `${postgres}COPY public.patients (id, full_name, dob) FROM stdin;\n7\t${written('{Zorvan} Qelthari')}\t${written('{1980}-02-03')}\n\\.\n`;
    const { seen, gaps } = await scanText('dump.sql', text);
    expect(seen.map(({ entity, at }) => `${entity} ${at}`)).toEqual(['PERSON 3:3', 'DATE_OF_BIRTH 3:19']);
    expect(gaps).toEqual([]);
  });

  it('a quote that nothing closes is a gap', async () => {
    const { gaps } = await scanText('a.sql', "INSERT INTO t (a) VALUES ('x);\n");
    expect(gaps).toHaveLength(1);
  });
});

it('any text has its fields in order and within it', () => {
  const unit = fc.constantFrom(
    ...[
      'INSERT INTO t ',
      '(a, b)',
      ' VALUES ',
      "('x', ",
      "'",
      '"',
      '`',
      '[a]',
      '$$',
      '$t$',
      '--',
      '/*',
      '*/',
      '\n',
      '\\',
    ],
    ...[
      'COPY t (a) FROM stdin;\n',
      '\\.\n',
      ';',
      ',',
      '(',
      ')',
      'CREATE TABLE t (',
      'ALTER TABLE t ADD ',
      'UPDATE t SET ',
    ],
    ...[
      'a = ',
      'SELECT ',
      "E'",
      "q'[",
      '0x41',
      '{{',
      '}}',
      '\t',
      ' ',
      'x',
      '1',
      'GO\n',
      ' AS ',
      'DEFAULT ',
      'DELIMITER $$\n',
    ],
  );
  const text = fc.oneof(
    fc.array(unit, { maxLength: 40 }).map((units) => units.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, (content) => {
      const { starts, ends, recordOf } = outlineOf(content);
      let behind = 0;
      for (const [index, start] of starts.entries()) {
        const end = ends[index] ?? 0;
        expect(start).toBeGreaterThanOrEqual(behind);
        expect(end).toBeGreaterThan(start);
        expect(recordOf[index]).toBeGreaterThanOrEqual(recordOf[index - 1] ?? 0);
        behind = end;
      }
      expect(behind).toBeLessThanOrEqual(content.length);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['tuples', "('x', 1, NULL),"],
  ['quotes', "'"],
  ['escaped quotes', "\\'"],
  ['strings', "'x' "],
  ['brackets', '('],
  ['closing brackets', ')'],
  ['square brackets', '[a'],
  ['backticks', '`'],
  ['double quotes', '"'],
  ['dollars', '$a$ $b'],
  ['tags', '{{'],
  ['comments', '/*'],
  ['dashes', '--'],
  ['stray quotes', "'a'b\nINSERT "],
  ['functions', "AS $$ ' $$;"],
  ['nested functions', 'AS $a'],
  ['tables', 'CREATE TABLE t (a int);'],
  ['inserts', "INSERT INTO t VALUES ('x');"],
  ['tables of values', '(VALUES ('],
  ['values in brackets', "(VALUES ('x')"],
  ['lists of columns', 'INSERT INTO t (a, '],
  ['spaces', ' '],
  ['names', 'a.'],
  ['aliases', "'x' AS "],
  ['alterations', 'ALTER TABLE t ADD a int, '],
  ['copies', 'COPY t (a) FROM stdin;\n'],
])('the cost of %s is linear', (_, unit) => {
  const ratio = growth(20_000, (length) => {
    const text = `INSERT INTO t (a) VALUES ${unit.repeat(Math.ceil(length / unit.length))}`;
    return () => outlineOf(text);
  });
  expect(ratio).toSatisfy(isLinear);
});
