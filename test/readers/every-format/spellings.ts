import type { Excerpt } from './assignments.js';
import { email, ip, name, one, ssn, two, umlaut } from './planting.js';

const people = (letter: string): string =>
  `[{"last_name": "${name('last_name', one.last)}", "ssn": "${ssn('ssn', one.ssn)}"}, {"last_name": "${name('last_name', umlaut(letter))}", "ssn": "${ssn('ssn', two.ssn)}"}]`;

const inString = (letter: string): string => people(letter).replaceAll('"', '\\"');
const table = (first: string, second: string): string =>
  `<table><tr><th>Last name</th><th>SSN</th></tr>${first}<tr><td>${name('Last name', one.last)}</td><td>${ssn('SSN', one.ssn)}</td></tr>${first}<tr><td>${name('Last name', umlaut('&ouml;'))}</td><td>${ssn('SSN', two.ssn)}</td></tr></table>${second}`;

/** People whose names are written with escapes, in documents of several records within others. */
const escaped: Readonly<Record<string, Excerpt>> = {
  'JSON in YAML': { subjects: 2, path: 'people.yaml', document: `body: '${people('\\u00f6')}'\n` },
  'JSON in JSON': { subjects: 2, path: 'people.json', document: `{"body": "${inString('\\\\u00f6')}"}\n` },
  'JSON in a template': { subjects: 2, path: 'people.ts', document: `const body = \`${people('\\u00f6')}\`;\n` },
  'JSON in Markdown': {
    subjects: 2,
    path: 'people.md',
    document: `# People\n\n\`\`\`json\n${people('\\u00f6')}\n\`\`\`\n`,
  },
  'a table of HTML in Markdown': { subjects: 2, path: 'people.md', document: `# People\n\n${table('\n', '\n')}` },
  'a table of Markdown': {
    subjects: 2,
    path: 'people.md',
    document: `| Last name | SSN |\n|---|---|\n| ${name('Last name', one.last)} | ${ssn('SSN', one.ssn)} |\n| ${name('Last name', umlaut('&ouml;'))} | ${ssn('SSN', two.ssn)} |\n`,
  },
  'a table of a notebook': {
    subjects: 2,
    path: 'people.ipynb',
    document: `{"cells": [{"cell_type": "code", "metadata": {}, "execution_count": 3, "source": [], "outputs": [{"output_type": "execute_result", "execution_count": 3, "metadata": {}, "data": {"text/html": ["${table('\\n", "', '')}"]}}]}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}`,
  },
  'JSON in records of JSON': {
    subjects: 2,
    path: 'people.json',
    document: `[{"id": 1, "body": "${`{"last_name": "${name('last_name', one.last)}", "ssn": "${ssn('ssn', one.ssn)}"}`.replaceAll('"', '\\"')}"}, {"id": 2, "body": "${`{"last_name": "${name('last_name', umlaut('\\\\u00f6'))}", "ssn": "${ssn('ssn', two.ssn)}"}`.replaceAll('"', '\\"')}"}]\n`,
  },
};

