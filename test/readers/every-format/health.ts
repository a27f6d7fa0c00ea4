import { alike, birth, email, lookAlikes, name, one, phone, type Row, ssn, street, two, umlaut } from './planting.js';

const compact = (date: string): string => date.replaceAll('-', '');
const digits = (number: string): string => number.replaceAll('-', '');

const hl7: Row = {
  path: 'messages/admissions.hl7',
  subjects: 2,
  without: ['quoted'],
  document: `MSH|^~\\&|LAB|HOSP|EHR|HOSP|20240506070809||ADT^A01^ADT_A01|7384920156|P|2.5.1
PID|1||7^^^HOSP||${name('family name', one.last)}^${name('given name', one.first)}^^^Mrs.||${birth('date of birth', compact(one.birth))}|F|||${street('street address', one.street, 'nested')}^^Tulsa^OK^^USA^H||^NET^Internet^${email('email', one.email)}||||||${ssn('ssn', digits(one.ssn))}
NK1|1|${name('family name', two.last)}^${name('given name', two.first)}|SPO||${phone('phone', two.phone)}
OBX|1|TX|9279-1^Rate^LN||${alike((_, value) => value, '~')}||||||F
NTE|1||Street\\T\\Number: ${street('Number', two.street, 'escaped')}~SSN:~${ssn(undefined, digits(two.ssn), 'multi-line')}
`,
};

const patientJson: Row = {
  path: 'bundles/patients.json',
  subjects: 2,
  document: `{
  "resourceType": "Bundle",
  "id": "7384920156",
  "meta": {"versionId": "12.4.17-rc.2", "lastUpdated": "2024-05-06T07:08:09.123Z"},
  "entry": [
    {
      "fullUrl": "urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1",
      "resource": {
        "resourceType": "Patient",
        "name": [{"family": "${name('family name', one.last, 'nested', 'quoted')}", "given": ["${name('given name', one.first)}"]}],
        "telecom": [{"system": "email", "value": "${email('email', one.email)}"}],
        "birthDate": "${birth('birthDate', one.birth)}",
        "identifier": [{"system": "http://hl7.org/fhir/sid/us-ssn", "value": "${ssn('ssn', digits(one.ssn))}"}]
      }
    },
    {
      "resource": {
        "resourceType": "Practitioner",
        "name": [{"family": "${name('family name', umlaut('\\u00f6'), 'escaped')}"}],
        "address": [{"line": ["${street('street address', two.street)}"]}],
        "text": {"div": "<div><p>Asked.</p>\\n<p>Phone: ${phone('Phone', two.phone, 'multi-line')}</p></div>"}
      }
    },
    {
      "resource": {
        "resourceType": "Parameters",
        "parameter": [${alike((key, value) => `{"name": "${key}", "valueString": "${value}"}`, ', ')}]
      }
    }
  ]
}
`,
};

const patientXml: Row = {
  path: 'bundles/patients.xml',
  subjects: 2,
  document: `<?xml version="1.0"?>
<Bundle xmlns="http://hl7.org/fhir">
<id value="7384920156"/><meta><versionId value="12.4.17-rc.2"/></meta>
<entry><resource><Patient>
  <name><family value="${name('family name', one.last, 'nested', 'quoted')}"/><given value="${name('given name', one.first)}"/></name>
  <telecom><system value="email"/><value value="${email('email', one.email)}"/></telecom>
  <birthDate value="${birth('birthDate', one.birth)}"/>
  <identifier><system value="http://hl7.org/fhir/sid/us-ssn"/><value value="${ssn('ssn', digits(one.ssn))}"/></identifier>
</Patient></resource></entry>
<entry><resource><Practitioner>
  <name><family value="${name('family name', umlaut('&#246;'), 'escaped')}"/></name>
  <address><line
    value="${street('street address', two.street, 'multi-line')}"/></address>
</Practitioner></resource></entry>
<entry><resource><Parameters>
  ${alike((key, value) => `<parameter><name value="${key}"/><valueString value="${value}"/></parameter>`, '\n  ')}
</Parameters></resource></entry>
</Bundle>
`,
};

const cda: Row = {
  path: 'documents/summary.xml',
  subjects: 2,
  document: `<?xml version="1.0"?>
<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:sdtc="urn:hl7-org:sdtc">
<templateId root="2.16.840.1.113883.10.20.22.1.2" extension="2014-06-09"/>
<id extension="7384920156" root="2.16.840.1.113883.19.5"/>
<effectiveTime value="20240506070809"/>
${Object.values(lookAlikes)
  .map((value) => `<id extension="${value}" root="1.2.3"/>`)
  .join('\n')}
<recordTarget><patientRole>
  <id extension="${ssn('ssn', digits(one.ssn), 'quoted')}" root="2.16.840.1.113883.4.1"/>
  <addr use="HP"><streetAddressLine>${street('street address', one.street)}</streetAddressLine><city>Tulsa</city></addr>
  <telecom value="mailto:${email('email', one.email)}"/>
  <patient>
    <name use="L"><given>${name('given name', one.first, 'nested')}</given><family>${name('family name', one.last)}</family></name>
    <birthTime value="${birth('date of birth', compact(one.birth))}"/>
  </patient>
</patientRole></recordTarget>
<author><assignedAuthor>
  <telecom
    value="tel:${phone('phone', two.phone.replaceAll(' ', '-'), 'multi-line')}"/>
  <assignedPerson><name><given>${name('given name', two.first)}</given><family>${name('family name', umlaut('&#xF6;'), 'escaped')}</family></name></assignedPerson>
</assignedAuthor></author>
</ClinicalDocument>
`,
};

export const health: readonly Row[] = [hl7, patientJson, patientXml, cda];
