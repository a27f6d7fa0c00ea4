import { chmodSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compiledFolder } from '../../src/cli/compile-cache.js';
import { piicloak } from '../helpers/cli.js';
import { temporaryFolder } from '../helpers/git-repository.js';

const uid = process.getuid?.();

describe.skipIf(uid === undefined)('what Node has compiled is kept', () => {
  it('in a folder of one’s own', () => {
    const home = temporaryFolder();
    expect(compiledFolder({}, home, uid)).toBe(join(home, '.cache/piicloak'));
    expect(compiledFolder({ XDG_CACHE_HOME: join(home, 'elsewhere') }, home, uid)).toBe(
      join(home, 'elsewhere/piicloak'),
    );
  });

  it.each([['CI'], ['NODE_COMPILE_CACHE'], ['NODE_DISABLE_COMPILE_CACHE']])('not where %s says otherwise', (name) => {
    const home = temporaryFolder();
    expect(compiledFolder({ [name]: '1' }, home, uid)).toBeUndefined();
    expect(existsSync(join(home, '.cache'))).toBe(false);
  });

  it.each([
    ['.', 0o777],
    ['.cache', 0o770],
    ['.cache/piicloak', 0o707],
    ['.cache/piicloak', 0o1777],
  ])('not where others write to %s (%o)', (path, mode) => {
    const home = temporaryFolder();
    mkdirSync(join(home, path), { recursive: true });
    chmodSync(join(home, path), mode);
    expect(compiledFolder({}, home, uid)).toBeUndefined();
  });

  it('not in a folder that a link leads to and others write to', () => {
    const [home, elsewhere] = [temporaryFolder(), temporaryFolder()];
    mkdirSync(join(elsewhere, 'cache'));
    symlinkSync(join(elsewhere, 'cache'), join(home, '.cache'));
    expect(compiledFolder({}, home, uid)).toBe(join(elsewhere, 'cache/piicloak'));
    chmodSync(elsewhere, 0o777);
    expect(compiledFolder({}, home, uid)).toBeUndefined();
  });

  it('not in the repository under scan, to which a relative path leads', () => {
    expect(compiledFolder({ XDG_CACHE_HOME: 'cache' }, temporaryFolder(), uid)).toBeUndefined();
    expect(compiledFolder({}, 'home', uid)).toBeUndefined();
    expect([existsSync('cache'), existsSync('home')]).toEqual([false, false]);
  });

  it('not where it is another’s, or cannot be made', () => {
    const home = temporaryFolder();
    expect(compiledFolder({}, home, (uid ?? 0) + 1)).toBeUndefined();
    expect(compiledFolder({ XDG_CACHE_HOME: '/dev/null/cache' }, home, uid)).toBeUndefined();
  });
});

// From Node 22.1 on.
it.skipIf(!('enableCompileCache' in module))('a second start finds what the first one kept', async () => {
  const home = temporaryFolder();
  const environment = { HOME: home, XDG_CACHE_HOME: '', CI: '', NODE_COMPILE_CACHE: '' };
  for (const _ of [1, 2]) expect((await piicloak(['entities'], { env: environment })).code).toBe(0);
  expect(readdirSync(join(home, '.cache/piicloak')).length).toBe(1);
});
