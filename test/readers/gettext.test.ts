import { describe, expect, it, test } from 'vitest';
import { gettext } from '../../src/readers/settings/gettext.js';
import { growth, isLinear } from '../helpers/cost.js';
import { amanda, berta } from '../helpers/invented.js';
import { expectSoundOutlines } from '../helpers/outlines.js';
import { scanText } from '../helpers/planted.js';
import { outlineOf, structureOf } from '../helpers/structure.js';

const header = [
  'msgid ""',
  'msgstr ""',
  '"Project-Id-Version: people 1.22.3\\n"',
  `"Report-Msgid-Bugs-To: ${berta.email}\\n"`,
  '"POT-Creation-Date: 2024-05-06 07:08+0200\\n"',
  `"Last-Translator: ${amanda.first} ${amanda.last} <${amanda.email}>\\n"`,
  '"Language-Team: German\\n"',
  '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"',
  '',
].join('\n');

describe('translations', () => {
  it('hold the addresses of those who made them', async () => {
    const { seen, gaps } = await scanText('de.po', `# Translated by hand.\n${header}`);
    expect(gaps).toEqual([]);
    expect(seen.map(({ at, text }) => `${at} ${text}`)).toEqual([
      `5:24 ${berta.email}`,
      `7:${19 + amanda.first.length + amanda.last.length + 3} ${amanda.email}`,
    ]);
  });

  it('have the name and the address of a translator as two values', () => {
    expect(structureOf(gettext, header).slice(3, 5)).toEqual([
      `0 Last-Translator = ${amanda.first} ${amanda.last}`,
      `0 Last-Translator = ${amanda.email}`,
    ]);
  });

  it('are entries of running text', () => {
    const text =
      '# c\n#. d\n#: src/a.c:12\n#, fuzzy\n#| msgid "old"\nmsgctxt "menu"\nmsgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\n"d"\nmsgstr[1] ""\n\n#~ msgid "e"\n#~ msgstr "f"\nmsgid "Phone: %s"\r\nmsgstr "x"\r\n';
    expect(structureOf(gettext, text)).toEqual([
      '0 # c',
      '0 #. d',
      '0 old',
      '0 menu',
      '0 a',
      '0 b',
      '0 c',
      '0 d',
      '1 e',
      '1 f',
      '2 Phone: %s',
      '2 x',
    ]);
  });

  it('have labels in their header alone', () => {
    expect(structureOf(gettext, `${header}\nmsgid "Name: %s"\nmsgstr "Name: %s\\n"\n`).slice(0, 3)).toEqual([
      '0 Project-Id-Version = people 1.22.3',
      `0 Report-Msgid-Bugs-To = ${berta.email}`,
      '0 POT-Creation-Date = 2024-05-06 07:08+0200',
    ]);
    expect(structureOf(gettext, 'msgid "a"\nmsgstr "Name: %s\\n"\n')).toEqual(['0 a', '0 Name: %s\\n']);
  });

  it('without people are silent', async () => {
    const text =
      'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n#: a.c:12\nmsgid "Phone number"\nmsgstr "Telefonnummer"\n';
    expect(await scanText('de.po', text)).toEqual({ seen: [], subjects: 0, gaps: [] });
  });

  test.each([
    ['a.po', 'msgid ""\n', true],
    ['a.pot', '\n# c\nmsgid ""\n', true],
    ['a.po', 'object Po {}', false],
    ['a.txt', 'msgid ""\n', false],
  ])('are told by name and beginning: %s, %j', (path, text, expected) => {
    expect(gettext.is(path, text)).toBe(expected);
  });

  it('goes through anything', () => {
    expectSoundOutlines(
      gettext,
      'msgid ',
      'msgstr ',
      'msgctxt ',
      '"',
      'Name: x',
      '\\n',
      '\n',
      '\r',
      '#',
      '#~ ',
      '#| ',
      '[0]',
      ' <',
      '>',
      '\ufeff',
    );
  });

  test.each(['msgid "a"\n', 'msgstr "A: <b>"\n', '"\n', '#\n', '#~ ', 'msgid "', ' "a"\n', '<'])(
    'cost a time linear in the text: %j',
    (unit) => {
      const ratio = growth(40_000, (length) => {
        const text = `msgid ""\nmsgstr ""\n${unit.repeat(Math.ceil(length / unit.length))}`;
        return () => outlineOf(gettext, text);
      });
      expect(ratio).toSatisfy(isLinear);
    },
  );
});
