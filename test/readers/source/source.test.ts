import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createOutline } from '../../../src/readers/outline.js';
import { sourceCode } from '../../../src/readers/source/source.js';
import { readStructured } from '../../../src/readers/structured.js';
import { readText } from '../../../src/readers/text.js';

const viewOf = (path: string, text: string) => {
  const view = readStructured(path, text, sourceCode);
  if (!view) throw new Error(`${path} is not read as source code`);
  return view;
};

function outlineOf(path: string, text: string) {
  const writer = createOutline();
  sourceCode.find(({ is }) => is(path, text))?.outline(text, writer);
  return writer.finish(text.length);
}

/** The label at the mark `«`, which stands where a value begins, as `under.name`. */
function labelAtMark(path: string, marked: string): string | undefined {
  const label = viewOf(path, marked.replace('«', '')).labelAt(marked.indexOf('«'));
  return label && [label.under, label.name].filter(Boolean).join('.');
}

/** The record at each mark. */
function recordsAtMarks(path: string, marked: string): number[] {
  const view = viewOf(path, marked.replaceAll('«', ''));
  return [...marked.matchAll(/«/g)].map(({ index }, before) => view.recordAt(index - before));
}

describe('a literal stands under a name', () => {
  test.each([
    ['on the line before', 'a.ts', 'const email =\n  "«x";', 'email'],
    ['behind an empty line', 'a.ts', 'const email =\n\n  "«x";', 'email'],
    ['with a type', 'a.ts', 'const email: string =\n  "«x";', 'email'],
    ['of a list', 'a.ts', 'const emails = [\n  "a",\n  "«x",\n];', 'emails'],
    ['of a list of a map', 'a.py', 'user = {\n    "emails": [\n        "a",\n        "«x",\n    ],\n}', 'user.emails'],
    ['of a set that a constructor makes', 'a.ts', "const emails = new Set([\n  'a',\n  '«x',\n]);", 'emails'],
    ['within another', 'a.ts', 'const user = {\n  name: {\n    first: "«x",\n  },\n};', 'name.first'],
    ['within a list', 'a.js', "module.exports = { patients: [\n  { id: 1, name: '«x' },\n] };", 'patients.name'],
    ['of an argument', 'a.ts', 'user.setEmail(\n  "«x",\n);', 'user.email'],
    ['of a keyword', 'a.py', 'User(\n    email=\n        "«x",\n)', 'email'],
    ['of a key in brackets', 'a.py', 'row["email"] = "«x"', 'email'],
    ['of a key behind an arrow', 'a.php', "$patient = [\n  'name' =>\n    '«x',\n];", 'patient.name'],
    ['of a key of Ruby', 'a.rb', "patient = {\n  :name => '«x',\n}", 'patient.name'],
    ['of a constructor', 'a.rb', "patient = Patient.new(\n  name: '«x',\n)", 'patient.name'],
    ['of a factory', 'a.rb', "User.create!(\n  first_name: '«x',\n  email:\n    'y')", 'first_name'],
    ['of a field of Go', 'a.go', 'patient := &Patient{\n\tName: "«x",\n}', 'patient.Name'],
    ['of a slice of Go', 'a.go', 'emails := []string{\n\t"a",\n\t"«x",\n}', 'emails'],
    ['of a slice of Go in a struct', 'a.go', 'User{\n\tEmails: []string{"a",\n\t"«x"},\n}', 'Emails'],
    ['of an array of Java', 'a.java', 'String[] emails = {\n  "a",\n  "«x"\n};', 'String emails'.split(' ')[1]],
    ['of a list of Java', 'a.java', 'List<String> emails = Arrays.asList(\n  "a",\n  "«x");', 'emails'],
    ['of a list of Kotlin', 'a.kt', 'val emails = listOf(\n  "a",\n  "«x",\n)', 'emails'],
    ['of a vector of Rust', 'a.rs', 'let emails = vec![\n  "a",\n  "«x",\n];', 'emails'],
    ['of an option of Rust', 'a.rs', 'let p = Patient {\n  email: Some("«x"),\n};', 'p.email'],
    ['of a string of Rust', 'a.rs', 'let p = Patient {\n  email: String::from("«x"),\n};', 'p.email'],
    ['of a property of C#', 'a.cs', 'var patient = new Patient {\n  Name = "«x",\n};', 'patient.Name'],
    [
      'of a property behind a constructor',
      'a.cs',
      'var patient = new Patient() {\n  Name =\n "«x",\n};',
      'patient.Name',
    ],
    ['of an array of C', 'a.c', 'const char *emails[] = {\n  "a",\n  "«x",\n};', 'emails'],
    ['of an argument of Swift', 'a.swift', 'let patient = Patient(\n  name: "«x")', 'patient.name'],
    ['of an argument of Dart', 'a.dart', "final patient = Patient(\n  name: '«x',\n);", 'patient.name'],
    ['of a map of Elixir', 'a.exs', 'patient = %{\n  name: "«x",\n}', 'patient.name'],
    ['of a table of Lua', 'a.lua', 'patient = {\n  name = "«x",\n}', 'patient.name'],
    ['of a list of R', 'a.r', 'emails <- c(\n  "a",\n  "«x")', 'emails'],
    ['of a map of Scala', 'a.scala', 'val emails = List(\n  "a",\n  "«x")', 'emails'],
    ['of a list of one', 'a.py', 'patient = {"name": {"given": ["«x"]}}', 'name.given'],
    ['of another member', 'a.ts', 'const a = { system: "phone", value: "«x" };', 'phone'],
    ['in JSX', 'a.tsx', '<Patient\n  name=\n    "«x"\n/>', 'name'],
    ['between tags', 'a.tsx', '<Name className="y">«Jane</Name>', 'Name'],
    ['in three quotes', 'a.py', 'email = """«x"""', 'email'],
    ['in backticks', 'a.ts', 'const email =\n  `«x`;', 'email'],
    ['raw', 'a.rs', 'let email =\n  r#"«x"#;', 'email'],
    ['inside a literal', 'a.ts', 'const patient =\n "DOB: «x";', 'patient.DOB'],
  ])('%s: %s', (_, path, marked, label) => {
    expect(labelAtMark(path, marked)).toBe(label);
  });

  test.each([
    ['the second of arguments', 'a.ts', 'createUser(\n  "Jane",\n  "«x",\n)'],
    ['a value of a struct without names', 'a.go', 'people := []Person{\n\t{"«x", 7},\n}'],
    ['a row', 'a.py', 'names = [\n  ("«x", 7),\n]'],
    ['a key', 'a.ts', 'const names = {\n  "«x": 1,\n}'],
    ['an index', 'a.ts', 'names[\n  "«x"]'],
    ['the statement behind a name', 'a.py', 'class Name:\n    """«x"""'],
    ['the next statement', 'a.ts', 'const name = y\n"«x"'],
    ['code within a template', 'a.ts', 'const name = `${t("«x")} b`'],
    ['a literal in a comment', 'a.ts', '// const names = [\n"«x"'],
    ['a literal behind a pattern', 'a.ts', 'names = [/["[]/,\n f("y",\n "«x")]'],
    ['the first value of a block', 'a.rs', 'if name == y {\n    "«x"\n}'],
  ])('but not %s', (_, path, marked) => {
    expect(['t', undefined]).toContain(labelAtMark(path, marked));
  });

  test('as in plain text on one line', () => {
    const text =
      'const a = { first_name: "Jo", note: "age: 7" }; b.email = c + "d"; e(f => "g"); <H>i</H>; if (ssn === "j")';
    const plain = readText('a.tsx', text);
    const view = viewOf('a.tsx', text);
    for (let at = 0; at < text.length; at++) {
      const label = plain.labelAt(at)?.name;
      if (label !== undefined) expect(view.labelAt(at)?.name).toBe(label);
    }
  });
});

