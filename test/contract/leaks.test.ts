import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/explain.js';
import { explanation } from '../../src/reporters/explanation.js';
import { piicloak } from '../helpers/cli.js';
import { generators } from '../helpers/generators.js';
import { temporaryFolder } from '../helpers/git-repository.js';
import { runPullRequest } from '../helpers/pull-request.js';
import { written as apart } from '../helpers/written.js';

const make = generators(20_261_121);
const ssn = make.ssn();
const mail = ['zbigniewa.hartenkamp', 'corvina-energy.com'].join('@');
const person = ['Zbigniewa', 'Hartenkamp'].join(' ');

/** A plausible value of each sort: national numbers, names, devices, contacts. */
const values: Readonly<Record<string, string>> = {
  CREDIT_CARD: make.card(),
  CRYPTO: make.bitcoin(),
  DATE_OF_BIRTH: ['1987', '03', '14'].join('-'),
  DE_TAX_ID: make.steuerId(),
  EMAIL_ADDRESS: mail,
  ES_NIE: make.nie(),
  ES_NIF: make.dni(),
  FR_NIR: make.nir(),
  IBAN_CODE: make.iban(),
  IN_AADHAAR: make.aadhaar(),
  IP_ADDRESS: ['81', '174', '93', '206'].join('.'),
  MAC_ADDRESS: ['3c', '22', 'fb', '91', 'd4', '07'].join(':'),
  PERSON: person,
  PHONE_NUMBER: apart('+44 7911 {482613}'),
  UK_NHS: make.nhs(),
  UK_NINO: make.nino(),
  US_ITIN: make.itin(),
  US_NPI: make.npi(),
  US_SSN: ssn,
};

const labels: Readonly<Record<string, string>> = {
  CREDIT_CARD: 'card_number',
  CRYPTO: 'wallet',
  DATE_OF_BIRTH: 'date_of_birth',
  DE_TAX_ID: 'steuer_id',
  EMAIL_ADDRESS: 'email',
  ES_NIE: 'nie',
  ES_NIF: 'dni',
  FR_NIR: 'nir',
  IBAN_CODE: 'iban',
  IN_AADHAAR: 'aadhaar',
  IP_ADDRESS: 'client_ip',
  MAC_ADDRESS: 'mac',
  PERSON: 'full_name',
  PHONE_NUMBER: 'phone',
  UK_NHS: 'nhs_number',
  UK_NINO: 'nino',
  US_ITIN: 'itin',
  US_NPI: 'npi',
  US_SSN: 'ssn',
};

const fields = Object.entries(values).map(([entity, value]) => [labels[entity] ?? entity, value] as const);

/** Numbers under labels of many countries; those with a check digit carry the one that their last digit computes. */
const national: Readonly<Record<string, string>> = {
  bank_account: make.digits(10),
  bsn: summed('31579268', [9, 8, 7, 6, 5, 4, 3, 2], (sum) => sum % 11),
  pesel: summed('8703145729', [1, 3, 7, 9, 1, 3, 7, 9, 1, 3], (sum) => (10 - (sum % 10)) % 10),
  drivers_license: `H${make.digits(12)}`,
  medical_record_number: `${make.digits(8)}7`,
  passport_number: `C${make.digits(8)}`,
  student_id: `${make.digits(7)}3`,
};

function summed(body: string, weights: readonly number[], check: (sum: number) => number): string {
  return body + check([...body].reduce((sum, digit, at) => sum + Number(digit) * (weights[at] ?? 0), 0));
}

/** In full-width characters, as East Asian keyboards type them. */
const wide = (text: string): string =>
  String.fromCharCode(...[...text].map((character) => character.charCodeAt(0) + 0xfee0));

const street = ['4417', 'Larkmoor', 'Avenue'].join(' ');
const handle = ['zhartenkamp', 'corvina'].join('-');
const passport = mrz('HARTENKAMP<<ZBIGNIEWA', `L${make.digits(8)}`);
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const token = [{ alg: 'HS256' }, { sub: '1', email: mail, name: person }]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .concat(base64(make.digits(30)).replace(/=+$/, ''))
  .join('.');

