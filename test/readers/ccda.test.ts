import { describe, expect, test } from 'vitest';
import { ccda } from '../../src/readers/health/ccda.js';
import { amanda, berta } from '../helpers/invented.js';
import { expectSoundOutlines } from '../helpers/outlines.js';
import { scanText } from '../helpers/planted.js';
import { written } from '../helpers/written.js';

const ssn = ['4255', '79745'].join('');
const birth = ['1980', '04', '02'].join('');
const phone = written('+1(415){823}-4471');
const street = written('1847 {Ordway} Lane');
const record = ['A73', '84920'].join('');

const name = (first: string, last: string): string =>
  `<name use="L"><given>${first}</given><family>${last}</family></name>`;
const address = `<addr use="HP"><streetAddressLine>${street}</streetAddressLine><city>Tulsa</city></addr>`;
const telecom = (value: string): string => `<telecom value="${value}" use="MC"/>`;

const document = (body: string): string => `<?xml version="1.0"?>
<!-- templates follow -->
<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:sdtc="urn:hl7-org:sdtc">
<templateId root="2.16.840.1.113883.10.20.22.1.2" extension="2014-06-09"/>
<id extension="${ssn}" root="2.16.840.1.113883.19.5"/>
${body}
</ClinicalDocument>`;

const patient = `<recordTarget><patientRole>
<id extension="${record}" root="1.3.6.1.4.1.16517.1"/>
<id extension="${ssn}" root="2.16.840.1.113883.4.1"/>
${address}
${telecom(`tel:${phone}`)}
${telecom(`mailto:${amanda.email}`)}
<patient>${name(amanda.first, amanda.last)}
<birthTime value="${birth}"/>
<guardian>${address}<guardianPerson>${name('Tamsik', amanda.last)}</guardianPerson></guardian>
</patient>
<providerOrganization><name>Green Valley Clinic</name>${telecom(`tel: ${phone}`)}</providerOrganization>
</patientRole></recordTarget>`;

const author = `<author><assignedAuthor><id extension="${ssn}" root="1.1.1.1"/>
<code code="207QA0505X" displayName="${written('{Adult} Medicine')}" codeSystem="2.16.840.1.113883.6.101"/>
<assignedPerson>${name(berta.first, berta.last)}</assignedPerson></assignedAuthor></author>`;

describe('a clinical document', () => {
  test('says who is the patient, and what stands where', async () => {
    const { seen } = await scanText('ccd.xml', document(patient));
    expect(seen.map(({ text, label, cell }) => [text, label, cell])).toEqual([
      [record, 'medical record number', 'recordTarget/id'],
      [ssn, 'ssn', 'recordTarget/id'],
      [street, 'street address', 'recordTarget/addr/streetAddressLine'],
      [phone, 'phone', 'recordTarget/telecom'],
      [amanda.email, 'email', 'recordTarget/telecom'],
      [amanda.first, 'given name', 'recordTarget/name/given'],
      [amanda.last, 'family name', 'recordTarget/name/family'],
      [birth, 'date of birth', 'recordTarget/birthTime'],
      [street, 'street address', 'guardian/addr/streetAddressLine'],
      ['Tamsik', 'given name', 'guardian/name/given'],
      [amanda.last, 'family name', 'guardian/name/family'],
      [phone, 'phone', 'providerOrganization/telecom'],
    ]);
  });

  test('gives everybody a record of their own', async () => {
    const { seen, subjects } = await scanText('ccd.xml', document(patient + author));
    const families = seen.filter(({ cell }) => cell?.endsWith('name/family'));
    expect(families.map(({ cell }) => cell?.split('/')[0])).toEqual(['recordTarget', 'guardian', 'author']);
    expect(new Set(families.map(({ record }) => record)).size).toBe(3);
    expect(subjects).toBeGreaterThanOrEqual(3);
  });

  test.each([
    [
      'a birth to the minute',
      `${name(amanda.first, amanda.last)}<birthTime value="${birth}1126+0215"/>`,
      `${birth}1126+0215`,
    ],
    ['a birth in single quotes', `${name(amanda.first, amanda.last)}<birthTime value='${birth}'/>`, birth],
    ['a name without parts', `<name>${amanda.first} ${amanda.last}</name>`, `${amanda.first} ${amanda.last}`],
  ])('is read with %s', async (_, inner, text) => {
    const body = `<recordTarget><patientRole><patient>${inner}</patient></patientRole></recordTarget>`;
    const { seen } = await scanText('ccd.xml', document(body));
    expect(seen.map(({ text }) => text)).toContain(text);
  });

  test('keeps silent on codes, object identifiers and what is displayed of them', async () => {
    const body = `<component><observation><id extension="${ssn}" root="1.2.3"/>
<code code="${ssn}" displayName="Entire Heart" codeSystem="2.16.840.1.113883.6.96"/>
<effectiveTime value="${birth}"/><value value="${ssn}" unit="mm"/></observation></component>`;
    const { seen } = await scanText('ccd.xml', document(body));
    expect(seen).toEqual([]);
  });

  test('has a narrative, in which labels count', async () => {
    const { seen } = await scanText('ccd.xml', document(`<section><text><p>Mother, ssn: ${ssn}</p></text></section>`));
    expect(seen.map(({ text }) => text)).toEqual([ssn]);
  });
});

test('a table in the narrative has labels in its header', async () => {
  const head = '<thead><tr><th>Id</th><th>SSN</th></tr></thead>';
  const body = `<tbody><tr><td>${ssn.slice(1)}</td><td><content ID="a">${ssn}</content></td></tr></tbody>`;
  const { seen } = await scanText('ccd.xml', document(`<section><text><table>${head}${body}</table></text></section>`));
  expect(seen.map(({ text, label }) => [text, label])).toEqual([[ssn, 'SSN']]);
});

test.each([
  [document(''), true],
  ['<PRPA_IN201305UV02 xmlns="urn:hl7-org:v3"/>', true],
  ['<a xmlns="urn:other"/>', false],
  ['see urn:hl7-org:v3', false],
])('%j is a clinical document: %s', (text, is) => {
  expect(ccda.is('a.xml', text)).toBe(is);
});

test('any text is gone through, and every field lies inside it', () => {
  expectSoundOutlines(
    ccda,
    ...[
      '<recordTarget>',
      '</recordTarget>',
      '<patient>',
      '<name>',
      '</name>',
      '<given>',
      '</given>',
      '<addr>',
      '</addr>',
    ],
    ...[
      '<telecom value="tel:',
      'mailto:a@b.de',
      '"/>',
      '<birthTime value="1980"/>',
      '<id extension="1" root="2"/>',
      'text',
    ],
    ...['<!-- c -->', '<raceCode displayName="White"/>', '<', '>', '"', ' ', '\n', '<![CDATA[x]]>'],
  );
});
