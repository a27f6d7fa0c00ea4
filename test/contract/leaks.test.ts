import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { piicloak } from '../helpers/cli.js';
import { generators } from '../helpers/generators.js';
import { temporaryFolder } from '../helpers/git-repository.js';
import { runPullRequest } from '../helpers/pull-request.js';

const make = generators(20_261_121);
const ssn = make.ssn();

/** One plausible value of every entity that the first set knows. */
const values: Readonly<Record<string, string>> = {
  CREDIT_CARD: make.card(),
  CRYPTO: make.bitcoin(),
  DATE_OF_BIRTH: ['1987', '03', '14'].join('-'),
  DE_TAX_ID: make.steuerId(),
  EMAIL_ADDRESS: ['zbigniewa.hartenkamp', 'corvina-energy.com'].join('@'),
  ES_NIE: make.nie(),
  ES_NIF: make.dni(),
  FR_NIR: make.nir(),
  IBAN_CODE: make.iban(),
  IN_AADHAAR: make.aadhaar(),
  IP_ADDRESS: ['81', '174', '93', '206'].join('.'),
  MAC_ADDRESS: ['3c', '22', 'fb', '91', 'd4', '07'].join(':'),
  PERSON: ['Zbigniewa', 'Hartenkamp'].join(' '),
  PHONE_NUMBER: ['+44', '7911', '482613'].join(' '),
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
  return [...new Set([...whole, ...parts, [...compact].reverse().join('')])];
}

function expectNoValueIn(emitted: string): void {
  const haystack = emitted.toLowerCase();
  const leaked = Object.entries(values).flatMap(([entity, value]) =>
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

  test('a request to analyze that cannot be parsed', async () => {
    const { code, stdout, stderr } = await piicloak(['analyze'], { input: `{"id": 1, "text": "${ssn}` });
    expect(code).toBe(2);
    expectNoValueIn(`${stdout}\n${stderr}`);
  });

  test('the fingerprints: they are the same whatever the number is', async () => {
    const report = async (value: string) => {
      const { stdout } = await piicloak(['scan', '-', '--format', 'json'], { input: `{"ssn": "${value}", "id": 7}\n` });
      return JSON.parse(stdout).findings.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    };
    expect(await report(ssn)).toEqual(await report(make.ssn()));
  });
});