/** Escapes of other kinds. */
const letters: Readonly<Record<string, Excerpt>> = {
  'octal bytes, as Protocol Buffers print every letter beyond ASCII': {
    subjects: 1,
    path: 'people.textproto',
    document: `person { last_name: "${name('last_name', umlaut('\\303\\266'))}" ssn: "${ssn('ssn', two.ssn)}" }\n`,
  },
  'octal bytes of C': {
    subjects: 1,
    path: 'people.c',
    document: `static struct person p = { .last_name = "${name('last_name', umlaut('\\303\\266'))}", .ssn = "${ssn('ssn', two.ssn)}" };\n`,
  },
  'an octal letter of Python': {
    subjects: 1,
    path: 'people.py',
    document: `Person(last_name="${name('last_name', umlaut('\\366'))}", ssn="${ssn('ssn', two.ssn)}")\n`,
  },
  'hexadecimal escapes of HL7 (v2.5.1 §2.7)': {
    subjects: 1,
    path: 'people.hl7',
    document: `MSH|^~\\&|LAB|HOSP|EHR|HOSP|20240506070809||ADT^A01^ADT_A01|7|P|2.5.1||||||UNICODE UTF-8\nPID|1||7^^^HOSP||${name('family name', umlaut('\\XC3B6\\'))}^${name('given name', two.first)}\n`,
  },
  'keys of JSON between doubled quotes, behind other text in a cell': {
    subjects: 1,
    path: 'remarks.csv',
    document: `id,remark\n1,"good; {""last_name"": ""${name('last_name', two.last)}"", ""ssn"": ""${ssn('ssn', two.ssn)}""}"\n2,"none"\n`,
  },
  'a key without a name between doubled quotes': {
    subjects: 0,
    path: 'remarks.csv',
    document: `id,remark\n1,"good; {""last_name"": """", """": ""${two.last}""}"\n2,"none"\n`,
  },
  'numbers behind backslashes': {
    subjects: 0,
    path: 'paths.py',
    document: `path = "C:\\\\temp\\\\366\\\\314"; pattern = r"(last_name)\\1\\301\\101${two.last}"\n`,
  },
  'people in a sequence of Scala': {
    subjects: 2,
    path: 'people.scala',
    document: `val people = Seq(\n  Person(firstName = "${name('firstName', one.first)}", email = "${email('email', one.email)}"),\n  Person(firstName = "${name('firstName', two.first)}", email = "${email('email', two.email)}"),\n)\n`,
  },
  'people in a vector of Scala': {
    subjects: 2,
    path: 'people.scala',
    document: `val people = Vector(\n  Person(firstName = "${name('firstName', one.first)}", email = "${email('email', one.email)}"),\n  Person(firstName = "${name('firstName', two.first)}", email = "${email('email', two.email)}"),\n)\n`,
  },
};

const version = [14, 2, 118, 203].join('.');

/** Versions of four parts, and what has an address all the same. */
const versions: Readonly<Record<string, Excerpt>> = {
  ...Object.fromEntries(
    [
      ['package.json', `{"name": "engine", "version": "${version}"}`],
      ['package.json', `{"engine": {"version": {"number": "${version}"}, "ip": "none"}}`],
      ['engine.json', `{"file_version": "${version}", "AssemblyVersion": "${version}"}`],
      ['engine.yaml', `release: ${version}\nbuild: ${version}\nfirmware: "${version}"`],
      ['engine.ini', `[engine]\nversion=${version}`],
      ['engine.csv', `name,version\nengine,${version}\nmotor,${version}`],
      ['engine.txt', `Version: ${version}\nThey ship version ${version} today.`],
      ['engine.md', `| Name | Firmware |\n|---|---|\n| engine | ${version} |`],
      ['engine.xml', `<engine><version>${version}</version><assembly version="${version}"/></engine>`],
      ['engine.ts', `export const version = '${version}';`],
      ['engine.cs', `[assembly: AssemblyVersion("${version}")]`],
    ].map(([path = '', document]) => [`${path}: ${document}`, { subjects: 0, path, document: `${document}\n` }]),
  ),
  ...Object.fromEntries(
    [
      ['hosts.json', `{"version": "${version}", "ip": "${ip('ip', one.ip)}"}`],
      ['hosts.json', `{"version_host": "${ip(undefined, one.ip)}"}`],
      ['hosts.json', `{"versioned_by_ip": "${ip(undefined, one.ip)}"}`],
      ['hosts.txt', `the build server ${ip(undefined, one.ip)} has version ${version}`],
    ].map(([path = '', document]) => [
      `${path}: ${document?.replace(/\ue000[^\ue002]*\ue002/g, '…')}`,
      { subjects: 1, path, document: `${document}\n` },
    ]),
  ),
};

export const spellings: Readonly<Record<string, Excerpt>> = { ...escaped, ...letters, ...versions };