describe('an object is a record', () => {
  test.each([
    ['each of a list', 'a.ts', 'const a = [\n{\nb: "«x",\nc: "«y" },\n{\nb: "«z" }]', [2, 2, 5]],
    ['a call', 'a.rb', 'User.create!(\n  a: "«x",\n  b: "«y")\nUser.create!(\n  a: "«z")', [1, 1, 4]],
    ['a part is none of its own', 'a.ts', 'const a = [{\nb: "«x",\nname: {\nfirst: "«y" } }]', [1, 1]],
    ['another object in it is', 'a.ts', 'const a = {\nb: {\nc: "«x" },\nd: {\nc: "«y" } }', [2, 4]],
    ['code has lines', 'a.ts', 'f(() => {\n  const a = "«x";\n  const b = "«y";\n})', [2, 3]],
    ['between literals', 'a.ts', 'const a = {\nb: "x",\nc: «7,\nd: "y" }', [1]],
    ['behind the last there are lines', 'a.ts', 'const a = {\nb: "x" };\n\n«7', [4]],
  ])('%s', (_, path, marked, records) => {
    expect(recordsAtMarks(path, marked)).toEqual(records);
  });
});

describe('literals and comments', () => {
  /** What is noted down last, one statement after what is tried. */
  const after = (path: string, text: string): string => {
    const whole = `${text}\nname = "end"`;
    const { starts, ends } = outlineOf(path, whole);
    return whole.slice(starts.at(-1), ends.at(-1));
  };
  test.each([
    ['a.py', '# it\'s "'],
    ['a.py', "a = '''it's \" \n'''"],
    ['a.py', 'a = "\\""'],
    ['a.ts', '/* it\'s "\n` */'],
    ['a.ts', 'a = /["\'`]/g; b = c / d'],
    ['a.ts', 'a = `b ${c(`d ${"e"}`, {f: "}"})} "`'],
    ['a.tsx', "<p>Don't do {`it`}</p>"],
    ['a.c', 'char a = \'"\'; char b = \'\\\'\'; auto c = R"x(" )")x";'],
    ['a.rs', 'fn a<\'b>(c: &\'b str) { r##" "# "## }'],
    ['a.go', 'a := `"`; b := \'"\''],
    ['a.rb', 'a = <<~EOS\n  it\'s "\nEOS'],
    ['a.php', '$a = <<<EOS\n  it\'s "\nEOS;'],
    ['a.cs', 'var a = @"\\"; var b = """ " """;'],
    ['a.lua', 'a = [[ " ]] --[[ " ]]'],
    ['a.kt', 'val a = """ " """'],
    ['a.ts', 'a = "it does not end'],
    ['a.ts', 'a = /it does not end'],
  ])('%s: %s', (path, text) => {
    expect(after(path, text)).toBe('end');
  });
});

