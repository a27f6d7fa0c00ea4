import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, run } from './project.js';

interface Locked {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

const sources = ['src', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
let elsewhere = '';

beforeAll(async () => {
  elsewhere = mkdtempSync(join(tmpdir(), 'another place '));
  for (const path of sources) cpSync(join(root, path), join(elsewhere, path), { recursive: true });
  installIn(elsewhere);
  const built = await run(process.execPath, [join('scripts', 'build.js')], elsewhere);
  if (built.status !== 0) throw new Error(built.stderr);
}, 120_000);

afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

// The committed bundles are built on Linux and macOS; on Windows nobody has proven the bundler's bytes to be the same.
describe.skipIf(process.platform === 'win32')('dist', () => {
  it('holds what the sources build, byte for byte, wherever they are built', () => {
    const committed = filesIn(join(root, 'dist'));
    const rebuilt = filesIn(join(elsewhere, 'dist'));
    expect(rebuilt).toContain(join('action', 'index.js'));
    expect(committed, 'dist/ is stale: run `npm run build` and commit it.').toEqual(rebuilt);
    const differing = rebuilt.filter((file) => !same(join(root, 'dist', file), join(elsewhere, 'dist', file)));
    expect(differing, 'dist/ is stale: run `npm run build` and commit it.').toEqual([]);
  });
});

/** Copies what is bundled and the bundler, which number modules by where they really are; links the other tools. */
function installIn(folder: string): void {
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(read('package-lock.json'));
  const installed = Object.entries(packages).filter(([path]) => path !== '' && existsSync(join(root, path)));
  for (const [path, { dev, devOptional, optional }] of installed) {
    const isTool = (dev || devOptional || optional) && path !== 'node_modules/@vercel/ncc';
    if (!isTool) cpSync(join(root, path), join(folder, path), { recursive: true });
    else if (!existsSync(join(folder, path))) link(join(root, path), join(folder, path));
  }
}

function link(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(from, to, 'junction');
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const read = (path: string) => readFileSync(join(root, path), 'utf8');

const same = (one: string, other: string) => readFileSync(one).equals(readFileSync(other));
