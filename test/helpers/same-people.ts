import { generators } from './generators.js';
import { written } from './written.js';

/** A person as a row of any format; an empty value is one that is not known. */
export type Person = Readonly<Record<string, string>>;

const givenNames = 'Amanda Bruno Carla Dmitri Elena Farid Greta José Ines Jonas Keiko Zoë María Nils'.split(' ');
const familyNames = "Almeida Becker Costa Dvořák Engel O'Brien García Hansen Ivanov Jensen Keller Petrov Quinn".split(
  ' ',
);
const streets = ['Maple Street', 'Elm Road', written('Oak Avenue, {Apt}. {7}'), 'Harbour Street', 'Birch Lane'];

/** Invented people, the same for the same seed. Every seventh has no e-mail address, every ninth no number. */
export function people(seed: number, count: number): Person[] {
  const make = generators(seed);
  return Array.from({ length: count }, (_, index) => ({
    id: String(index + 1),
    first_name: make.pick(givenNames),
    last_name: make.pick(familyNames),
    email: index % 7 === 3 ? '' : make.email(),
    phone: index % 9 === 4 ? '' : `+1 ${make.usPhone().replace(/^(\d{3})(\d{3})/, '$1 $2 ')}`,
    street: `${1 + index} ${make.pick(streets)}`,
    date_of_birth: `19${50 + (index % 45)}-0${1 + (index % 9)}-1${index % 10}`,
    ssn: make.ssn(),
    remark: index % 5 === 0 ? 'says "yes & no", <later>' : 'none',
    build: `1.${index}.${index % 3}`,
    checksum: make.digits(20),
  }));
}

const columns = (all: readonly Person[]): string[] => Object.keys(all[0] ?? {});
const lines = (rows: readonly string[]): string => `${rows.join('\n')}\n`;

const delimited =
  (delimiter: string) =>
  (all: readonly Person[]): string => {
    const cell = (value: string): string =>
      /["\n]/.test(value) || value.includes(delimiter) ? `"${value.replaceAll('"', '""')}"` : value;
    return lines(
      [columns(all), ...all.map((person) => Object.values(person))].map((row) => row.map(cell).join(delimiter)),
    );
  };

const known = (person: Person): Person =>
  Object.fromEntries(Object.entries(person).filter(([, value]) => value !== ''));

const markup = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const yamlPerson = (person: Person): string =>
  Object.entries(person)
    .map(([key, value], index) => `${index === 0 ? '- ' : '  '}${key}: ${value === '' ? '~' : JSON.stringify(value)}`)
    .join('\n');

const xmlPerson = (person: Person): string => {
  const elements = Object.entries(known(person)).map(([key, value]) => `    <${key}>${markup(value)}</${key}>`);
  return `${lines(['  <person>', ...elements])}  </person>`;
};

const literal = (value: string): string => (value === '' ? 'NULL' : `'${value.replaceAll("'", "''")}'`);

const insert = (all: readonly Person[]): string => {
  const tuples = all.map((person) => `(${Object.values(person).map(literal).join(', ')})`);
  return `INSERT INTO people (${columns(all).join(', ')}) VALUES\n${tuples.join(',\n')};\n`;
};

const copy = (all: readonly Person[]): string => {
  const rows = all.map((person) =>
    Object.values(person)
      .map((value) => (value === '' ? '\\N' : value))
      .join('\t'),
  );
  return lines([`COPY public.people (${columns(all).join(', ')}) FROM stdin;`, ...rows, '\\.']);
};

const bars = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const markdown = (all: readonly Person[]): string =>
  lines([
    ...['# People', '', bars(columns(all)), bars(columns(all).map(() => '---'))],
    ...all.map((person) => bars(Object.values(person))),
  ]);

/** The same people in every format that holds tables: the name of a file, and what it holds. */
export const writers: Readonly<Record<string, (all: readonly Person[]) => string>> = {
  'people.csv': delimited(','),
  'people.tsv': delimited('\t'),
  'people.json': (all) => JSON.stringify({ people: all.map(known) }, undefined, 2),
  'people.ndjson': (all) => lines(all.map((person) => JSON.stringify(known(person)))),
  'people.yaml': (all) => lines(all.map(yamlPerson)),
  'people.xml': (all) => lines(['<?xml version="1.0"?>', '<people>', ...all.map(xmlPerson), '</people>']),
  'insert.sql': insert,
  'copy.sql': copy,
  'people.md': markdown,
};
