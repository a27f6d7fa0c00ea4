import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { annotationsOf } from '../helpers/runner/annotations.js';
import { parseCommands } from '../helpers/runner/commands.js';
import { runAction } from '../helpers/runner.js';
import { temporaryDirectory } from '../helpers/temporary.js';
import { toyAction } from './toy-action.js';

const workspace = temporaryDirectory('workspace');
const annotationsIn = (text: string) => annotationsOf(parseCommands(text), workspace);

describe('commands', () => {
  test.each([
    ['with a message', '::debug::hello', { name: 'debug', properties: {}, message: 'hello' }],
    ['with blanks before', '  ::error::a', { name: 'error', properties: {}, message: 'a' }],
    [
      'with properties',
      '::error file=a.txt,line=3::b',
      { name: 'error', properties: { file: 'a.txt', line: '3' }, message: 'b' },
    ],
    [
      'escaped',
      '::warning file=a%3Ab%2Cc%25.txt::50%25%0A%0D%253A',
      { name: 'warning', properties: { file: 'a:b,c%.txt' }, message: '50%\n\r%3A' },
    ],
    [
      'with a comma that was not escaped',
      '::error file=a,b.txt::c',
      { name: 'error', properties: { file: 'a' }, message: 'c' },
    ],
    ['with colons in the message', '::notice::a::b', { name: 'notice', properties: {}, message: 'a::b' }],
    ['in the old form, anywhere in a line', 'x ##[error]a%5D', { name: 'error', properties: {}, message: 'a]' }],
    ['after a bare carriage return', 'x\r::error::a', { name: 'error', properties: {}, message: 'a' }],
  ])('%s', (_, line, command) => {
    expect(parseCommands(line)).toEqual([command]);
  });

  test.each([
    ['inside a line', 'x ::error::a'],
    ['with an unknown name', '::nonsense::a'],
    ['without an end', '::error a'],
    ['in the old form without an end', '##[error a'],
  ])('are not seen %s', (_, line) => {
    expect(parseCommands(line)).toEqual([]);
  });

  test('stop between stop-commands and its token', () => {
    const text = '::error::1\n::stop-commands::pause\n::error::2\n##[error]3\n::pause::\n::error::4';
    expect(parseCommands(text).map(({ message }) => message)).toEqual(['1', '4']);
  });

  test('are read from both streams of an action', async () => {
    const action = toyAction("console.log('::warning::out'); console.error('::error::err');");
    const { commands } = await runAction({ action, workspace });
    expect(commands.map(({ message }) => message)).toEqual(['out', 'err']);
  });

  test.each(['set-output name=a', 'save-state name=a', 'set-env name=a', 'add-path'])('refuses %s', async (head) => {
    const action = toyAction(`console.log('::${head}::b')`);
    await expect(runAction({ action, workspace })).rejects.toThrow('Use the environment files');
  });
});

describe('annotations', () => {
  test('are ten of each level, whatever was printed', () => {
    const text = ['error', 'warning', 'notice', 'debug'].flatMap((level) =>
      Array.from({ length: 12 }, (_, index) => `::${level}::${level} ${index}`),
    );
    const kept = annotationsIn(text.join('\n')).map(({ message }) => message);
    expect(kept).toHaveLength(30);
    expect(kept).toContain('error 9');
    expect(kept).not.toContain('error 10');
  });

  test('without a message take a place and show nothing', () => {
    const text = ['::error::', ...Array.from({ length: 10 }, (_, index) => `::error::${index}`)].join('\n');
    expect(annotationsIn(text)).toHaveLength(9);
  });

  test('are cut at 4,096 characters', () => {
    expect(annotationsIn(`::error::${'x'.repeat(5000)}`)[0]?.message).toHaveLength(4096);
  });

  test('name files relative to the workspace', () => {
    const inside = join(workspace, 'data', 'a.csv').replaceAll('%', '%25').replaceAll(':', '%3A');
    expect(annotationsIn(`::error file=${inside},title=T::m`)[0]).toMatchObject({ path: 'data/a.csv', title: 'T' });
  });

  test.each([
    ['one line', 'line=2,col=3,endColumn=5', [2, 2, 3, 5]],
    ['more lines lose their columns', 'line=2,endLine=4,col=3,endColumn=5', [2, 4, 0, 0]],
    ['an end without a start', 'endLine=4', [4, 4, 0, 0]],
    ['an end before its start', 'line=4,endLine=2', [0, 0, 0, 0]],
    ['columns without a line', 'col=3', [0, 0, 0, 0]],
    ['columns the wrong way round', 'line=2,col=5,endColumn=3', [2, 2, 0, 0]],
    ['no number', 'line=two', [0, 0, 0, 0]],
  ])('%s', (_, properties, expected) => {
    const [found] = annotationsIn(`::error file=a,${properties}::m`);
    expect([found?.startLine, found?.endLine, found?.startColumn, found?.endColumn]).toEqual(expected);
  });
});
