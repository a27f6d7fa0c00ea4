import { base64 } from '../../helpers/invented.js';
import { alike, birth, email, name, one, phone, type Row, ssn, street, two, umlaut } from './planting.js';

const vcard: Row = {
  path: 'contacts.vcf',
  subjects: 2,
  document: `BEGIN:VCARD
VERSION:4.0
N:${name('family name', one.last)};${name('given name', one.first)};;Dr.;
FN:${name('full name', one.full)}
item1.EMAIL;TYPE="home,work":${email('email', one.email, 'quoted')}
TEL;VALUE=uri;TYPE=cell:tel:${phone('phone', one.phone.replaceAll(' ', '-'))}
ADR;TYPE=home;LABEL="at home: left":;;${street('street address', one.street, 'nested')};Oldenburg;;;Germany
BDAY:${birth('date of birth', one.birth)}
UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1
${alike((key, value) => `X-${key.toUpperCase().replace('_', '-')}:${value}`)}
REV:20240506T070809Z
END:VCARD
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${name('family name', umlaut('=C3=B6'), 'escaped')};${name('given name', two.first)};;;
NOTE:Asked for a call\\, twice\\nSSN:
  ${ssn('SSN', two.ssn, 'multi-line')}
END:VCARD
`,
};

const calendar: Row = {
  path: 'meetings.ics',
  subjects: 2,
  document: `BEGIN:VCALENDAR
PRODID:-//People//Calendar 12.4.17-rc.2//EN
BEGIN:VEVENT
DTSTART:20240506T070809Z
UID:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1
SEQUENCE:7384920156
ORGANIZER;CN="${name('full name', one.full, 'quoted')}":mailto:${email('email', one.email)}
BEGIN:VALARM
DESCRIPTION:SSN: ${ssn('SSN', one.ssn, 'nested')}
TRIGGER:-PT15M
END:VALARM
${alike((key, value) => `X-${key.toUpperCase().replace('_', '-')}:${value}`)}
END:VEVENT
BEGIN:VEVENT
ATTENDEE;ROLE=REQ-PARTICIPANT;RSVP=TRUE;CN=${name('full name', two.full)}:
 mailto:${email('email', two.email, 'multi-line')}
DESCRIPTION:Call her\\, please\\nPhone: ${phone('Phone', two.phone, 'escaped')}
END:VEVENT
END:VCALENDAR
`,
};

const ldif: Row = {
  path: 'directory.ldif',
  subjects: 2,
  without: ['quoted'],
  document: `version: 1

# exported by hand
dn: uid=u7384920156,ou=People,dc=example,dc=com
objectClass: inetOrgPerson
cn: ${name('full name', one.full)}
sn: ${name('family name', one.last)}
mail: ${email('email', one.email)}
mobile: ${phone('phone', one.phone)}
description: {"ids": {"ssn": "${ssn('ssn', one.ssn, 'nested')}"}}
entryUUID: 4fbe8971-0bc3-424c-9c26-36c3e1eff6b1
${alike((key, value) => `x-${key.replace('_', '-')}: ${value}`)}

dn: uid=u7384920157,ou=People,dc=example,dc=com
objectClass: inetOrgPerson
sn:: ${name('family name', base64(umlaut('ö')).replace(/=+$/, ''), 'escaped')}==
street:
  ${street('street address', two.street, 'multi-line')}
mail: ${email('email', two.email)}
`,
};

export const directories: readonly Row[] = [vcard, calendar, ldif];
