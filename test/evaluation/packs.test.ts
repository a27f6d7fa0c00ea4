import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packs } from '../../src/packs/index.js';
import { packPage } from '../../src/reporters/packs.js';

const page = join(import.meta.dirname, '../../docs/PACKS.md');

it('docs/PACKS.md tells every pack', () => {
  if (process.env['MODE'] === 'record') writeFileSync(page, packPage(packs));
  expect(readFileSync(page, 'utf8')).toBe(packPage(packs));
});
