import { describe, expect, test } from 'vitest';
import { createDispatch } from '../../../src/detection/dispatch.js';
import { spotProse } from '../../../src/detection/spot/prose.js';
import { recognizer as location } from '../../../src/recognizers/location.js';
import { recognizer as nrp } from '../../../src/recognizers/nrp.js';
import { recognizer as organization } from '../../../src/recognizers/organization.js';
import { recognizer as person } from '../../../src/recognizers/person.js';
import { recognizer as title } from '../../../src/recognizers/title.js';
import { fastest, growth, isLinear } from '../../helpers/cost.js';

const recognizers = [person, organization, location, nrp, title];
const dispatch = createDispatch(recognizers);

/** The default threshold. */
const least = 0.5;

/** Names that the repository’s own scan does not see: the parts are joined when the test runs. */
const names: Readonly<Record<string, string>> = {
  W: ['Amanda', 'Clarkson'].join(' '),
  M: ['Roberto', 'Fernandez'].join(' '),
  D: ['Sigrun', 'Hoffmann'].join(' '),
  F: ['Geneviève', 'Dubois'].join(' '),
  P: ['Ludwig', 'van', 'Houten'].join(' '),
  S: ['María', 'de', 'la', 'Fuentes'].join(' '),
  I: ['Patricia', 'Q.', 'Hernandez'].join(' '),
  H: ['Jean-Pierre', 'Lefebvre'].join(' '),
  O: ['Fiona', 'O’Brien'].join(' '),
  R: ['Дмитрий', 'Кузнецов'].join(' '),
  U: ['Zorvan', 'Qelthari'].join(' '),
  G: 'Amanda',
  N: 'Clarkson',
  X: 'Qelthari',
  B: '12',
};

const fill = (text: string): string => text.replace(/\{([A-Z])\}/g, (_, letter: string) => names[letter] ?? '?');

interface Where {
  readonly path?: string;
  readonly inCode?: boolean;
  readonly from?: number;
}

/** What the recognizer makes of the candidates of a text, at the default threshold. */
function found(
  { shapes }: typeof person,
  text: string,
  { path = '', inCode = false, from = least }: Where = {},
): string[] {
  const seen: string[] = [];
  spotProse(text, path, inCode, dispatch, ({ kind, form, text: written }) => {
    const shape = shapes.find((candidate) => candidate.kind === kind && 'form' in candidate && candidate.form === form);
    if (shape && shape.score >= from) seen.push(written);
  });
  return seen;
}

describe('a person in prose is', () => {
  test.each([
    ['a given and a family name', 'The patch was sent by {W} last week.', '{W}'],
    ['a name with diacritics', 'It was {F} who found it.', '{F}'],
    ['a name with a particle', 'A portrait of {P} hangs there.', '{P}'],
    ['a name with two particles', 'We owe it to {S}.', '{S}'],
    ['a name with an initial', 'Signed off, {I}', '{I}'],
    ['a name with a hyphen', 'We met {H} in the lobby.', '{H}'],
    ['a name with an apostrophe', 'A question to {O}.', '{O}'],
    ['a name in another script', 'Автор: {R}', '{R}'],
    ['a name in possessive case', 'This is {W}’s desk.', '{W}'],
    ['a name in emphasis', 'Maintained by **{M}**.', '{M}'],
    ['the text of a link', 'Thanks to [{M}](https://example.com/m).', '{M}'],
    ['a name at the end of a heading of a message', 'From: {W} <a@example.com>', '{W}'],
  ])('%s', (_, text, expected) => {
    expect(found(person, fill(text))).toEqual([fill(expected)]);
  });

  test.each([
    ['English', 'Dear Ms. {X}, your order is late.'],
    ['a doctor', 'Please ask Dr. {X} for the results.'],
    ['without a stop', 'Mr {X} did not come.'],
    ['German', 'Sehr geehrte Frau {X}, vielen Dank.'],
    ['French', 'Bonjour Madame {X}, merci.'],
    ['Spanish', 'Estimada Sra. {X}: gracias.'],
    ['Portuguese', 'Prezada Senhora {X}, Dona {X} ligou.'],
    ['Italian', 'Gentile Dott. {X}, grazie.'],
    ['Dutch', 'Geachte Mevrouw {X}, bedankt.'],
  ])('whoever stands behind an honorific: %s', (_, text) => {
    expect(found(person, fill(text))).toContain(fill('{X}'));
  });

  test.each([
    ['a patient', 'Patient: {U}, seen on Monday.'],
    ['a party', 'Plaintiff {U} asks the court for relief.'],
    ['an author of a quote', '“Most are horrible,” says {U} in an interview.'],
    ['a guitarist', 'It features guitarist {U} on two songs.'],
    ['who says so', 'My name is {U} and I lost my card.'],
    ['a relative', 'Please remove my daughter {U} from the policy.'],
    ['who lives somewhere', '{U} lives in a small town.'],
    ['whose address stands below', '{U}\nSuite 12, Mobile: 555-0100'],
  ])('a name that nobody knows, where the sentence says so: %s', (_, text) => {
    expect(found(person, fill(text))).toEqual([fill('{U}')]);
  });

  test.each([
    ['whose whole name the text holds', '{W} wrote it. Later {N} changed it.', ['{W}', '{N}']],
    ['who speaks', '{G}: What a day.\nRobert: Indeed.', ['{G}', 'Robert']],
    ['who is spoken to', '{G}, can I speak to your boss?', ['{G}']],
    ['whose kin are spoken of', 'That is {G}’s daughter.', ['{G}']],
    ['of whom a pronoun speaks', '{G} is at the door, and she has no key.', ['{G}']],
    ['among others', 'They had three: {G}, Robert, Patricia and Dorothea.', ['{G}', 'Robert', 'Patricia', 'Dorothea']],
    ['who founded it', 'Our 3 founders: {X}, {N} and Robert.', ['{X}', '{N}', 'Robert']],
  ])('half a name %s', (_, text, expected) => {
    expect(found(person, fill(text)).sort()).toEqual(expected.map(fill).sort());
  });

  test('one who types without capitals', () => {
    expect(found(person, fill('hi, my name is {W} and i lost my card').toLowerCase())).toEqual([
      fill('{W}').toLowerCase(),
    ]);
  });

  test.each([
    ['Japanese, with a blank', `担当：${['山本', '陽子'].join(' ')}`, ['山本', '陽子'].join(' ')],
    ['Korean', `담당자 ${['김', '민준'].join('')} 드림`, ['김', '민준'].join('')],
    ['with an honorific', `${['佐藤', 'さん'].join('')} お世話になります`, '佐藤'],
  ])('a name in an unspaced script: %s', (_, text, expected) => {
    expect(found(person, text)).toEqual([expected]);
  });
});

