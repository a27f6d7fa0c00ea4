import { describe, expect, test } from 'vitest';
import { sourceCode } from '../../../src/readers/source/source.js';
import { readStructured } from '../../../src/readers/structured.js';
import { fastest, growth, isLinear } from '../../helpers/cost.js';

const flood = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length));

function ask(path: string, text: string): void {
  const view = readStructured(path, text, sourceCode);
  if (!view) return;
  for (const _ of view.fieldsUnder(() => true));
  for (let at = 0; at < text.length; at += 100) view.recordAt(at);
}

const size = 40_000;

describe('the cost of a program is linear', () => {
  test.each([
    ['a.ts', 'quotes', '"'],
    ['a.ts', 'escaped quotes', '\\"'],
    ['a.ts', 'quotes of all kinds', '="\'`'],
    ['a.ts', 'templates', '`${'],
    ['a.ts', 'templates in braces', '{`${{'],
    ['a.ts', 'what may be patterns', '=/['],
    ['a.ts', 'comments', '/*'],
    ['a.ts', 'brackets', '['],
    ['a.ts', 'brackets that hold each other', '[({'],
    ['a.ts', 'maps', '{a:'],
    ['a.ts', 'maps of strings', '{a:"b",c:['],
    ['a.ts', 'brackets that close nothing', '[}'],
    ['a.ts', 'a list', '"a",'],
    ['a.ts', 'records', '{a:"b"},'],
    ['a.ts', 'long members', '{a:b b b b b b b b b b b ["c"'],
    ['a.ts', 'braces in JSON', '`{"`'],
    ['a.py', 'triple quotes', '"""'],
    ['a.py', 'triple quotes of two kinds', '"""\'\'\''],
    ['a.rb', 'here-documents', '<<~A\n'],
    ['a.rb', 'long quotes', '= "\n'],
    ['a.php', 'here-documents', '<<<A\n'],
    ['a.rs', 'raw strings', 'r#"'],
    ['a.c', 'raw strings', 'R"a('],
    ['a.c', 'characters', "'\\"],
    ['a.lua', 'long brackets', '--[['],
    ['a.c', 'strings beside each other', '"a" '],
    ['a.c', 'pairs', '{"a", "b"},'],
    ['a.c', 'pairs that do not end', '{"a", "b" '],
    ['a.c', 'values in braces', 'a b{"c"} '],
    ['a.c', 'definitions', '#define a "b"\n'],
    ['a.c', 'long names', 'a'],
    ['a.r', 'arrows', 'a <- '],
    ['a.kt', 'keys', '"a" to '],
    ['a.java', 'names and values in turns', 'Map.of("a", "b", '],
    ['a.ts', 'types', 'a: b | c = '],
    ['a.cs', 'accessors', '{ get; } ='],
    ['a.go', 'line ends', '{\n'],
    ['a.go', 'empty lines', '\n'],
    ['a.go', 'spaces', ' '],
  ])('%s: of %s', (path, _, unit) => {
    const ratio = growth(size, (length) => {
      const text = `a = [\n${flood(unit, length)}`;
      return () => ask(path, text);
    });
    expect(ratio, `takes ${ratio} times longer for eight times the text`).toSatisfy(isLinear);
  });

  test('of here-documents with names of their own', () => {
    const ratio = growth(size, (length) => {
      const text = Array.from({ length: length / 10 }, (_, at) => `<<~A${at}\n`).join('');
      return () => ask('a.rb', text);
    });
    expect(ratio).toSatisfy(isLinear);
  });

  test('a megabyte of records is read and asked in a moment', () => {
    const text = `export const users = [\n${flood('  { name: { first: "Jo" }, emails: [\n "a@example.com"] },\n', 1e6)}];`;
    const limit = 3000;
    expect(fastest(() => ask('a.ts', text), limit)).toBeLessThan(limit);
  });
});
