import { email, name, one, type Row, ssn, two, umlaut } from './planting.js';

type Fault = Pick<Row, 'path' | 'document' | 'subjects'>;

const people = (letter: string): string =>
  `[{"last_name": "${name('last_name', one.last)}", "ssn": "${ssn('ssn', one.ssn)}"}, {"last_name": "${name('last_name', umlaut(letter))}", "ssn": "${ssn('ssn', two.ssn)}"}]`;

const number = (label: string): string => ssn(label, two.ssn.replaceAll('-', ''));

/** Values of variables, as their languages write them. */
const assignments: readonly (readonly [path: string, line: string])[] = [
  ['a.R', `ssn <- "${number('ssn')}"`],
  ['a.rs', `const SSN: &str = "${number('SSN')}";`],
  ['a.cpp', `std::string ssn = "${number('ssn')}";`],
  ['a.cpp', `const std::vector<std::pair<std::string, std::string>> rows = {{"ssn", "${number('ssn')}"}};`],
  ['a.c', `char ssn[] = "${number('ssn')}";`],
  ['a.c', `#define SSN "${number('SSN')}"`],
  ['a.ts', `const ssn: string | undefined = '${number('ssn')}';`],
  ['a.ts', `const ssn: string[] = ['${number('ssn')}'];`],
  ['a.py', `ssn: Optional[str] = "${number('ssn')}"`],
  ['a.py', `ssn: str | None = "${number('ssn')}"`],
  ['a.kt', `mapOf("ssn" to "${number('ssn')}")`],
  ['a.scala', `Map("ssn" -> "${number('ssn')}")`],
  ['a.java', `Map.of("ssn", "${number('ssn')}")`],
  ['a.cs', `public string Ssn { get; set; } = "${number('Ssn')}";`],
  ['a.php', `self::$ssn = "${number('ssn')}";`],
  ['a.pl', `$self->{ssn} = "${number('ssn')}";`],
  ['a.rb', `SSN ||= "${number('SSN')}"`],
];

/** What is wrong today: a test of each fails, and says so once it is mended, so that it can join the others. */
export const faults: Readonly<Record<string, Fault>> = {
  'an escaped name in a document of several records, in a document': {
    subjects: 2,
    path: 'people.yaml',
    document: `body: '${people('\\u00f6')}'\n`,
  },
  'an escaped name in a table of Markdown': {
    subjects: 2,
    path: 'people.md',
    document: `| Last name | SSN |\n|---|---|\n| ${name('Last name', one.last)} | ${ssn('SSN', one.ssn)} |\n| ${name('Last name', umlaut('&ouml;'))} | ${ssn('SSN', two.ssn)} |\n`,
  },
  'an escaped name in a table of a notebook': {
    subjects: 2,
    path: 'people.ipynb',
    document: `{"cells": [{"cell_type": "code", "metadata": {}, "execution_count": 3, "source": [], "outputs": [{"output_type": "execute_result", "execution_count": 3, "metadata": {}, "data": {"text/html": ["<table><tr><th>Last name</th><th>SSN</th></tr>\\n", "<tr><td>${name('Last name', one.last)}</td><td>${ssn('SSN', one.ssn)}</td></tr>\\n", "<tr><td>${name('Last name', umlaut('&ouml;'))}</td><td>${ssn('SSN', two.ssn)}</td></tr></table>"]}}]}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}`,
  },
  ...Object.fromEntries(
    assignments.map(([path, line]) => [
      `a label in ${path}: ${line.replace(/\ue000.*\ue002/, '…')}`,
      { subjects: 1, path, document: `${line}\n` },
    ]),
  ),
  'people in a sequence of Scala': {
    subjects: 2,
    path: 'people.scala',
    document: `val people = Seq(\n  Person(firstName = "${name('firstName', one.first)}", email = "${email('email', one.email)}"),\n  Person(firstName = "${name('firstName', two.first)}", email = "${email('email', two.email)}"),\n)\n`,
  },
  'octal escapes, as Protocol Buffers print every letter beyond ASCII': {
    subjects: 1,
    path: 'people.textproto',
    document: `person { last_name: "${name('last_name', umlaut('\\303\\266'))}" ssn: "${ssn('ssn', two.ssn)}" }\n`,
  },
  'hexadecimal escapes of HL7 (v2.5.1 §2.7)': {
    subjects: 1,
    path: 'people.hl7',
    document: `MSH|^~\\&|LAB|HOSP|EHR|HOSP|20240506070809||ADT^A01^ADT_A01|7|P|2.5.1||||||UNICODE UTF-8\nPID|1||7^^^HOSP||${name('family name', umlaut('\\XC3B6\\'))}^${name('given name', two.first)}\n`,
  },
  'a key of JSON between doubled quotes, behind other text in a cell': {
    subjects: 1,
    path: 'remarks.csv',
    document: `id,remark\n1,"good; {""ssn"": ""${ssn('ssn', two.ssn)}""}"\n2,"none"\n`,
  },
  'a version of four parts is no address': {
    subjects: 0,
    path: 'package.json',
    document: `{"name": "engine", "version": "${[14, 2, 118, 203].join('.')}"}\n`,
  },
};
