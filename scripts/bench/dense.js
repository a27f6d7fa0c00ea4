// @ts-check
/** Tables in which every record speaks of a person: CSV, SQL and NDJSON, without end. */
import { person } from './people.js';

/** @typedef {import('./random.js').Random} Random */

const columns = [
  'id',
  'first_name',
  'last_name',
  'email',
  'phone',
  'iban',
  'ssn',
  'date_of_birth',
  'street',
  'zip',
  'city',
];

/** @param {Random} random @param {number} id @returns {(string | number)[]} */
function record(random, id) {
  const one = person(random);
  const { given, family, email, phone, iban, ssn, born, street, zip, city } = one;
  return [id, given, family, email, phone, iban, ssn, born, street, zip, city];
}

/** @param {Random} random @returns {Generator<string>} */
export function* csv(random) {
  yield `${columns.join(',')}\n`;
  for (let id = 1; ; id += 1) yield `${record(random, id).join(',')}\n`;
}

/** As `mysqldump` writes it: many rows a statement. @param {Random} random @returns {Generator<string>} */
export function* sql(random) {
  yield `CREATE TABLE customers (${columns.map((name) => `${name} VARCHAR(80)`).join(', ')});\n`;
  for (let id = 1; ; id += 50) {
    const rows = Array.from(
      { length: 50 },
      (_, at) =>
        `(${record(random, id + at)
          .map(quoted)
          .join(', ')})`,
    );
    yield `INSERT INTO customers (${columns.join(', ')}) VALUES\n${rows.join(',\n')};\n`;
  }
}

/** @param {Random} random @returns {Generator<string>} */
export function* ndjson(random) {
  for (let id = 1; ; id += 1) {
    const [, given, family, email, phone, iban, ssn, born, street, zip, city] = record(random, id);
    const customer = { name: `${given} ${family}`, email, phone, ssn, born, address: { street, zip, city } };
    yield `${JSON.stringify({ id, customer, payment: { iban, amount: random.number(90000) / 100 } })}\n`;
  }
}

/** @param {string | number} value */
function quoted(value) {
  return typeof value === 'number' ? String(value) : `'${value}'`;
}
