import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './project.js';

const bytes = (path: string): number => {
  const whole = join(root, 'dist', path);
  if (!statSync(whole).isDirectory()) return statSync(whole).size;
  return readdirSync(whole).reduce((sum, name) => sum + bytes(join(path, name)), 0);
};

// What a bundle holds is counted here: how long it takes to load depends on the machine. Raise a limit for what is worth
// it, and not for a package that came along with another.
it.each([
  // Everything that whoever uses the Action downloads and could read.
  ['action', 3_850_000],
  // What is there before inputs and payload are read: the rest is loaded on need.
  ['action/index.js', 40_000],
  ['cli', 3_850_000],
  // All that `--version` loads.
  ['cli/index.js', 20_000],
])('dist/%s is no larger than %i bytes', (path, limit) => {
  expect(bytes(path)).toBeLessThanOrEqual(limit);
});

it.each(['action', 'cli', 'lib'])('dist/%s reads the plans of telephone numbers when it needs them', (path) => {
  const folder = join(root, 'dist', path);
  const pieces = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const code = pieces.map((name) => readFileSync(join(folder, name), 'utf8'));
  const plans = code.flatMap((text) => text.match(/^.*country_calling_codes(?=["':]).*$/gm) ?? []);
  expect(plans.filter((line) => line.length > 100_000).map((line) => /=> .{0,20}JSON\.parse\(/.test(line))).toEqual([
    true,
  ]);
});
