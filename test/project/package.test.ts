import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Run, root, run, runNode } from './project.js';

/** A project of someone else, with nothing but the packed package installed. */
let consumer = '';
let tarball = '';

beforeAll(async () => {
  consumer = mkdtempSync(join(tmpdir(), 'consumer-'));
  const packed = await npm(['pack', '--json', '--ignore-scripts', root]);
  if (packed.status !== 0) throw new Error(packed.stderr);
  const [{ filename }]: [{ filename: string }] = JSON.parse(packed.stdout);
  tarball = join(consumer, filename);
  const unpacked = await run('tar', ['-xzf', filename], consumer);
  if (unpacked.status !== 0) throw new Error(unpacked.stderr);
  mkdirSync(join(consumer, 'node_modules'));
  renameSync(join(consumer, 'package'), join(consumer, 'node_modules', 'piicloak-action'));
});

afterAll(() => rmSync(consumer, { recursive: true, force: true }));

describe('the packed package', () => {
  it('gives publint nothing to say', async () => {
    const { messages } = await publint({ pack: { tarball: Uint8Array.from(readFileSync(tarball)).buffer } });
    expect(messages).toEqual([]);
  });

  it('has types that every way of importing it finds', async () => {
    const options = ['--profile', 'esm-only', '--no-definitely-typed', '--format', 'json'];
    const { status, stdout } = await runNode('node_modules/@arethetypeswrong/cli/dist/index.js', [tarball, ...options]);
    expect({ status, stdout }).toMatchObject({ status: 0 });
  });

  it('works on its own, as a library and as a command', async () => {
    writeFileSync(join(consumer, 'use.mjs'), "import * as it from 'piicloak-action';\nconsole.log(typeof it.scan);\n");
    const { version } = manifest();
    const used = await run(process.execPath, ['use.mjs'], consumer);
    const command = join('node_modules', 'piicloak-action', 'dist', 'cli', 'index.js');
    const asked = await run(process.execPath, [command, '--version'], consumer);
    expect(used).toEqual({ status: 0, stdout: 'function\n', stderr: '' });
    expect(asked).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('has types that need its dependencies and those of Node alone', async () => {
    const { dependencies } = manifest();
    for (const name of [...Object.keys(dependencies), '@types/node']) linkFor(name);
    writeFileSync(
      join(consumer, 'use.mts'),
      "import { scan } from 'piicloak-action';\nexport const use: typeof scan = scan;\n",
    );
    const options = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--types',
      'node',
      'use.mts',
    ];
    const { status, stdout } = await runNode('node_modules/typescript/bin/tsc', options, consumer);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });
});

/** npm's own entry point needs no shell; without npm around the tests, the command does. */
function npm(args: readonly string[]): Promise<Run> {
  const { npm_execpath: script } = process.env;
  return script === undefined ? run('npm', args, consumer) : run(process.execPath, [script, ...args], consumer);
}

function linkFor(name: string): void {
  const path = join('node_modules', name);
  mkdirSync(dirname(join(consumer, path)), { recursive: true });
  symlinkSync(join(root, path), join(consumer, path), 'junction');
}

function manifest(): { readonly version: string; readonly dependencies: Readonly<Record<string, string>> } {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
}
