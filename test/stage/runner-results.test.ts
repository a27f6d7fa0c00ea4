import { describe, expect, test } from 'vitest';
import { runAction } from '../helpers/runner.js';
import { temporaryDirectory } from '../helpers/temporary.js';
import { toyAction } from './toy-action.js';

const prelude = `import { appendFileSync, writeFileSync } from 'node:fs';
const add = (name, text) => appendFileSync(process.env[name], text);
`;

async function run(source: string) {
  return await runAction({ action: toyAction(prelude + source), workspace: temporaryDirectory('workspace') });
}

describe('outputs', () => {
  test.each([
    ['a pair', 'outcome=clean\n', { outcome: 'clean' }],
    ['without a last line ending', 'outcome=clean', { outcome: 'clean' }],
    ['a value with an equals sign', 'a=b=c\n', { a: 'b=c' }],
    ['an arrow in a value', 'a=b<<c\n', { a: 'b<<c' }],
    ['an empty value', 'a=\n', { a: '' }],
    ['a heredoc', 'a<<END\nb\nEND\n', { a: 'b' }],
    [
      'a heredoc with more lines, a pair in it and blanks',
      'a<<END\n\nb=c\n d \nEND\ne=f\n',
      { a: '\nb=c\n d ', e: 'f' },
    ],
    ['an empty heredoc', 'a<<END\nEND\n', { a: '' }],
    ['the last of two', 'a=1\na=2\n', { a: '2' }],
    ['one that action.yml does not declare, as the runner does', 'undeclared=1\n', { undeclared: '1' }],
  ])('%s', async (_, text, outputs) => {
    expect((await run(`add('GITHUB_OUTPUT', ${JSON.stringify(text)})`)).outputs).toEqual(outputs);
  });

  test.each([
    ['a line that is neither', 'clean\n', "Invalid format 'clean'"],
    ['a heredoc that never ends', 'a<<END\nb\n', "Matching delimiter not found 'END'"],
    ['a heredoc with an indented end', 'a<<END\nb\n END\n', "Matching delimiter not found 'END'"],
    ['no name', '=b\n', 'Name must not be empty'],
    ['no delimiter', 'a<<\n', 'Delimiter must not be empty'],
  ])('refuses %s', async (_, text, reason) => {
    await expect(run(`add('GITHUB_OUTPUT', ${JSON.stringify(text)})`)).rejects.toThrow(reason);
  });

  test('refuses a malformed GITHUB_ENV', async () => {
    await expect(run("add('GITHUB_ENV', 'nonsense\\n')")).rejects.toThrow("Invalid format 'nonsense'");
  });
});

describe('the summary', () => {
  test('is what the action wrote', async () => {
    expect((await run("add('GITHUB_STEP_SUMMARY', '# Häding\\n')")).summary).toBe('# Häding\n');
  });

  test('may have 1,048,576 bytes and not one more', async () => {
    const write = (bytes: number) => run(`add('GITHUB_STEP_SUMMARY', 'x'.repeat(${bytes}))`);
    expect((await write(1_048_576)).summary).toHaveLength(1_048_576);
    await expect(write(1_048_577)).rejects.toThrow('supports content up to a size of 1024k, got 1024k (1048577 bytes)');
  });
});

describe('everything', () => {
  test('holds what any stream or file carries', async () => {
    const { everything } = await run(`
      console.log('one'); console.error('two');
      add('GITHUB_OUTPUT', 'a=three\\n'); add('GITHUB_STEP_SUMMARY', 'four'); add('GITHUB_ENV', 'b=five\\n');
      add('GITHUB_STATE', 'c=six\\n'); add('GITHUB_PATH', 'seven\\n');
      writeFileSync(process.env.RUNNER_TEMP + '/scan.sarif', 'eight');`);
    const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
    expect(words.filter((word) => !everything.includes(word))).toEqual([]);
  });

  test('does not hold the payload, which the action did not write', async () => {
    const action = toyAction('');
    const event = { name: 'push', payload: { secret: 'planted' } };
    const { everything } = await runAction({ action, workspace: temporaryDirectory('workspace'), event });
    expect(everything).not.toContain('planted');
  });
});