describe('no person is', () => {
  test.each([
    ['a product', 'Install Visual Studio and Docker Desktop first.'],
    ['a build server', 'The Jenkins Pipeline runs Travis and Apache Maven.'],
    ['a city', 'We are based in San Francisco, near Santa Clara and San Jose.'],
    ['a country', 'It ships to Costa Rica, Hong Kong and Sierra Leone.'],
    ['a month or a weekday', 'From Monday in May until April or August.'],
    ['a log line', '2024-05-01 10:20:30 ERROR [chow] Main Thread started'],
    ['a street', 'Meet me at Horace Viaduct, opposite Whipple Ave.'],
    ['a heading', '# Getting Started With Grace Hopper Conference Talks'],
    ['a class', 'Call UserService.findByName, then OrderRepository or JohnSmithFactory.'],
    ['a git branch', 'Merge branch feature/john-smith-patch into origin/Release Candidate'],
    ['a licence', 'Apache License, Version 2.0. Permission is hereby granted, free of charge, to Any Person.'],
    ['the title of a licence', 'GNU General Public License and Mozilla Public License'],
    ['a nationality', 'The German Federal Office and the French National Assembly agreed.'],
    ['an award', 'They won the Victoria Cross and the Stanley Cup.'],
    ['a sentence', 'Will this work? May we use it? Mark it as done. Grant access.'],
    ['words of discipline', 'Capitalized words like Wisdom and Discipline are often mistaken for names.'],
    ['a company', 'A library by Johnson Technologies Inc. and Miller Consulting Group.'],
    ['a path', 'See docs/Robert/Miller.md and C:\\Users\\Robert'],
    ['inline code', 'Use `{M}` as the value.'],
    ['a bot', 'Excuse me, Sir bot, but I do not like this tone.'],
    ['an abbreviation', 'See the FAQ, the README and the API of AWS IAM.'],
    ['a lone name', 'The voices are called Amanda, and Solar.'],
  ])('%s', (_, text) => {
    expect(found(person, fill(text))).toEqual([]);
  });

  test('a name in a lock file, a bundle or a generated file', () => {
    for (const path of ['yarn.lock', 'package-lock.json', 'a/app.min.js', 'src/api.generated.ts', 'go.sum']) {
      expect(found(person, fill(`// {W}`), { path, inCode: path.endsWith('js') })).toEqual([]);
    }
  });
});

