import { describe, expect, test } from 'vitest';
import { readText } from '../../src/readers/text.js';

/** The label at the mark `«`, which stands where a value begins. */
function labelAtMark(path: string, marked: string): string | undefined {
  const text = marked.replace('«', '');
  return readText(path, text).labelAt(marked.indexOf('«'))?.name;
}

/** Every field as `label → value`. */
function fields(path: string, text: string): string[] {
  const found = [...readText(path, text).fieldsUnder(() => true)];
  return found.map(({ label, start, end }) => `${label.name} → ${text.slice(start, end)}`);
}

describe('a label stands before its value', () => {
  test.each([
    ['a.json', '{"email": "«x"}', 'email'],
    ['a.json', '{"email":"«x"}', 'email'],
    ['a.json', '{"first name" : "«x"}', 'first name'],
    ['a.json', '{"phones": ["«x", "y"]}', 'phones'],
    ['a.json', '{"phones": ["x", "«y"]}', 'phones'],
    ['a.log', 'body="{\\"email\\":\\"«x\\"}"', 'email'],
    ['a.log', 'body="{\\"email\\": \\"«x\\"}"', 'email'],
    ['a.yml', 'email: «x', 'email'],
    ['a.yml', '  - name: «x', 'name'],
    ['a.yml', '"first name": «x', 'first name'],
    ['a.yml', "'ssn': «x", 'ssn'],
    ['a.toml', 'email = "«x"', 'email'],
    ['a.toml', 'user.email = "«x"', 'user.email'],
    ['a.properties', 'user.email=«x', 'user.email'],
    ['a.ini', 'email : «x', 'email'],
    ['.env', 'EMAIL=«x', 'EMAIL'],
    ['.env', 'export USER_EMAIL="«x"', 'USER_EMAIL'],
    ['a.xml', '<email>«x</email>', 'email'],
    ['a.xml', '<p:email type="home">«x</p:email>', 'email'],
    ['a.html', '<input name="email" value="«x">', 'value'],
    ['a.html', '<user email="«x">', 'user email'],
    ['a.html', '<a href="mailto:«x">', 'mailto'],
    ['a.ts', 'const email = "«x";', 'email'],
    ['a.ts', 'const email: string = "«x";', 'email'],
    ['a.ts', 'email?: "«x"', 'email'],
    ['a.ts', 'user.setEmail("«x")', 'user.email'],
    ['a.ts', 'setFirstName(`«x`)', 'firstName'],
    ['a.ts', 'user.set_email("«x")', 'user.email'],
    ['a.ts', 'setSSN("«x")', 'SSN'],
    ['a.ts', 'settings("«x")', 'settings'],
    ['a.java', '  .setEmail("«x")', 'email'],
    ['a.c', '.first_name = "«x"', 'first_name'],
    ['a.php', '$email = "«x"', 'email'],
    ['a.rb', '@email = "«x"', 'email'],
    ['a.rb', 'email ||= "«x"', 'email'],
    ['a.cpp', 'std::string email = "«x"', 'email'],
    ['a.cpp', 'Person::email = "«x"', 'email'],
    ['a.cpp', 'auto email = "«x"', 'email'],
    ['a.cpp', 'QString email("«x"', 'email'],
    ['a.cpp', 'char email[64] = "«x"', 'email'],
    ['a.cs', 'string Email { get; set; } = "«x"', 'Email'],
    ['a.pl', '$self->{email} = "«x"', 'email'],
    ['a.pl', "$row{'email'} = '«x'", 'email'],
    ['a.py', 'if asked: email = "«x"', 'email'],
    ['a.ts', 'log("Date of birth = «x")', 'Date of birth'],
    ['a.csv', '"see {""email"": ""«x""}"', 'email'],
    ['a.py', "row['email'] = '«x'", 'email'],
    ['a.php', '$row["email"] = "«x"', 'email'],
    ['a.php', "'name' => '«x'", 'name'],
    ['a.rb', ":name => '«x'", 'name'],
    ['a.rb', "name: '«x'", 'name'],
    ['a.rb', '  first_name { "«x" }', 'first_name'],
    ['a.rb', "email { '«x'.downcase }", 'email'],
    ['a.go', 'email := "«x"', 'email'],
    ['a.go', 'Email: "«x",', 'Email'],
    ['a.java', 'private static final String email = "«x";', 'email'],
    ['a.kt', 'val email: String? = "«x"', 'email'],
    ['a.swift', 'let email: String = "«x"', 'email'],
    ['a.c', 'char *ssn = "«x";', 'ssn'],
    ['a.rs', 'email: "«x".to_string()', 'email'],
    ['a.ts', 'if (ssn === "«x")', 'ssn'],
    ['a.ts', 'if (ssn !== "«x")', 'ssn'],
    ['a.log', 'user=jane email=«x', 'email'],
    ['a.txt', 'Patient: «x', 'Patient'],
    ['a.txt', 'Prénom : «x', 'Prénom'],
    ['a.txt', 'E-mail: «x', 'E-mail'],
    ['a.txt', '姓名: «x', '姓名'],
    ['a.txt', '姓名：«x', '姓名'],
    ['a.txt', 'GET https://a.example/?id=1&email=«x', 'email'],
    ['a.txt', 'tel:«x', 'tel'],
  ])('%s: %s', (path, marked, label) => {
    expect(labelAtMark(path, marked)).toBe(label);
  });

  test('of prose only its last words are the label', () => {
    expect(labelAtMark('a.txt', 'Yesterday we wrote to the patient name: «x')).toBe('to the patient name');
  });

  test('a number before it is no part of it', () => {
    expect(labelAtMark('a.txt', '2024-05-01 12345 email: «x')).toBe('email');
  });
});

