import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

// A worker of vitest ends without an `exit` event, so the folders go when the file that imports this is through.
afterAll(() => {
  // Windows keeps a folder while a process that was started there still ends.
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
});

/** A new empty folder that goes when the test file ends. Its path is the real one: no link as macOS's /var, no short name of Windows. */
export function temporaryDirectory(name: string): string {
  const folder = mkdtempSync(join(realpathSync.native(tmpdir()), `piicloak-${name}-`));
  made.push(folder);
  return folder;
}
