import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { recognizers } from '../../src/recognizers/registry.generated.js';
import { entityPage } from '../../src/reporters/entities.js';

const page = join(import.meta.dirname, '../../docs/ENTITIES.md');

it('docs/ENTITIES.md lists every type', () => {
  if (process.env['MODE'] === 'record') writeFileSync(page, entityPage(recognizers));
  expect(readFileSync(page, 'utf8')).toBe(entityPage(recognizers));
});

it('there are a hundred types and more, of at least forty countries', () => {
  expect(recognizers.length).toBeGreaterThanOrEqual(100);
  expect(new Set(recognizers.flatMap(({ country }) => country ?? [])).size).toBeGreaterThanOrEqual(40);
});