/** Both lines of a passport with their check digits (ICAO Doc 9303, parts 3 and 4). */
function mrz(name: string, number: string): readonly string[] {
  const digit = (text: string): string => {
    const value = (character: string): number => (character === '<' ? 0 : Number.parseInt(character, 36));
    return String([...text].reduce((sum, each, at) => sum + value(each) * ([7, 3, 1][at % 3] ?? 0), 0) % 10);
  };
  const [born, expires, optional] = ['870314', '310922', '<'.repeat(14)];
  const [first, second, third] = [number + digit(number), born + digit(born), expires + digit(expires)];
  const rest = optional + digit(optional);
  return [
    `P<POL${name}`.padEnd(44, '<'),
    `${first}POL${second}F${third}${rest}${digit(first + second + third + rest)}`,
  ];
}

/** What is neither under a label of the table above nor one number: prose, addresses, documents, tokens, disguises. */
const written = {
  'letter.txt': `Dear ${person},\n\nplease ask for ${person} at\n\n${person}\n${street}\nSpringfield, IL 62704\n`,
  'prose.md': `Our customer ${person} lives at ${street}, Springfield, IL 62704, and was born on ${['14', 'March', '1987'].join(' ')}.\n`,
  'national.json': JSON.stringify({ ...national, full_name: person, street_address: street }, null, 1),
  'national.txt': Object.entries(national)
    .map(([label, value]) => `${label.replaceAll('_', ' ')}: ${value}`)
    .join('\n'),
  'passport.txt': `${passport.join('\n')}\n`,
  'link.md': `https://www.linkedin.com/in/${handle}/\nhttps://${handle}:${handle}-7719@intra.corvina-energy.com/\n`,
  'token.txt': `authorization: Bearer ${token}\n`,
  // One a line, with lines between them that keep one disguise from being read as the rest of another.
  'disguises.txt': [
    `payload = "${base64(JSON.stringify({ email: mail, ssn, name: person }))}"`,
    `href="https://shop.example/?email=${encodeURIComponent(mail)}&name=${encodeURIComponent(person)}"`,
    [...mail].map((character) => `&#${character.charCodeAt(0)};`).join(''),
    [...mail].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
    mail.replace('@', ' (at) ').replace('.com', ' (dot) com'),
    mail.replace('@', '&commat;'),
    `From: =?UTF-8?B?${base64(person)}?= <${mail}>`,
    [...mail].join('\u200b'),
    wide(ssn),
  ].join('\n\n---\n\n'),
  // A value in what stands where a label stands, beside words that make it one.
  'labels.json': JSON.stringify({
    [`Email (${ssn}) / phone`]: mail,
    [`Tax ID (NIF, ${ssn})`]: make.dni(),
    [`SSN (${person}) / phone`]: make.usPhone(),
    [`Phone (customer ${ssn.replaceAll('-', '')})`]: apart('+44 7911 {482613}'),
    [`phone / ${mail}`]: make.usPhone(),
    [`email ${wide(ssn.replaceAll('-', ''))}`]: mail,
  }),
};

const planted: Readonly<Record<string, string>> = {
  ...values,
  ...national,
  handle,
  ...Object.fromEntries(passport.map((line, at) => [`MRZ, line ${at + 1}`, line.replace(/<{3,}.*$/, '')])),
  STREET_ADDRESS: street,
  token: token.slice(token.indexOf('.') + 1),
};

/** The same values in files of every kind we read, as keys, as labels, on one line, and where reading fails. */
const files = {
  'record.json': JSON.stringify(Object.fromEntries(fields), null, 2),
  'keys.json': JSON.stringify(Object.fromEntries(fields.map(([label, value]) => [value, label])), null, 2),
  'table.csv': `${fields.map(([label]) => label).join(',')}\n${fields.map(([, value]) => value).join(',')}\n`,
  'app.log': fields.map(([label, value]) => `2026-01-02T03:04:05Z INFO ${label}=${value}`).join('\n'),
  'line.txt': fields.map(([label, value]) => `${label}: ${value}`).join(' '),
  'labels.txt': fields.map(([label, value]) => `${value} ${label}: ${value}`).join('\n'),
  'code.ts': fields.map(([label, value]) => `export const ${label} = '${value}';`).join('\n'),
  'latin1.txt': Buffer.from(`Müller ${fields.map(([, value]) => value).join(' ')}`, 'latin1'),
  'utf16.txt': Buffer.from(`\ufeff${fields.map(([, value]) => value).join('\n')}`, 'utf16le'),
  'broken.json': JSON.stringify(Object.fromEntries(fields)).slice(0, -20),
  ...written,
  'binary.dat': Buffer.concat([Buffer.from([0, 1, 2]), Buffer.from(fields.map(([, value]) => value).join('\n'))]),
};

