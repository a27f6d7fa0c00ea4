import { describe, expect, test } from 'vitest';
import { fhirJson, fhirXml } from '../../src/readers/health/fhir.js';
import { amanda, berta } from '../helpers/invented.js';
import { expectSoundOutlines } from '../helpers/outlines.js';
import { scanText } from '../helpers/planted.js';
import { written } from '../helpers/written.js';

const ssn = ['4255', '79745'].join('');
const birth = [1980, '04', '02'].join('-');
const phone = written('415 {823} 4471');
const street = written('1847 {Ordway} Lane');
const second = written('Im{mo}');
const record = ['A73', '84920'].join('');

const patient = {
  resourceType: 'Patient',
  id: ssn,
  meta: { versionId: ssn, lastUpdated: '2020-01-01T00:00:00Z' },
  identifier: [
    { type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'MR' }] }, value: record },
    { system: 'http://hl7.org/fhir/sid/us-ssn', value: ssn },
    { type: { text: 'Passport number' }, value: `P${record}` },
    { type: { coding: [{ code: 'DL' }] }, value: `D${record}` },
  ],
  name: [
    { use: 'official', family: amanda.last, given: [amanda.first, second], prefix: ['Mrs.'] },
    { text: `${amanda.first} ${berta.last}` },
  ],
  telecom: [
    { system: 'phone', value: phone },
    { use: 'work', value: amanda.email, system: 'email' },
  ],
  birthDate: birth,
  address: [{ line: [street], city: 'Tulsa', postalCode: '74103' }],
};
const found = [
  [record, 'medical record number', 'Patient.identifier.value'],
  [ssn, 'ssn', 'Patient.identifier.value'],
  [`P${record}`, 'Passport number', 'Patient.identifier.value'],
  [`D${record}`, 'driver license number', 'Patient.identifier.value'],
  [amanda.last, 'family name', 'Patient.name.family'],
  [amanda.first, 'given name', 'Patient.name.given'],
  [second, 'given name', 'Patient.name.given'],
  [`${amanda.first} ${berta.last}`, 'full name', 'Patient.name.text'],
  [phone, 'phone', 'Patient.telecom.value'],
  [amanda.email, 'email', 'Patient.telecom.value'],
  [birth, 'birthDate', 'Patient.birthDate'],
  [street, 'street address', 'Patient.address.line'],
  ['74103', 'postal code', 'Patient.address.postalCode'],
];

/** The same resource in XML (FHIR R4 §2.6.1). */
function toXml(value: unknown, key: string): string {
  if (Array.isArray(value)) return value.map((member) => toXml(member, key)).join('\n');
  if (typeof value !== 'object' || value === null) return `<${key} value="${value}"/>`;
  const { resourceType, ...rest } = value as Record<string, unknown>;
  const inner = Object.entries(rest).map(([name, member]) => toXml(member, name));
  if (typeof resourceType !== 'string') return `<${key}>${inner.join('\n')}</${key}>`;
  const resource = `<${resourceType} xmlns="http://hl7.org/fhir">\n${inner.join('\n')}\n</${resourceType}>`;
  return key === '' ? resource : `<${key}>${resource}</${key}>`;
}

const writers: readonly (readonly [string, string, (resource: object) => string])[] = [
  ['JSON', 'a.json', (resource) => JSON.stringify(resource, undefined, 2)],
  ['JSON on one line', 'a.json', (resource) => JSON.stringify(resource)],
  ['XML', 'a.xml', (resource) => toXml(resource, '')],
];

