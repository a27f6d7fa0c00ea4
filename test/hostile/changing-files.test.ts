import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { onDisk } from '../../src/changes/disk.js';
import { lookerFor } from '../../src/looker.js';
import { ReadFailure } from '../../src/model/change.js';
import { defaults } from '../../src/model/settings.js';
import { temporaryFolder } from '../helpers/git-repository.js';
import { victimOf } from './trick.js';

const mebibyte = 1024 * 1024;
const old = 'old text\n'.repeat(400_000);

/** Reads a file of some mebibytes part by part; after the first, something happens to it. */
async function readWhile(happens: (path: string) => void): Promise<string> {
  const path = join(temporaryFolder(), 'a.log');
  writeFileSync(path, old);
  const parts: Uint8Array[] = [];
  for await (const part of onDisk(path, old.length).stream?.() ?? []) {
    parts.push(part);
    if (parts.length === 1) happens(path);
  }
  return Buffer.concat(parts).toString('utf8');
}

describe('a file that changes while it is read', () => {
  test.each<[string, (path: string) => void]>([
    ['grows', (path) => appendFileSync(path, 'new')],
    ['shrinks', (path) => truncateSync(path, mebibyte)],
    ['is emptied', (path) => truncateSync(path, 0)],
    ['is written anew', (path) => writeFileSync(path, 'new')],
    ['is written anew, as long as before', (path) => writeFileSync(path, 'new text\n'.repeat(400_000))],
  ])('that %s is a gap', async (_, happens) => {
    await expect(readWhile(happens)).rejects.toMatchObject({
      name: 'ReadFailure',
      reason: 'unreadable',
      message: expect.stringMatching(/^It was written to while it was read\./),
    });
  });

  test.each<[string, (path: string) => void]>([
    ['is removed', (path) => rmSync(path)],
    [
      'gives its name to a link',
      (path) => {
        rmSync(path);
        symlinkSync('/dev/zero', path);
      },
    ],
    [
      'gives its name to another',
      (path) => {
        writeFileSync(`${path}.new`, 'new');
        renameSync(`${path}.new`, path);
      },
    ],
  ])('that %s is read to the end of what was opened', async (_, happens) => {
    expect(await readWhile(happens)).toBe(old);
  });

  it('that is written to without end ends, at the length that it had', async () => {
    const path = join(temporaryFolder(), 'a.log');
    writeFileSync(path, old);
    let length = 0;
    const reading = async (): Promise<void> => {
      for await (const part of onDisk(path, old.length).stream?.() ?? []) {
        length += part.length;
        appendFileSync(path, Buffer.alloc(2 * mebibyte));
      }
    };
    await expect(reading()).rejects.toThrow('It was written to while it was read');
    expect(length).toBe(old.length);
  });

  it('that is written to by another process is a gap, though it is read at once', async () => {
    const path = join(temporaryFolder(), 'a.bin');
    writeFileSync(path, Buffer.alloc(60 * mebibyte));
    const writer =
      "const fs = require('fs'); const f = fs.openSync(process.argv[1], 'r+');" +
      "fs.writeSync(1, 'ready'); for (;;) fs.writeSync(f, 'x', 0);";
    const child = spawn(process.execPath, ['-e', writer, path]);
    try {
      await once(child.stdout, 'data');
      const read = onDisk(path, 0).read();
      // Not the bytes: a failure would print all of them.
      const said = read.then(({ length }) => `${length} bytes`).catch(({ message }: Error) => message);
      expect(await said).toMatch(/^It was written to while it was read/);
    } finally {
      child.kill('SIGKILL');
    }
  });

  it('keeps what was found in it before', async () => {
    const { email } = victimOf(0);
    async function* stream(): AsyncIterable<Uint8Array> {
      yield Buffer.from(`name,email\n${'x,y\n'.repeat(200_000)}z,${email}\n`);
      yield Buffer.from('x,y\n'.repeat(800_000));
      throw new ReadFailure('unreadable', 'It was written to while it was read.');
    }
    const read = async (): Promise<Uint8Array> => {
      throw new ReadFailure('too-large', 'Too long.');
    };
    const looker = await lookerFor({ settings: defaults, gone: new Set(), policyFiles: [], today: '2026-11-22' });
    const { findings, gaps } = await looker.look({ path: 'a.csv', addedLines: 'all', read, stream }, read);
    expect(findings.map(({ startLine }) => startLine)).toEqual([200_002]);
    expect(gaps.map(({ reason }) => reason)).toContain('unreadable');
  });
});
