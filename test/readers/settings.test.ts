import { describe, expect, it, test } from 'vitest';
import { dotenv } from '../../src/readers/settings/dotenv.js';
import { ini } from '../../src/readers/settings/ini.js';
import { properties } from '../../src/readers/settings/properties.js';
import { growth, isLinear } from '../helpers/cost.js';
import { amanda, berta } from '../helpers/invented.js';
import { expectSoundOutlines } from '../helpers/outlines.js';
import { scanText } from '../helpers/planted.js';
import { people } from '../helpers/same-people.js';
import { outlineOf, structureOf } from '../helpers/structure.js';

const ssn = ['4255', '79745'].join('');

describe('a setting stands under its key', () => {
  test.each([
    ['in INI', 'a.ini', `[person]\nssn = ${ssn}\n`],
    ['in INI before any section', 'a.cfg', `; c\nssn=${ssn}\r\nid=7\r\n`],
    ['in INI in quotes, before a comment', 'a.conf', `[person]\nssn: "${ssn}" ; his\n`],
    ['in INI with CR alone', 'a.ini', `[person]\rssn=${ssn}\rid=7\r`],
    ['of git', '.gitconfig', `[user]\n\tssn = ${ssn} # his\n[alias "x"]\n\tlg = log\n`],
    [
      'of the registry',
      'a.reg',
      `Windows Registry Editor Version 5.00\n\n[HKEY_CURRENT_USER\\Software]\n"SSN"="${ssn}"\n`,
    ],
    ['on the line below', 'setup.cfg', `[person]\nssn =\n    ${ssn}\nid = 7\n`],
    ['in a comment of INI', 'a.ini', `[person]\n# ssn: ${ssn}\nid = 7\n`],
    ['in properties', 'a.properties', `person.id=7\nperson.ssn=${ssn}\n`],
    ['in properties with a colon', 'a.properties', `person.ssn : ${ssn}\r\nid : 7\r\n`],
    ['in properties with a space', 'a.properties', `id=7\nssn ${ssn}\n`],
    ['in properties on the next line', 'a.properties', `ssn = \\\n    ${ssn}\nid = 7\n`],
    ['in a comment of properties', 'a.properties', `! ssn: ${ssn}\nid = 7\n`],
    ['in JSON in properties', 'a.properties', `body = {"id": 7, \\\n  "ssn": "${ssn}"}\n`],
    ['in an environment', '.env', `USER_SSN=${ssn}\nUSER_ID=7\n`],
    ['in an environment that is exported', '.envrc', `export SSN="${ssn}" # his\n`],
    ['in the environment of a stage', '.env.staging', `# c\nID=7\nSSN='${ssn}'\n`],
    ['in an environment of many lines', 'web.env', `NOTE="He said so.\nSSN: ${ssn}\n"\nID=7\n`],
    ['in JSON in an environment', '.env', `BODY='{"id": 7, "ssn": "${ssn}"}'\n`],
    ['in an environment behind a quote that nothing closes', '.env', `NAME="x\nSSN=${ssn}\n`],
  ])('%s', async (_, path, text) => {
    const { seen, gaps } = await scanText(path, text);
    expect(seen.map(({ entity, text: found }) => `${entity} ${found}`)).toEqual([`US_SSN ${ssn}`]);
    expect(gaps).toEqual([]);
  });

  test.each([
    ['a.ini', `[ssn]\nid = ${ssn}\nbuild = ${ssn}\nssn = none\n`],
    ['a.properties', `ssn = none\nid = ${ssn}\nssn.verified.at = ${ssn}\n`],
    ['.env', `SSN=none\nBUILD_ID=${ssn}\nSSN_TABLE=${ssn}x\n`],
  ])('and under no other in %s', async (path, text) => {
    expect((await scanText(path, text)).seen).toEqual([]);
  });
});

describe('what stands where', () => {
  test.each([
    [
      'in INI',
      ini,
      '; c\ntop = 1\n[a "b"] # d\n\tk = v\\\n\tw\n\tq = "x; y" ; z\nflag\n: odd\n[open\np = 12 Elm #5\nm = one\n  two\n  # n\n',
      [
        '0 ; c',
        '0 top = 1',
        '1 # d',
        '1 a "b".k = v\\\n\tw',
        '1 a "b".q = x; y',
        '1 ; z',
        '1 flag',
        '1 : odd',
        '1 [open',
        '1 a "b".p = 12 Elm #5',
        '1 a "b".m = one\n  two',
        '1 # n',
      ],
    ],
    [
      'in properties',
      properties,
      '# c\n! d\na.b = c d\ne:f\ng h\ni = j, \\\n   k\n\\:l\\ m=n\\\\\no\np=\\',
      [
        '0 # c',
        '0 ! d',
        '0 a.b = c d',
        '0 e = f',
        '0 g = h',
        '0 i = j, \\\n   k',
        '0 :l m = n\\\\',
        '0 p = \\',
        'joined.properties: i = j, \\\n   k',
      ],
    ],
    [
      'in an environment',
      dotenv,
      '# c\nA=b # d\nexport E=\'f\ng\' # h\nI=j#k\nL=\nM="\\""\nN: o\nnothing here\nP="q" r\n',
      [
        '0 # c',
        '0 A = b',
        '0 # d',
        '0 E = f\ng',
        '0 # h',
        '0 I = j#k',
        '0 M = \\"',
        '0 N = o',
        '0 nothing here',
        '0 P = "q" r',
      ],
    ],
  ])('%s', (_, format, text, expected) => {
    expect(structureOf(format, text)).toEqual(expected);
  });
});

