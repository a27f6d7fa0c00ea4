import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../src/detection/prose/reading.js';
import { namesIn } from '../../helpers/names-in-prose.js';
import { written } from '../../helpers/written.js';

const remarks = (template: string, path = 'a.ts'): string[] =>
  namesIn('name', template, path, path.endsWith('.ts')).map((found) => found.replace('remark ', ''));

describe('in code a whole name is found', () => {
  test.each([
    ['in a comment', '// by {Amanda} {Fernandez}', ['{Amanda} {Fernandez}']],
    ['in the comment of a line', 'x = 1; # {Amanda} {Fernandez}', ['{Amanda} {Fernandez}']],
    ['with an initial', '// by {Amanda} Q. {Fernandez}', ['{Amanda} Q. {Fernandez}']],
    ['twice', '// {Amanda} {Fernandez} and {Roberto} {Weber}', ['{Amanda} {Fernandez}', '{Roberto} {Weber}']],
    ['right behind another run', '// {Zorvan} {Vexlum}, {Roberto} {Weber}', ['{Roberto} {Weber}']],
    ['behind an initial and its stop', '// {Zorvan} Q. {Vexlum}: {Roberto} {Weber}', ['{Roberto} {Weber}']],
    ['behind a product', '// Docker {Amanda} {Fernandez}', []],
    ['behind an honorific', '// {Dr.} {Zorvan}', ['Zorvan']],
    ['behind an honorific, of three words', '// {Dr.} {Zorvan} {Vexlum} {Roe}', ['Zorvan Vexlum Roe']],
    ['not behind an honorific, of four words', '// {Dr.} {Zorvan} {Vexlum} {Roe} {Xy}', []],
    ['not as one name', '// {Amanda}', []],
    ['not before an identifier', '// {Amanda} {Fernandez} Studio2', []],
    ['not behind letters', '// x{Amanda} {Fernandez}', []],
    ['not in lower case', '// {amanda} {Fernandez}', []],
    ['not without the blank', '// {Amanda}{Fernandez}', []],
    ['not in code', 'new {Amanda} {Fernandez}()', []],
    ['not in the line below a comment', '// so\nnew {Amanda} {Fernandez}', []],
    ['not in a line that a tool wrote', `// ${'x'.repeat(997)}{Amanda} {Fernandez}`, []],
    ['not in a longer line that a tool wrote', `// ${'x '.repeat(600)}{Amanda} {Fernandez}`, []],
    ['in a long line', `// ${'x '.repeat(490)}{Amanda} {Fernandez}`, ['{Amanda} {Fernandez}']],
    ['in a line behind long ones', `${'x '.repeat(600)}\n// {Amanda} {Fernandez}`, ['{Amanda} {Fernandez}']],
    ['at once', '"{Amanda} {Fernandez}"', ['{Amanda} {Fernandez}']],
  ])('%s', (_, template, expected) => expect(remarks(template)).toEqual(expected.map(written)));
});

describe('in data a whole name is found', () => {
  test.each([
    ['without a comment', 'by {Amanda} {Fernandez}', ['{Amanda} {Fernandez}']],
    ['at the beginning', '{Amanda} {Fernandez}', ['{Amanda} {Fernandez}']],
    ['not in a line of a thousand', `${'x'.repeat(999)} {Amanda} {Fernandez}`, []],
    ['in a line of less', `${'x'.repeat(998)} {Amanda} {Fernandez}`, ['{Amanda} {Fernandez}']],
  ])('%s', (_, template, expected) => expect(remarks(template, 'a.log')).toEqual(expected.map(written)));
});

test.each([
  ['README.md', false, 'prose'],
  ['docs/README.MD', false, 'prose'],
  ['README', false, 'prose'],
  ['docs/notes', false, 'prose'],
  ['Makefile', false, 'remarks'],
  ['src/Dockerfile', false, 'remarks'],
  ['a.yaml', false, 'remarks'],
  ['a.ts', true, 'remarks'],
  ['README.md', true, 'remarks'],
  ['', false, 'prose'],
  ['', true, 'remarks'],
  ['yarn.lock', false, 'nothing'],
  ['a.min.js', true, 'nothing'],
] as const)('%s (code: %s) is read as %s', (path, inCode, reading) => expect(readingOf(path, inCode)).toBe(reading));