describe('source code and data', () => {
  test.each([
    ['a comment', 'a.ts', '// Written by {M}, reviewed by nobody', ['{M}']],
    ['a block comment', 'a.java', ' * @author {M}', ['{M}']],
    ['a string', 'a.py', 'owner = "{M}"', ['{M}']],
    ['a title in a string', 'a.go', 'const to = "Mr. {X}"', ['{X}']],
    ['a value of JSON', 'a.json', '{"name": "{M}"}', ['{M}']],
    ['identifiers', 'a.ts', 'const RobertMiller = new Robert(Miller);\ntype Robert = Miller', []],
    ['a declaration', 'A.java', '{M};\npublic Amanda Robert() {}', []],
    ['a name that is not sure', 'a.ts', '// Mark May Summer, Jenkins Pipeline, {U}', []],
    ['half a name', 'a.ts', "it('greets', () => greet('Amanda'));", []],
    ['a value of YAML', 'a.yaml', 'owner: {M}', ['{M}']],
    ['a row of SQL', 'a.sql', "INSERT INTO t VALUES (1, '{M}');", ['{M}']],
    ['a log', 'server.log', '-0.96 6033391 08:51:06 WARN Main Thread Jenkins Agent Amanda started', []],
  ])('give away a whole name that means nothing else in %s', (_, path, text, expected) => {
    const inCode = /\.(?:ts|java|py|go)$/.test(path);
    expect(found(person, fill(text), { path, inCode })).toEqual(expected.map(fill));
  });
});

describe('other names in prose', () => {
  test.each([
    ['a legal form', organization, 'It is run by Zorvan Systems GmbH in the north.', ['Zorvan Systems GmbH']],
    ['partners', organization, 'The Weber, Schulz and Keller office is closed.', ['Weber, Schulz and Keller']],
    ['an employer', organization, 'I used to work for Qelthari as a clerk.', ['Qelthari']],
    ['an owner', organization, 'According to the Qelthari website it is free.', ['Qelthari']],
    ['a product', organization, 'Install the Plugin and open the Dashboard.', []],
    ['a country', location, 'I will be travelling to Canada next week.', ['Canada']],
    ['a country of two words', location, 'South Africa was fun to visit!', ['South Africa']],
    ['a town that nobody knows', location, 'She grew up in Qeltharby.', ['Qeltharby']],
    ['a part of a country', location, 'An orchestra serving Southern Poland', ['Poland']],
    ['an institution’s town', location, 'at the University of Qeltharby.', ['Qeltharby']],
    ['a word after “in”', location, 'It is written in Haskell.', []],
    ['a nationality', nrp, 'The Finnish Border Force was there.', ['Finnish']],
    ['a nationality without a capital', nrp, 'I am cambodian but I live elsewhere.', ['cambodian']],
    ['a people', nrp, 'We are proud paraguayans', ['paraguayans']],
    ['an honorific', title, 'Ask Dr. Doe.', ['Dr.']],
    ['a job', title, 'I work there as Rolling machine operator, but not for long.', ['Rolling machine operator']],
    ['no job', title, 'Take it as given, as far as it goes.', []],
  ])('%s', (_, recognizer, text, expected) => {
    expect(found(recognizer, text)).toEqual(expected);
  });

  test('a signature says who, what and where', () => {
    const text = fill('{W}\nLeasing consultant\nQelthari\n{B} Main Street, Springfield');
    expect(found(person, text)).toEqual([fill('{W}')]);
    expect(found(title, text)).toEqual(['Leasing consultant']);
    expect(found(organization, text)).toEqual(['Qelthari']);
    expect(found(location, text)).toEqual(['Springfield']);
  });
});

test('nothing is looked for that nobody wants', () => {
  const seen: string[] = [];
  spotProse(fill('{W} lives in Canada.'), '', false, createDispatch([location]), ({ kind }) => seen.push(kind));
  expect(new Set(seen)).toEqual(new Set(['place']));
});

describe('the cost grows with the text and no faster, flooded with', () => {
  const floods = [
    'A ',
    'Aa ',
    'Aa, ',
    'Aa, Aa and ',
    'Aaaa',
    'A-',
    "A'",
    'A.',
    'Aa de ',
    ['Mr', ' '].join('.'),
    '(Aa',
    '\nAa',
    ' as ',
  ];
  const names = floods.concat(
    fill('{W}, '),
    fill('{W} and {N} '),
    'a as b ',
    '山田',
    '山 ',
    'am a ',
    'é',
    'É ',
    '> ',
    '"Aa" ',
  );

  test.each(names)('%j', (unit) => {
    for (const inCode of [false, true]) {
      const ratio = growth(6_000, (size) => {
        const text = unit.repeat(Math.ceil(size / unit.length));
        return () => spotProse(text, '', inCode, dispatch, () => undefined);
      });
      expect(isLinear(ratio)).toBe(true);
    }
  });

  test('a megabyte of prose in less than a second', () => {
    const text = fill('The patch was sent by {W} last week, and it went into the next release. ').repeat(13_000);
    expect(fastest(() => spotProse(text, 'a.md', false, createDispatch([person]), () => undefined), 1000)).toBeLessThan(
      1000,
    );
  });
});