describe('what is no label', () => {
  test.each([
    ['a scheme', 'a.txt', 'see https://«x'],
    ['the host of a URL', 'a.txt', 'https://a.example/«x'],
    ['a namespace', 'a.cpp', 'person::«x'],
    ['a type that is told by two colons', 'a.hs', 'name :: «String'],
    ['an hour', 'a.txt', 'at 12:«30'],
    ['the first answer of a condition', 'a.ts', 'known ? name : «x'],
    ['its text', 'a.ts', 'known ? "First name" : "«x"'],
    ['its text without spaces', 'a.ts', 'known?"First name":"«x"'],
    ['what is less', 'a.ts', 'name < «x'],
    ['what is less or equal', 'a.ts', 'name <= «x'],
    ['what is greater or equal', 'a.ts', 'name >= «x'],
    ['the owner of a member', 'a.c', 'person->«x'],
    ['the parameter of a function', 'a.ts', '(name) => «x'],
    ['what a block of code belongs to', 'a.ts', 'if (name) { «x }'],
    ['the name before an object', 'a.js', 'return { "«x": 1 }'],
    ['the name of a type', 'a.go', 'Person{"«x"}'],
    ['the key of a sibling', 'a.json', '{"id": 1, "«x"}'],
    ['the key of a value that is over', 'a.json', '{"phones": ["x"], "«y"}'],
    ['the argument of a call that is over', 'a.ts', 'f(name: 1) «x'],
    ['a closed element', 'a.xml', '<name>Jane</name> «x'],
    ['a label of the line before', 'a.yml', 'name:\n«x'],
    ['a sentence', 'a.txt', `${'word '.repeat(20)}: «x`],
    ['a label too far away', 'a.txt', `phone: ${'.'.repeat(120)} «x`],
    ['what braces of a template hold', 'a.sh', '${email}=«x'],
    ['an empty key between doubled quotes', 'a.csv', '"{""name"": 1, """": ""«x"'],
    ['an empty key', 'a.json', '{"name": 1, "": "«x"'],
    ['nothing', 'a.txt', '«x'],
    ['a separator alone', 'a.txt', ': «x'],
  ])('%s', (_, path, marked) => {
    expect(labelAtMark(path, marked)).toBeUndefined();
  });

  test('but a question before a label takes nothing from it', () => {
    expect(labelAtMark('a.txt', 'Who called? Patient: «x')).toBe('Patient');
  });
});

describe('the fields of a text', () => {
  test.each([
    ['a.json', '{"name": "Jane Roe", "id": 7}', ['name → Jane Roe', 'id → 7']],
    ['a.json', '{"name": " Jane "}', ['name → Jane']],
    ['a.json', '{"name": ""}', []],
    ['a.yml', 'name: Jane Roe # the first\n', ['name → Jane Roe']],
    ['a.ini', 'name = Jane Roe // the first\n', ['name → Jane Roe']],
    ['a.yml', 'name:\r\n  first: Jane\r\n', ['first → Jane']],
    ['a.log', 'first_name=Jane last_name=Roe', ['first_name → Jane', 'last_name → Roe']],
    ['a.log', 'GET /?first_name=Jane&last_name=Roe', ['first_name → Jane', 'last_name → Roe']],
    ['a.txt', 'Patient: Jane Roe DOB: unknown', ['Patient → Jane Roe', 'Jane Roe DOB → unknown']],
    ['a.txt', 'Patient: Jane Roe   Ward 7', ['Patient → Jane Roe']],
    ['a.txt', 'Patient: Jane Roe\tWard 7', ['Patient → Jane Roe']],
    ['a.xml', '<name> Jane Roe </name>', ['name → Jane Roe']],
    ['a.rb', ":name => 'Jane'", ['name → Jane']],
    ['a.rb', 'last_name { "O\'Roe" }', ["last_name → O'Roe"]],
    ['a.ts', 'setName("Jane")', ['name → Jane']],
    ['a.ts', "log('{\\'name\\': \\'Jane\\'}')", ['log → {\\', 'name → Jane']],
  ] as const)('%s: %s', (path, text, expected) => {
    expect(fields(path, text)).toEqual(expected);
  });

  test('of code are only quoted, because a bare word there names something', () => {
    expect(fields('a.ts', 'name: Person, title = Doctor, nick = "Jo"')).toEqual(['nick → Jo']);
    expect(fields('a.txt', 'name: Person')).toEqual(['name → Person']);
  });

  test('of markup in code are read all the same', () => {
    expect(fields('a.tsx', '<Name>Jane Roe</Name>')).toEqual(['Name → Jane Roe']);
  });

  test('end with their line, and are none when they are prose', () => {
    expect(fields('a.txt', 'note: one\ntwo')).toEqual(['note → one']);
    expect(fields('a.txt', `note: ${'word '.repeat(60)}`)).toEqual([]);
  });

  test('are given only for labels that are wanted', () => {
    const text = 'name: Jane\nsize: 7';
    const found = [...readText('a.yml', text).fieldsUnder(({ name }) => name === 'name')];
    expect(found).toEqual([{ label: { name: 'name' }, start: 6, end: 10 }]);
  });
});
