// @ts-check
/** What the figures were taken on, and of which version. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { root } from './folder.js';

/** @typedef {ReturnType<typeof machine>} Machine */

export function machine() {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${arch()}`,
    node: process.version,
    // Figures of a busy machine are worth less.
    load: loadavg()[0] ?? 0,
    date: new Date().toISOString().slice(0, 10),
    version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
    commit: commit(),
  };
}

function commit() {
  try {
    const [head, changed] = [
      ['rev-parse', '--short', 'HEAD'],
      ['status', '--porcelain', '--', 'dist'],
    ].map((args) =>
      execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim(),
    );
    return `commit ${head}${changed ? ', dist/ changed' : ''}`;
  } catch {
    return 'no commit';
  }
}
