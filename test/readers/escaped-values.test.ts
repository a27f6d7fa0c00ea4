import { describe, expect, test } from 'vitest';
import { amanda, berta } from '../helpers/invented.js';
import { scanText } from '../helpers/planted.js';
import { people } from '../helpers/same-people.js';
import { written } from '../helpers/written.js';

const [{ date_of_birth: dob = '', ssn = '' } = {}] = people(23, 1);
const family = written("O{\\'}Brann{igan}");
const found = async (path: string, text: string): Promise<unknown[]> =>
  (await scanText(path, text)).seen.map(({ label, text: says }) => [label, says]);

describe('a name whose apostrophe is escaped', () => {
  test.each([
    ['a.php', `<?php return [['email' => '${berta.email}', 'last_name' => '${family}']];`],
    ['a.rb', `User.new(email: '${berta.email}', last_name: '${family}')`],
    ['a.py', `x = {'email': '${berta.email}', 'last_name': '${family}'}`],
    ['a.js', `x = {email: '${berta.email}', last_name: '${family}'};`],
    ['dump.sql', `INSERT INTO \`c\` (\`email\`, \`last_name\`) VALUES ('${berta.email}', '${family}');`],
    ['a.xml', `<p email="${berta.email}" last_name="${family.replace("\\'", '&apos;')}"/>`],
  ])('is found whole in %s', async (path, text) => {
    expect(await found(path, text)).toEqual([
      ['email', berta.email],
      ['last_name', path.endsWith('xml') ? family.replace("\\'", '&apos;') : family],
    ]);
  });
});

test('an escaped value has the label that it has as it stands', async () => {
  const first = `\\u00${amanda.first.charCodeAt(0).toString(16)}${amanda.first.slice(1)}`;
  const text = `{"name": {"first": "${first}", "last": "${amanda.last}"}, "email": "${amanda.email}"}`;
  expect(await found('a.json', text)).toEqual([
    ['name.first', first],
    ['name.last', amanda.last],
    ['email', amanda.email],
  ]);
});

test('labels stand behind the ends of lines that a string writes', async () => {
  const notes = `Customer\\nFull name: ${amanda.first} ${amanda.last}\\nDOB: ${dob}\\nSSN: ${ssn}\\\\nPhone: ${amanda.phone}`;
  expect(await found('a.json', `{"notes": "${notes}"}`)).toEqual([
    ['Full name', `${amanda.first} ${amanda.last}`],
    ['DOB', dob],
    ['SSN', ssn],
    ['Phone', amanda.phone],
  ]);
});

test('a value over several lines of properties is one', async () => {
  const [user = '', host = ''] = amanda.email.split('@');
  const text = `id=1\nsupport.email=${user}\\\n    @${host}\nfull.name = ${amanda.first} \\\r\n  ${amanda.last}\n`;
  expect(await found('a.properties', text)).toEqual([
    ['support.email', `${user}\\\n    @${host}`],
    ['full.name', `${amanda.first} \\\r\n  ${amanda.last}`],
  ]);
});

test('columns that pandas sets to the right are told apart by one blank', async () => {
  const rows = [
    ['', 'first_name', 'last_name', 'email'],
    ['0', amanda.first, amanda.last, amanda.email],
    ['1', berta.first, berta.last, berta.email],
  ].map(([index = '', first = '', last = '', email = '']) =>
    [index, first.padStart(11), last.padStart(9), email.padStart(28)].join(' ').padStart(52),
  );
  expect(await found('a.out', `${rows.join('\n')}\n`)).toEqual(
    [amanda, berta].flatMap(({ first, last, email }) => [
      ['first_name', first],
      ['last_name', last],
      ['email', email],
    ]),
  );
});

test('what a member of a list holds is part of it, also before its first value', async () => {
  const users = [amanda, berta].map(({ first, last, email, phone }) => ({
    name: { first, last },
    contact: { email },
    emergency: { phone },
  }));
  expect((await scanText('a.json', JSON.stringify({ users }))).subjects).toBe(2);
});

test('the identifier of an event is no address', async () => {
  const text = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:88-${['x41', amanda.email.split('@')[1]].join('@')}\r\nATTENDEE:mailto:${amanda.email}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
  const { seen } = await scanText('a.ics', text);
  expect(seen.map(({ provenance }) => provenance).sort()).toEqual(['infrastructure', 'plausible']);
});

test('the columns of Russian tables are known', async () => {
  const text = `Фамилия,Имя,Телефон,Дата рождения,Имя файла\n${written('Ив{анова}')},${written('Ма{рия}')},${amanda.phone},${dob},Отчёт\n`;
  expect((await found('a.csv', text)).map((each) => (each as string[])[0])).toEqual([
    'Фамилия',
    'Имя',
    'Телефон',
    'Дата рождения',
  ]);
});