/** What a reader of a report could turn back into the value. A card's last four digits may stand (PCI DSS 3.4.1). */
function disguises(value: string): string[] {
  const compact = value.replace(/[^\p{L}\p{N}]/gu, '');
  const parts = [
    compact,
    compact.slice(0, 6),
    compact.slice(-6),
    ...value.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length > 5),
  ];
  const whole = [
    value,
    encodeURIComponent(value),
    JSON.stringify(value).slice(1, -1),
    Buffer.from(value).toString('base64').replace(/=+$/, ''),
  ];
  return [...new Set([...whole, ...parts, [...compact].reverse().join('')])].filter((text) => text.length > 5);
}

function expectNoValueIn(emitted: string): void {
  // Full-width digits are as good to read.
  const haystack = (emitted + emitted.normalize('NFKC')).toLowerCase();
  const leaked = Object.entries(planted).flatMap(([entity, value]) =>
    disguises(value)
      .filter((text) => haystack.includes(text.toLowerCase()))
      .map(() => entity),
  );
  expect(leaked).toEqual([]);
}

const before = { 'README.md': '# Shop\n' };

describe('no value leaves', () => {
  test('the Action, with debug logging on', async () => {
    const { result, emitted } = await runPullRequest({ before, change: files, run: { debug: true } });
    expect(result.exitCode).toBe(1);
    expect(Number(result.outputs['failing'])).toBeGreaterThan(60);
    expectNoValueIn(emitted);
  });

  test('the Action when nothing answers and the whole tree is scanned', async () => {
    const { result, emitted } = await runPullRequest({
      before,
      change: files,
      run: { debug: true },
      prepare: (server) => {
        for (const on of ['pulls/list-files', 'repos/compare-commits-with-basehead', 'code-scanning/upload-sarif']) {
          server.fault({ on, status: 500, times: Number.POSITIVE_INFINITY });
        }
      },
    });
    expect(result.exitCode).toBe(1);
    expectNoValueIn(emitted);
  });

  test.each(['text', 'json', 'sarif', 'markdown'])('the command line in %s', async (format) => {
    const cwd = temporaryFolder();
    for (const [path, content] of Object.entries(files)) writeFileSync(join(cwd, path), content);
    const { code, stdout, stderr } = await piicloak(['scan', '.', '--format', format, '--threshold', '0'], { cwd });
    expect(code).toBe(1);
    expectNoValueIn(`${stdout}\n${stderr}`);
  });

  test.each(Object.entries({ ...written, 'line.txt': files['line.txt'] }))('the explanation of %s', (path, content) => {
    const bytes = Buffer.from(content);
    const told = content.split('\n').flatMap((text, at) => {
      if (!/[\p{L}\p{N}]/u.test(text)) return [];
      const readings = explain({ path, bytes, line: at + 1, threshold: 0.5, entities: ['all'] });
      return explanation(path, at + 1, readings) + JSON.stringify(readings);
    });
    expect(told.join('')).toContain('"outcome":"finding"');
    expectNoValueIn(told.join('\n'));
  });

  test('a request to analyze that cannot be parsed', async () => {
    const { code, stdout, stderr } = await piicloak(['analyze'], { input: `{"id": 1, "text": "${ssn}` });
    expect(code).toBe(2);
    expectNoValueIn(`${stdout}\n${stderr}`);
  });

  test('the fingerprints: they are the same whatever the number is, and whoever stands beside it', async () => {
    const report = async (value: string, name: string) => {
      const input = `{"ssn": "${value}", "name": "${name}", "id": 7}\n`;
      const { stdout } = await piicloak(['scan', '-', '--format', 'json'], { input });
      const { findings } = JSON.parse(stdout);
      return findings.find(({ entity }: { entity: string }) => entity === 'US_SSN').fingerprint;
    };
    const other = ['Dobromila', 'Vantongeren'].join(' ');
    expect(await report(ssn, person)).toEqual(await report(make.ssn(), other));
  });
});
