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

it('lists every entity with its severity', () => {
  const rows = readme.split('\n').filter((line) => /^\| `[A-Z_]+`/.test(line));
  const listed = rows.flatMap((row) => {
    const severity = row.split('|').at(-2)?.trim();
    return [...(row.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, entity]) => `${entity} ${severity}`);
  });
  expect(listed.sort()).toEqual(recognizers.map(({ entity, severity }) => `${entity} ${severity}`).sort());
});
