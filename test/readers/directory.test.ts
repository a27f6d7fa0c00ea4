import { describe, expect, it, test } from 'vitest';
import { calendar } from '../../src/readers/directory/calendar.js';
import { ldif } from '../../src/readers/directory/ldif.js';
import { vcard } from '../../src/readers/directory/vcard.js';
import { amanda, base64, berta } from '../helpers/invented.js';
import { expectSoundOutlines } from '../helpers/outlines.js';
import { type Planted, scanText } from '../helpers/planted.js';
import { written } from '../helpers/written.js';

const street = written('{Lindenweg} 12');
const birth = written('1980-{02}-03');
const full = `${amanda.first} ${amanda.last}`;

const scan = (path: string, lines: readonly string[]): Promise<Planted> =>
  scanText(path, lines.join('\r\n'), lines.join('\n'));

/** `text label cell` of every finding. */
const told = ({ seen }: Planted): string[] => seen.map(({ text, label, cell }) => `${text} <${label}> ${cell}`);

/** A line with a break after each so many characters. */
const folded = (line: string, width: number): string[] =>
  line.match(new RegExp(`.{1,${width}}`, 'g'))!.map((part, index) => (index === 0 ? part : ` ${part}`));

describe('vCard', () => {
  const begin = (version: string): string[] => ['BEGIN:VCARD', `VERSION:${version}`];
  const end = 'END:VCARD';

  it('has the parts of names and addresses', async () => {
    const planted = await scan('a.vcf', [
      ...begin('4.0'),
      `N:${amanda.last};${amanda.first};;Dr.;`,
      `FN:${full}`,
      `item1.EMAIL;TYPE="home,work":${amanda.email}`,
      `TEL;VALUE=uri;TYPE=cell:tel:${amanda.phone.replaceAll(' ', '-')}`,
      `ADR;TYPE=home;LABEL="at home: left":;;${street};Oldenburg;;;Germany`,
      `BDAY:${birth}`,
      `NOTE:Asked for a call\\nE-mail: ${berta.email}`,
      'UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1',
      'REV:20260203T101112Z',
      end,
    ]);
    expect(told(planted)).toEqual([
      `${amanda.last} <family name> N.1`,
      `${amanda.first} <given name> N.2`,
      `${full} <full name> FN`,
      `${amanda.email} <email> EMAIL`,
      `${amanda.phone.replaceAll(' ', '-')} <phone> TEL`,
      `${street} <street address> ADR.3`,
      `${birth} <date of birth> BDAY`,
      expect.stringContaining(berta.email),
    ]);
    expect(new Set(planted.seen.map(({ record }) => record)).size).toBe(1);
  });

  it('is a record each, also where lines are folded', async () => {
    const planted = await scan('a.vcf', [
      ...begin('3.0'),
      ...folded(`FN:${full}`, 10),
      ...folded(`EMAIL;TYPE=INTERNET:${amanda.email}`, 25),
      end,
      ...begin('3.0'),
      `FN:${berta.first} ${berta.last}`,
      ...folded(`EMAIL:${berta.email}`, 11),
      end,
    ]);
    expect(planted.seen.map(({ entity, at, label, cell, record }) => [entity, at, label, cell, record])).toEqual([
      ['PERSON', '3:4', 'full name', 'FN', 1],
      ['EMAIL_ADDRESS', '5:21', 'email', 'EMAIL', 1],
      ['PERSON', '10:4', 'full name', 'FN', 2],
      ['EMAIL_ADDRESS', '11:7', 'email', 'EMAIL', 2],
    ]);
    expect(planted.subjects).toBe(2);
  });

  it('2.1 writes quoted-printable', async () => {
    const planted = await scan('a.vcf', [
      ...begin('2.1'),
      `N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller${amanda.last.toLowerCase()};${amanda.first};;;`,
      `FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${amanda.first} =`,
      `L=C3=B6wen${amanda.last.toLowerCase()}`,
      `TEL;HOME:${amanda.phone}`,
      end,
    ]);
    expect(planted.seen.map(({ at, label, cell }) => [at, label, cell])).toEqual([
      ['3:43', 'family name', 'N.1'],
      [expect.stringMatching(/^3:/), 'given name', 'N.2'],
      ['4:44', 'full name', 'FN'],
      ['6:10', 'phone', 'TEL'],
    ]);
  });

  it('says nothing of pictures', async () => {
    const picture = base64('x'.repeat(300));
    const planted = await scan('a.vcf', [...begin('3.0'), ...folded(`PHOTO;ENCODING=b:${picture}`, 75), end]);
    expect(planted.seen).toEqual([]);
  });

  test('goes through any text', () => {
    expectSoundOutlines(
      vcard,
      'BEGIN:VCARD',
      '\n',
      '\r\n ',
      'N:',
      ';',
      ':',
      '"',
      '=',
      'a',
      'X;ENCODING=QUOTED-PRINTABLE:=41=\n',
      '\\',
      '.',
    );
  });
});