describe.each(writers)('FHIR in %s', (_, path, write) => {
  const read = async (resource: object) => await scanText(path, write(resource));

  test('says what stands where, as one record', async () => {
    const { seen, subjects } = await read(patient);
    expect(seen.map(({ text, label, cell }) => [text, label, cell])).toEqual(found);
    expect([new Set(seen.map(({ record }) => record)).size, subjects]).toEqual([1, 1]);
  });

  test('has a record for each entry of a bundle, and each contact', async () => {
    const contact = [
      {
        name: { family: written('Orv{aldi}'), given: [written('Tam{sik}')] },
        telecom: [{ system: 'phone', value: phone }],
      },
    ];
    const other = { resourceType: 'Practitioner', name: [{ family: berta.last, given: [berta.first] }] };
    const entry = [{ fullUrl: `urn:uuid:${ssn}`, resource: { ...patient, contact } }, { resource: other }];
    const { seen } = await read({ resourceType: 'Bundle', type: 'collection', entry });
    const families = seen.filter(({ label }) => label === 'family name');
    expect(families.map(({ cell }) => cell)).toEqual([
      'Patient.name.family',
      'Patient.contact.name.family',
      'Practitioner.name.family',
    ]);
    expect(new Set(families.map(({ record }) => record)).size).toBe(3);
  });

  test('shows who is referred to', async () => {
    const resource = {
      resourceType: 'Observation',
      code: { coding: [{ system: 'http://loinc.org', code: '8867-4', display: 'Heart Rate' }] },
      subject: { reference: `Patient/${ssn}`, display: `${amanda.first} ${amanda.last}` },
      device: { reference: `Device/${ssn}`, display: 'Pulse Meter' },
      valueQuantity: { value: Number(ssn), unit: 'ms' },
    };
    const { seen } = await read(resource);
    expect(seen.map(({ text, cell }) => [text, cell])).toEqual([
      [`${amanda.first} ${amanda.last}`, 'Observation.reference.display'],
    ]);
  });

  test('keeps silent on ids, versions, systems and codes', async () => {
    const { id, meta } = patient;
    const identifier = [{ system: 'https://example.org/uuid', value: '3f2504e0-4f89-11d3-9a0c-0305e82c3301' }];
    const { seen } = await read({ resourceType: 'Patient', id, meta, identifier });
    expect(seen).toEqual([]);
  });
});

describe('FHIR', () => {
  const div = (text: string): string => `<div xmlns="http://www.w3.org/1999/xhtml"><p><b>SSN:</b> ${text}</p></div>`;

  test.each([
    ['a.json', JSON.stringify({ resourceType: 'Patient', text: { status: 'generated', div: div(ssn) } })],
    ['a.xml', `<Patient xmlns="http://hl7.org/fhir"><text><status value="generated"/>${div(ssn)}</text></Patient>`],
  ])('has a narrative that is a page, in %s', async (path, text) => {
    const { seen } = await scanText(path, text);
    expect(seen.map(({ text, label }) => [text, label])).toEqual([[ssn, 'SSN']]);
  });

  test('a line each has a record each', async () => {
    const lines = [patient, { ...patient, id: '2' }].map((resource) => JSON.stringify(resource)).join('\n');
    const { seen, subjects } = await scanText('Patient.ndjson', lines);
    expect([seen.length, subjects]).toEqual([2 * found.length, 2]);
  });

  test('extensions are named by their address', async () => {
    const url = 'http://hl7.org/fhir/StructureDefinition/patient-mothersMaidenName';
    const value = `${berta.first} ${berta.last}`;
    const json = JSON.stringify({ resourceType: 'Patient', extension: [{ url, valueString: value }] });
    const inXml = `<Patient xmlns="http://hl7.org/fhir"><extension url="${url}"><valueString value="${value}"/></extension></Patient>`;
    for (const [path, text] of [['a.json', json] as const, ['a.xml', inXml] as const]) {
      const { seen } = await scanText(path, text);
      expect(seen.map(({ text, label, cell }) => [text, label, cell])).toEqual([
        [value, 'mother maiden name', 'Patient.extension'],
      ]);
    }
  });

  test('a bracket that nothing closes is a gap', async () => {
    const { seen, gaps } = await scanText('a.json', `${JSON.stringify(patient).slice(0, -1)}, "x": [`);
    expect([seen.length, gaps]).toEqual([found.length, ['unstructured']]);
  });
});

test.each([
  ['a.json', '{"resourceType": "Patient"}', true],
  ['a.json', '{"id": "1",\n "resourceType" : "Patient"}', true],
  ['a.json', '{"resourceType": 1}', false],
  ['a.json', '{"kind": "Patient"}', false],
  ['a.ts', '{"resourceType": "Patient"}', false],
])('%s with %j is FHIR in JSON: %s', (path, text, is) => {
  expect(fhirJson.is(path, text)).toBe(is);
});

test('any text is gone through, and every field lies inside it', () => {
  expectSoundOutlines(
    fhirJson,
    ...[
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"resourceType": "Patient"',
      '"name": ',
      '"given": ',
      '"x"',
      '"value": ',
      '"system": ',
    ],
    ...['"phone"', '"identifier": ', '"entry": ', '// c\n', '"<div>a</div>"', '"', ' ', '1', '"display": "A B"'],
  );
  expectSoundOutlines(
    fhirXml,
    ...[
      '<Patient xmlns="http://hl7.org/fhir">',
      '</Patient>',
      '<name>',
      '</name>',
      '<given value="A"/>',
      '<div>',
      '</div>',
    ],
    ...[
      '<text>',
      '<extension url="u">',
      '<valueString value="v"/>',
      '<a id="b" value="c" url="d"/>',
      'text',
      '<!-- c -->',
      '<',
      '"',
    ],
  );
});
