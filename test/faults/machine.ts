import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRepository, type GitRepository, temporaryFolder } from '../helpers/git-repository.js';

/** A program that starts another one with less than it is used to; the tests start node through it. */
export function under(shell: string): string {
  const folder = temporaryFolder();
  // Whoever starts it may be nobody.
  chmodSync(folder, 0o755);
  const path = join(folder, 'run');
  writeFileSync(path, `#!/bin/sh\n${shell}\n`, { mode: 0o755 });
  return path;
}

export const node = process.execPath;

/** A folder with a program of this name, to be put first on the PATH. */
export function programNamed(name: string, shell: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), `#!/bin/sh\n${shell}\n`, { mode: 0o755 });
  return folder;
}

export const email = ['wilma.osterhagen', ['corvina-energy', 'com'].join('.')].join('@');

/** Two commits; the second adds a finding in a folder of its own, and one in a lockfile that was there. */
export function exampleRepository(): GitRepository {
  const repository = createRepository();
  chmodSync(repository.root, 0o755);
  repository.write('.gitattributes', '*.gen linguist-generated\n');
  repository.write('notes.md', '# Größe\n\nNothing to see.\n');
  repository.commit();
  mkdirSync(join(repository.root, 'data'));
  repository.write('data/users.csv', `name,email\nx,${email}\n`);
  repository.commit();
  return repository;
}
