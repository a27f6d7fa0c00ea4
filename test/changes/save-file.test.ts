import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, test } from 'vitest';
import { leadsOut, saveFile, whyUnsaved } from '../../src/changes/save-file.js';
import { temporaryFolder } from '../helpers/git-repository.js';

const whyNot = (path: string, checkout?: string): string => {
  try {
    saveFile(path, 'new', checkout === undefined ? {} : { checkout });
    return '';
  } catch (error) {
    return whyUnsaved(error);
  }
};

describe('a file is whole under its name', () => {
  it('in folders that are made for it, and nothing lies beside it', () => {
    const folder = temporaryFolder();
    saveFile(join(folder, 'a', 'b', 'report.json'), 'old');
    saveFile(join(folder, 'a', 'b', 'report.json'), 'new');
    expect(readFileSync(join(folder, 'a', 'b', 'report.json'), 'utf8')).toBe('new');
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['report.json']);
  });

  it('keeps the permissions that the old one had, or has those it is given', () => {
    const path = join(temporaryFolder(), 'report.json');
    saveFile(path, 'old', { mode: 0o600 });
    saveFile(path, 'new');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    chmodSync(path, 0o664);
    saveFile(path, 'new');
    expect(statSync(path).mode & 0o777).toBe(0o664);
  });

  it('under a name as long as a name can be', () => {
    const path = join(temporaryFolder(), 'x'.repeat(255));
    saveFile(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it('what killed processes left goes with the next one, and what another is at stays', () => {
    const folder = temporaryFolder();
    const [left, future, busy, foreign] = ['0'.repeat(12), '1'.repeat(12), '2'.repeat(12), 'mine'].map((id) =>
      join(folder, `.piicloak-${id}.part`),
    ) as [string, string, string, string];
    for (const path of [left, future, busy, foreign]) writeFileSync(path, '{');
    const seconds = Date.now() / 1000;
    for (const path of [left, foreign]) utimesSync(path, seconds - 90, seconds - 90);
    utimesSync(future, seconds + 90_000, seconds + 90_000);
    saveFile(join(folder, 'report.json'), '');
    expect([left, future, busy, foreign].map((path) => existsSync(path))).toEqual([false, false, true, true]);
  });
});

describe.runIf(process.platform !== 'win32')('what is no regular file', () => {
  it('a link is followed, also to what is not there yet, and stays a link', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'there'));
    writeFileSync(join(folder, 'there', 'old'), 'old');
    symlinkSync('there/old', join(folder, 'link'));
    symlinkSync('there/new', join(folder, 'dangling'));
    symlinkSync('link', join(folder, 'chain'));
    for (const name of ['link', 'dangling', 'chain']) saveFile(join(folder, name), name);
    expect(readFileSync(join(folder, 'there', 'old'), 'utf8')).toBe('chain');
    expect(readFileSync(join(folder, 'there', 'new'), 'utf8')).toBe('dangling');
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(folder, 'there')).sort()).toEqual(['new', 'old']);
  });

  it('links that go round in circles are an error', () => {
    const folder = temporaryFolder();
    symlinkSync('b', join(folder, 'a'));
    symlinkSync('a', join(folder, 'b'));
    expect(whyNot(join(folder, 'a'))).toMatch(/^ELOOP/);
  });

  it('a device and a pipe are written as they are', async () => {
    saveFile('/dev/null', 'text');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    const pipe = join(temporaryFolder(), 'pipe');
    await promisify(execFile)('mkfifo', [pipe]);
    const reader = promisify(execFile)('cat', [pipe]);
    saveFile(pipe, 'through the pipe');
    expect((await reader).stdout).toBe('through the pipe');
    expect(statSync(pipe).isFIFO()).toBe(true);
  });
});

describe('a failure names its cause and leaves what was there', () => {
  it('a folder in the place of the file', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'report.json'));
    expect(whyNot(join(folder, 'report.json'))).toMatch(/^EISDIR, /);
    expect(readdirSync(folder)).toEqual(['report.json']);
  });

  it('a file in the place of the folder', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a'), 'old');
    expect(whyNot(join(folder, 'a', 'report.json'))).toMatch(/^E(?:NOTDIR|EXIST), /);
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
  });

  it.runIf(existsSync('/dev/full'))('a full device', () => {
    expect(whyNot('/dev/full')).toBe('ENOSPC, no space left on device');
  });

  it('what is no error of the system says nothing', () => {
    expect(whyUnsaved(new Error('the text it choked on'))).toBe('unknown error');
  });
});

describe.runIf(process.platform !== 'win32')('in a checkout, links of strangers', () => {
  function checkout(): { readonly root: string; readonly outside: string } {
    const [root, outside] = [temporaryFolder(), temporaryFolder()];
    writeFileSync(join(outside, 'profile'), 'old');
    symlinkSync(join(outside, 'profile'), join(root, 'report.json'));
    symlinkSync(join(outside, 'not there'), join(root, 'dangling.json'));
    symlinkSync(outside, join(root, 'reports'));
    mkdirSync(join(root, 'real'));
    symlinkSync('real', join(root, 'inner'));
    return { root, outside };
  }

  it('at the place of a report are replaced, wherever they lead', () => {
    const { root, outside } = checkout();
    for (const name of ['report.json', 'dangling.json']) {
      saveFile(join(root, name), 'new', { checkout: root });
      expect(lstatSync(join(root, name)).isFile()).toBe(true);
    }
    expect(readdirSync(outside)).toEqual(['profile']);
    expect(readFileSync(join(outside, 'profile'), 'utf8')).toBe('old');
  });

  test.each(['reports/report.json', 'reports/new/report.json', 'inner/../reports/report.json'])(
    'that lead out on the way are not followed: %s',
    (path) => {
      const { root, outside } = checkout();
      expect(whyNot(join(root, path), root)).toBe('a symbolic link leads out of the workspace');
      expect(readdirSync(outside)).toEqual(['profile']);
    },
  );

  it('that stay within are followed, and what is named outside was meant', () => {
    const { root, outside } = checkout();
    saveFile(join(root, 'inner', 'report.json'), 'new', { checkout: root });
    saveFile(join(outside, 'report.json'), 'new', { checkout: root });
    expect(readFileSync(join(root, 'real', 'report.json'), 'utf8')).toBe('new');
    expect(readFileSync(join(outside, 'report.json'), 'utf8')).toBe('new');
  });

  it('at the place of a log lead out, also where nothing is there yet', () => {
    const { root, outside } = checkout();
    const named = ['report.json', 'dangling.json', 'reports/log', 'log', 'real/log'].map((path) => join(root, path));
    expect(named.map((path) => leadsOut(path, root))).toEqual([true, true, true, false, false]);
    expect(leadsOut(join(outside, 'log'), root)).toBe(false);
  });
});
