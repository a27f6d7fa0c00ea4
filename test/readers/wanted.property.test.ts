import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLexicon } from '../../src/detection/lexicon.js';
import type { Field, Label, Wanted } from '../../src/model/view.js';
import { createOutline } from '../../src/readers/outline.js';
import { readPlainText } from '../../src/readers/plain-text.js';
import { sourceCode } from '../../src/readers/source/source.js';
import { sourceView } from '../../src/readers/source/view.js';
import { readText } from '../../src/readers/text.js';
import { recognizers } from '../../src/recognizers/registry.generated.js';

const lexicon = createLexicon(recognizers);
const everybody = new Set(recognizers.map(({ entity }) => entity));
const reading = (label: Label): boolean => lexicon.announces(label, everybody);
const passingOver: Wanted = Object.assign((label: Label) => reading(label), { next: lexicon.nextAnnounced });

/** What labels, separators and values are written with, so that every few texts have a label in an odd place. */
const piece = fc.constantFrom(
  ...['email', 'Email', 'userEmail', 'user_phone', 'tax', 'id', 'date of birth', 'ssn', 'first', 'name', 'count', 'x1'],
  ...['setEmail', 'const', 'string', 'case', 'ns', 'prénom', '姓名', 'État', 'phones', 'get'],
  ...[':', '=', ' = ', ': ', ' := ', ' => ', '>', '<', '</', '(', '{', '}', '[', ']', '[64]', ')', ';', ',', ' ', '  '],
  ...[
    '\n',
    '\r\n',
    '\n  ',
    '\\n',
    '\\',
    '"',
    "'",
    '`',
    '""',
    '\\"',
    '$',
    '@',
    '.',
    '->',
    '::',
    ' { get; set; }',
    '：',
    '?',
  ],
  ...['"jane"', "'4111'", '12', ' jane ', 'type="x"', 'a'.repeat(70), '<a\n b="c">'],
);

const views: readonly (readonly [string, (text: string) => { fieldsUnder: (wanted: Wanted) => Iterable<Field> }])[] = [
  ['a text', (text) => readText('a.txt', text)],
  ['a program of no known language', (text) => readPlainText('a.vala', text)],
  ...['a.ts', 'a.py', 'a.cs', 'a.cpp', 'a.rb'].map((path) => {
    const language = sourceCode.find(({ is }) => is(path, ''));
    const view = (text: string) =>
      sourceView(path, text, () => {
        const writer = createOutline();
        language?.outline(text, writer);
        return writer.finish(text.length);
      });
    return [path, view] as const;
  }),
];

test.each(views)('in %s, where no label is looked for there is none', (_, view) => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const read = view(pieces.join(''));
      expect([...read.fieldsUnder(passingOver)]).toEqual([...read.fieldsUnder(reading)]);
    }),
    { numRuns: Number(process.env['FC_RUNS'] ?? 1500) },
  );
});