describe('people', () => {
  const [one, other] = [amanda, berta].map(
    ({ first, last, email, phone }) => `full_name = ${first} ${last}\nemail = ${email}\nphone = ${phone}\n`,
  );

  it('are sections of INI', async () => {
    const { seen, subjects, gaps } = await scanText('contacts.ini', `[one]\n${one}\n[two]\n${other}`);
    expect({ subjects, gaps }).toEqual({ subjects: 2, gaps: [] });
    expect(seen.map(({ entity, record }) => `${record} ${entity}`)).toEqual([
      '1 PERSON',
      '1 EMAIL_ADDRESS',
      '1 PHONE_NUMBER',
      '2 PERSON',
      '2 EMAIL_ADDRESS',
      '2 PHONE_NUMBER',
    ]);
  });

  it('are one in a file of properties', async () => {
    const { seen, subjects } = await scanText(
      'app.properties',
      `customer.${one?.replaceAll('\n', '\ncustomer.')}id = 1\n`,
    );
    expect(subjects).toBe(1);
    expect(seen.map(({ at, label }) => [at, label])).toContainEqual(['2:18', 'customer.email']);
  });

  it('are counted, a thousand of them', async () => {
    const lines = people(9, 1000).map((person, index) =>
      [`[user_${index}]`, ...Object.entries(person).map(([key, value]) => `${key} = ${value}`), ''].join('\n'),
    );
    const { subjects, gaps } = await scanText('users.ini', lines.join('\n'));
    expect({ subjects, gaps }).toEqual({ subjects: 1000, gaps: [] });
  });
});

test.each([
  [
    'editor.ini',
    '[window]\nsize = 1280x1024\nversion = 10.2.33\nhash = 0123456789abcdef0123456789abcdef\nlast = 2024-05-06\n',
  ],
  [
    'gradle-wrapper.properties',
    'distributionBase=GRADLE_USER_HOME\ndistributionUrl=https\\://services.gradle.org/distributions/gradle-8.7-bin.zip\nnetworkTimeout=10000\n',
  ],
  [
    '.env.example',
    'NODE_ENV=production\nPORT=3000\nDATABASE_URL=postgres://localhost:5432/app\nEMAIL=\nAPI_URL=http://localhost:8080\n',
  ],
])('%s without people is silent', async (path, text) => {
  const { seen, gaps } = await scanText(path, text);
  expect({ seen: seen.filter(({ provenance }) => provenance === 'plausible'), gaps }).toEqual({ seen: [], gaps: [] });
});

test.each([
  [ini, 'a.ini', '[a]\n', true],
  [ini, 'nginx.conf', 'server {\n  listen 80;\n}\n', false],
  [ini, 'a.conf', '["a"]\n', false],
  [ini, 'a.conf', 'akka {\n', false],
  [ini, 'a.conf', 'akka: {\n', false],
  [ini, '.gitconfig', '# c\n[user]\n', true],
  [ini, '.git/config', '[core]\n', true],
  [properties, 'a.properties', '# c\n\na = b\n', true],
  [properties, 'a.properties', '<properties>', false],
  [properties, 'a.properties', 'Dear all, this is text\n', false],
  [dotenv, '.env', 'A=b\n', true],
  [dotenv, '.env.local', '# c\nexport A=b\n', true],
  [dotenv, 'prod.env', 'A=b', true],
  [dotenv, '.environment', 'A=b', false],
  [dotenv, '.env', '{"a": 1}', false],
])('$name is told by name and beginning: %s, %j', (format, path, text, expected) => {
  expect(format.is(path, text)).toBe(expected);
});

describe.each([
  [ini, ['[a]\n', 'a=b\n', ' a\n', '[', 'a', '=', '"', "'", ';', ' # ', 'a="b" ;c\n', '\n', '\\\n', ' ']],
  [properties, ['a=b\n', 'a\\\n', '\\', '=', 'a', ' ', '\n', '# a\n', '\\\\\n']],
  [dotenv, ['A=b\n', 'A="\n', "A='\n", 'A=`', '"', '# a\n', 'export ', 'a', '\n', 'A= #', 'A="b"c\n']],
])('$name', (format, units) => {
  it('goes through anything', () => {
    expectSoundOutlines(format, ...units, '\r\n', '\r', '\ufeff', 'é', ':', ' = ', '{"');
  });

  test.each(units)('takes a time linear in the text: %j', (unit) => {
    const ratio = growth(40_000, (length) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      return () => outlineOf(format, text);
    });
    expect(ratio).toSatisfy(isLinear);
  });
});