describe('documents in literals', () => {
  test.each([
    ['JSON', 'a.ts', 'a = `{"b": {"email": "«x"}}`', 'value.json'],
    ['JSON with escapes', 'a.java', 'a = "{\\"b\\": {\\"email\\": \\"«x\\"}}"', 'value.json'],
    ['SQL', 'a.py', 'a = """\nINSERT INTO b (email) VALUES (\'«x\')"""', 'value.sql'],
    ['a table', 'a.rb', 'a = <<~CSV\nname,email\nJane,«x@y\nCSV', 'value.csv'],
  ])('%s is embedded', (_, path, marked, name) => {
    const text = marked.replace('«', '');
    const { embedded } = outlineOf(path, text);
    expect(embedded.map((document) => document.path)).toEqual([name]);
    const at = marked.indexOf('«');
    expect(embedded.every(({ start, end }) => start <= at && at < end)).toBe(true);
  });

  test.each(['a = `{"b": "${c}"}` + d', 'a = "{{ template }}"', 'a = "Update your settings"', 'a = "b, c\\nd"'])(
    'but not %s',
    (text) => {
      expect(outlineOf('a.ts', text).embedded).toEqual([]);
    },
  );
});

const paths = 'a.ts a.tsx a.py a.rb a.php a.c a.rs a.go a.cs a.lua a.ex a.r a.pl a.kt a.dart a.swift'.split(' ');
const tokens = [
  '"',
  "'",
  '`',
  '"""',
  '${',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  ',',
  ';',
  ':',
  '=',
  '=>',
  '/',
  '//',
  '/*',
  '*/',
];
const more = [
  '#',
  '\\',
  '\n',
  '\r',
  ' ',
  'a',
  'name',
  '<<~A',
  '<<<A',
  'A',
  'r#"',
  'R"(',
  '@"',
  '--[[',
  ']]',
  '7',
  'é',
  '\u{1f600}',
];

it('of any text, every literal lies inside, in order, and every question has an answer', () => {
  const texts = fc.array(fc.constantFrom(...tokens, ...more), { maxLength: 60 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.oneof(texts, fc.string({ unit: 'binary' })), (path, text) => {
      const { starts, ends } = outlineOf(path, text);
      let last = 0;
      for (const [index, start] of starts.entries()) {
        const end = ends[index] ?? 0;
        expect(start >= last && end > start && end <= text.length).toBe(true);
        last = end;
      }
      const view = viewOf(path, text);
      for (let at = 0; at <= text.length; at++) {
        expect(view.recordAt(at)).toBeGreaterThan(0);
        expect(view.labelAt(at)?.name).not.toBe('');
      }
    }),
    { numRuns: 2000 },
  );
});

it('a list of words with commas is no table', () => {
  const text = 'const labels = `\n  registro, numero, codice\n  numero rea, camera, bianco\n`;';
  expect(outlineOf('a.ts', text).embedded).toEqual([]);
});