describe('iCalendar', () => {
  it('names who comes', async () => {
    const planted = await scan('a.ics', [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'DTSTART:20260203T100000Z',
      'UID:7d1e3c5a9b',
      `ORGANIZER;CN="${full}":mailto:${amanda.email}`,
      ...folded(`ATTENDEE;ROLE=REQ-PARTICIPANT;RSVP=TRUE;CN=${berta.first} ${berta.last}:mailto:${berta.email}`, 45),
      `DESCRIPTION:Phone: ${amanda.phone}`,
      'BEGIN:VALARM',
      'TRIGGER:-PT15M',
      'END:VALARM',
      'END:VEVENT',
      'BEGIN:VEVENT',
      `ATTENDEE;SENT-BY="mailto:${berta.email}":urn:x`,
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
    expect(planted.seen.map(({ at, label, cell, record }) => [at.split(':')[0], label, cell, record])).toEqual([
      ['5', 'full name', 'ORGANIZER-CN', 1],
      ['5', 'email', 'ORGANIZER', 1],
      ['6', 'full name', 'ATTENDEE-CN', 1],
      ['7', 'email', 'ATTENDEE', 1],
      [expect.any(String), 'Phone', undefined, 1],
      [expect.any(String), 'email', 'ATTENDEE-SENT-BY', 2],
    ]);
  });

  test('goes through any text', () => {
    expectSoundOutlines(
      calendar,
      'BEGIN:VEVENT',
      '\n',
      '\r\n ',
      'ATTENDEE;',
      'CN=',
      '"',
      ':',
      'mailto:',
      'a',
      '=',
      ';',
    );
  });
});

describe('LDIF', () => {
  const person = [
    'version: 1',
    '',
    '# exported by hand',
    'dn: uid=amandak,ou=People,dc=example,dc=com',
    'objectClass: inetOrgPerson',
    `cn: ${full}`,
    `sn: ${amanda.last}`,
    `mail: ${amanda.email}`,
    `mobile: ${amanda.phone}`,
    `street: ${street}`,
    'entryUUID: 4fbe8971-0bc3-424c-9c26-36c3e1eff6b1',
  ];

  it('has a record for each entry', async () => {
    const planted = await scan('a.ldif', [
      ...person,
      '',
      `dn: cn=${berta.first} ${berta.last}\\, x,ou=People,dc=example,dc=com`,
      'objectClass: person',
      ...folded(`mail: ${berta.email}`, 15),
      `manager: cn=${full},ou=People,dc=example,dc=com`,
    ]);
    expect(planted.seen.map(({ label, cell }) => `${label} ${cell}`)).toEqual(
      expect.arrayContaining([
        'full name cn',
        'family name sn',
        'email mail',
        'phone mobile',
        'street address street',
        'full name manager',
      ]),
    );
    const recordOf = (at: number): number | undefined =>
      planted.seen.find((seen) => seen.at.startsWith(`${at}:`))?.record;
    expect(recordOf(6)).toBe(recordOf(8));
    expect(recordOf(15)).not.toBe(recordOf(8));
    expect(recordOf(15)).toBe(recordOf(18));
    expect(planted.gaps).toEqual([]);
  });

  it('reads base64, folded or not', async () => {
    const name = `${amanda.first} L\u00f6wen${amanda.last.toLowerCase()}`;
    const planted = await scan('a.ldif', [
      'dn: ou=People,dc=example,dc=com',
      'objectClass: person',
      `cn:: ${base64(name)}`,
      ...folded(`mail:: ${base64(amanda.email)}`, 20),
      `jpegPhoto:: ${base64('\u00ff\u00d8'.repeat(40))}`,
    ]);
    expect(planted.seen.map(({ at, label, cell }) => [at, label, cell])).toEqual([
      ['3:6', 'full name', 'cn'],
      ['4:8', 'email', 'mail'],
    ]);
  });

  it('does not take groups for people', async () => {
    const planted = await scan('a.ldif', [
      `dn: cn=${full},ou=Groups,dc=example,dc=com`,
      'objectClass: groupOfNames',
      'cn: Directory Administrators',
      `member: cn=${full},ou=Groups,dc=example,dc=com`,
    ]);
    expect(planted.seen.map(({ label }) => label).filter((label) => label === 'full name')).toEqual([]);
  });

  test.each([
    ['version: 1\n\ndn: dc=x\n', true],
    ['# a\n#b\ndn:: ZGM9eA==\n', true],
    ['name: Jane\n', false],
  ])('tells %j', (text, expected) => expect(ldif.is('a.ldif', text)).toBe(expected));

  test('goes through any text', () => {
    expectSoundOutlines(
      ldif,
      'dn: cn=a,ou=b',
      '\n',
      '\r\n ',
      'cn:',
      ':',
      ' YWJj',
      '\\',
      ',',
      '+',
      '=',
      '#',
      'member: ',
      ';x',
    );
  });
});
