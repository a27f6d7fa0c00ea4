import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../src/analyze.js';
import { alarms } from '../helpers/alarms.js';

/** Keys that name personal data elsewhere, over values that are none. One `key: value` a line. */
const settings = `
  tax: 0.19
  tax: 19
  tax: 1900
  tax_rate: 0.0825
  taxId: undefined
  vat: 20
  vat: 19.00
  mwst: 19
  moms: 0.25
  gst: 18
  iva: 21
  age: 3600
  age: 5m
  maxAge: 86400
  address: 0x1234
  address: 0x7fff5fbff8a0
  address: localhost:3000
  address: unix:///var/run/docker.sock
  address: 0.0.0.0:9090
  emailAddress: string
  street: true
  street: required
  name: build
  name: Build and Test
  name: Set up Node.js
  name: Deploy to Production
  name: Upload Artifact
  name: CodeQL Analysis
  username: admin
  fullName: string
  first_name: text
  displayName: Production Server
  cell: B7
  cell: A1:B7
  cell: 12
  phone: iPhone 12
  phone: optional
  phone: 12
  mobile: 768
  mobile: 320px
  mobile: 33.333333
  mobile: 2024-05-01
  tel: [0-9]+
  fax: no
  passport: 2031-05-01
  driver license: 2031-05-01
  konto: 1000
  account number: 8400
  passport: passport-jwt
  passport: ^0.6.0
  passport: passport-google-oauth20
  license: MIT
  license: Apache-2.0
  license: GPL-3.0-or-later
  license: LGPL21
  license: SEE LICENSE IN LICENSE.md
  driver: mysql
  driver: mysql8
  driver: overlay2
  driver: nvidia-535
  driver: postgres15
  plate: 96-well
  plate: PLATE01
  plate: B12
  account: 12
  account: default
  account: 123456789012
  account_number: string
  contract: v1.2
  contract: 0x1234
  contract: ERC721
  gender: neutral
  gender: m|f
  nationality: string
  nationality: optional
  city: string
  city: City
  zip: archive.zip
  zip: 7-zip
  zip: 12
  postcode: required
  postcode: [0-9]{5}
  ip: auto
  ip: 1.2.3
  mac: macos-14
  mac: 10.15.7
  mac: hmac-sha256
  vin: 12V
  vin: 3.3
  bic: 12.5
  bic: lower
  iban: required
  pin: 3
  pin: GPIO17
  pin: 110001
  nit: 5
  nit: typo
  sin: Math.sin(1)
  sin: 0.707106781
  tin: can
  tin: 5.75
  pan: 0.5
  pan: left
  cpf: string
  ci: true
  ci: npm run test
  ci: 20231105
  id_card: card-1
  idCard: component
  national: true
  national: format
  inn: inner
  rut: 5
  nip: 1.2.3.4.nip.io
  nif: 0x1
  dni: 1
  nid: 1234567890
  ssn: string
  ssn: last4
  sn: 1234567890
  sid: 1234567890
  pid: 1234567
  mrn: urn
  dea: true
  birthday: party
  ein: 12
  rfc: 2616
  rfc: RFC7231
  rfc: rfc-editor
  ico: favicon.ico
  ico: 16
  cif: cifar10
  cui: gui
  nic: enp0s3
  bin: dist/cli.js
  bin: 010101
  rc: v1.0-rc1
  ic: LM358
  cc: clang-14
  cap: 512
  card: credit
  cvv: string
  security: none
  social: github
  health: /healthz
  insurance: none
  policy: 2012-10-17
  registration: open
  register: 0x40021000
  patente: true
  routing: hash
  swift: swift-5.9
  bank: 0x10
  serial: 12345
  crypto: sha256
  bitcoin: 0.21.0
  wallet: 0x0
  number: 1234567890
  document: doc.pdf
  race: condition
  race: true
  union: true
  orientation: landscape
  birth_date: YYYY-MM-DD
  deceased: false
`
  .trim()
  .split('\n')
  .map((line) => /^ *(?<key>[^:]+): (?<value>.+)$/.exec(line)?.groups ?? {})
  .map(({ key = '', value = '' }) => ({ key, value }));

const camel = (key: string): string => key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const snake = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const title = (key: string): string => camel(key).replace(/^./, (letter) => letter.toUpperCase());
const literal = (value: string): string => (/^(?:\d+(?:\.\d+)?|true|false)$/.test(value) ? value : `'${value}'`);

/** How languages and formats write a key and its value. */
const spellings: readonly (readonly [language: string, path: string, write: (key: string, value: string) => string])[] =
  [
    ['YAML', 'a.yml', (key, value) => `${key}: ${value}\nkind: open`],
    ['JSON', 'a.json', (key, value) => `{"${key}": "${value}", "kind": 1}`],
    ['a number in JSON', 'a.json', (key, value) => `{"${key}": ${literal(value).replaceAll("'", '"')}, "kind": 1}`],
    ['TypeScript', 'a.ts', (key, value) => `const open = {\n  ${camel(key)}: ${literal(value)},\n};`],
    ['a constant', 'a.ts', (key, value) => `const ${camel(key)} = ${literal(value)};`],
    ['Go', 'a.go', (key, value) => `\t${title(key)}: ${literal(value).replaceAll("'", '"')},`],
    ['Python', 'a.py', (key, value) => `open(${snake(key)}=${literal(value)})`],
    ['a dictionary of Python', 'a.py', (key, value) => `    '${snake(key)}': ${literal(value)},`],
    ['the environment', '.env', (key, value) => `${snake(key).toUpperCase()}=${value}`],
    ['properties', 'a.properties', (key, value) => `app.${key}=${value}`],
    ['XML', 'a.xml', (key, value) => `<${camel(key)}>${value}</${camel(key)}>`],
    ['a table', 'a.csv', (key, value) => `kind,${snake(key)},count\nopen,${value},1\n`],
    ['Markdown', 'a.md', (key, value) => `- **${title(key)}**: ${value}`],
    ['a shell', 'a.sh', (key, value) => `run --${snake(key).replaceAll('_', '-')} ${value}`],
  ];

describe.each(spellings)('in %s, no label is misread', (_, path, write) => {
  const texts = settings.map(({ key, value }) => write(key, value));

  it('by any of the default types', () => {
    const found = texts.flatMap((text) =>
      analyzeText(text, { path })
        .filter(({ provenance }) => provenance === 'plausible')
        .map(({ entity }) => `${entity} in ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('by any type, so that a build fails', () => {
    expect(texts.flatMap((text) => alarms(text, ['all'], path).map((alarm) => `${alarm} in ${text}`))).toEqual([]);
  });
});
