import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formats } from '../../src/readers/formats.js';
import { root } from './project.js';

it('docs/FORMATS.md names every format', () => {
  const page = readFileSync(join(root, 'docs', 'FORMATS.md'), 'utf8').toLowerCase();
  expect(formats.length).toBeGreaterThan(30);
  expect(formats.map(({ name }) => name).filter((name) => !page.includes(name.toLowerCase()))).toEqual([]);
});
