import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { createRepository } from '../helpers/git-repository.js';
import { amanda } from '../helpers/invented.js';
import { lookAt, writtenSince } from '../helpers/leaks/folder.js';
import { assertNoneOf } from '../helpers/leaks/search.js';
import { valuesIn } from '../helpers/leaks/values.js';
import { temporaryDirectory } from '../helpers/temporary.js';

const mail = amanda.email;
const number = amanda.phone;
const values = [
  { entity: 'EMAIL_ADDRESS', text: mail },
  { entity: 'PHONE_NUMBER', text: number },
  { entity: 'PERSON', text: `${amanda.first} ${amanda.last}` },
];

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const digits = number.replace(/\D/g, '');

describe('every run of the bundle is searched for what it read', () => {
  test.each([
    ['plain', `found ${mail} there`],
    ['in capitals', mail.toUpperCase()],
    ['in part', `found ${amanda.last} there`],
    ['more of its end than a mask keeps', `*** ${digits.slice(-6)}`],
    ['more of its beginning than a mask keeps', `${digits.slice(0, 6)} ***`],
    ['without its separators', digits],
    ['backwards', [...digits].reverse().join('')],
    ['in base64', base64(mail)],
    ['in base64 behind one byte', base64(`x${mail} is what it says`)],
    ['in base64 behind two', base64(`xy${mail} is what it says`)],
    ['in percent signs', encodeURIComponent(mail)],
    ['in JSON in JSON', JSON.stringify(JSON.stringify({ mail }))],
    ['in hexadecimal', Buffer.from(mail).toString('hex')],
    [
      'in full-width characters',
      [...digits].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''),
    ],
  ])('a value that gets out %s is seen', (_, emitted) => {
    expect(() => assertNoneOf(values, { stdout: 'clean', summary: emitted })).toThrow(
      /^Personal data got out: \w+ by summary/,
    );
  });

  it('does not say itself what it saw', () => {
    const failure = (): void => assertNoneOf(values, { stdout: mail });
    expect(failure).toThrow('EMAIL_ADDRESS by stdout');
    expect(failure).not.toThrow(mail);
  });

  it('leaves masks, fingerprints and our own words alone', () => {
    const masked = `EMAIL_ADDRESS a***@***.net, PHONE_NUMBER +* *** ***-**91, see our help on the phone number of a person`;
    expect(() => assertNoneOf(values, { stdout: masked })).not.toThrow();
  });

  it('knows what stands in the folder, what stood there, and what was written since', () => {
    const repository = createRepository();
    repository.write('old.txt', `call ${number}\n`);
    repository.commit();
    repository.remove('old.txt');
    repository.write('users.csv', `name,email\n${amanda.first} ${amanda.last},${mail}\n`);
    repository.commit();
    const before = lookAt(repository.root);
    expect(new Set(before.values.map(({ text }) => text))).toEqual(new Set(values.map(({ text }) => text)));
    repository.write('report.json', '{}');
    expect(writtenSince(before)).toEqual({ 'report.json': '{}{}' });
  });

  it('reads a file as its name says', () => {
    const folder = temporaryDirectory('leaks');
    writeFileSync(join(folder, 'people.json'), JSON.stringify({ email: mail }));
    expect(lookAt(folder).values).toEqual([{ entity: 'EMAIL_ADDRESS', text: mail }]);
    expect(valuesIn('a.bin', Buffer.from([0, 1, 2]))).toEqual([]);
  });
});
