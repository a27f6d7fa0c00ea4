import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { options } from '../../src/inputs/options.js';
import { recognizers } from '../../src/recognizers/registry.generated.js';
import { root } from './project.js';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));

it('documents every input as the options describe it', () => {
  const rows = Object.entries(options).map(([name, { description, fallback }]) =>
    fallback === '' ? `| \`${name}\` | | ${description} |` : `| \`${name}\` | \`${fallback}\` | ${description} |`,
  );
  expect(readme).toContain(rows.join('\n'));
});

it('documents every output as action.yml describes it', () => {
  const outputs: [string, { description: string }][] = Object.entries(action.outputs);
  expect(readme).toContain(outputs.map(([name, { description }]) => `| \`${name}\` | ${description} |`).join('\n'));
});

it('names only types that exist, with their severity', () => {
  const known = new Map(recognizers.map((each) => [each.entity, each.onRequest ? 'off' : each.severity]));
  const section = readme.slice(readme.indexOf('## What it finds'));
  const rows = section.split('\n').filter((line) => line.startsWith('| ') && line.includes('`'));
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) {
    const severity = row.split('|').at(-2)?.trim();
    for (const [, entity = ''] of row.matchAll(/`([A-Z_]+)`/g))
      expect(`${entity} ${known.get(entity)}`).toBe(`${entity} ${severity}`);
  }
});
