import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it, test } from 'vitest';
import { type Figures, figuresOf, type Measured, measure } from './figures.js';
import { accuracyPage } from './page.js';
import type { Case } from './presidio.js';
import { vectors } from './vectors.js';

const docs = join(import.meta.dirname, '../../docs');
const record = join(docs, 'accuracy.json');
/** `npm run evaluate` runs in this mode: what is measured becomes what is held. */
const isRecording = process.env['MODE'] === 'record';

let measured: Measured;
let figures: Figures;

beforeAll(async () => {
  measured = await measure();
  figures = figuresOf(measured);
  if (!isRecording) return;
  mkdirSync(docs, { recursive: true });
  writeFileSync(record, `${JSON.stringify(figures, null, 2)}\n`);
  writeFileSync(join(docs, 'ACCURACY.md'), accuracyPage(measured));
  console.info(accuracyPage(measured));
}, 120_000);

it('is nowhere less than it was', () => {
  const recorded: Figures = JSON.parse(readFileSync(record, 'utf8'));
  const fallen = Object.entries(recorded).filter(([name, least]) => (figures[name] ?? 0) < least - 1e-9);
  expect(fallen.map(([name, least]) => `${name}: ${figures[name]}, was ${least}`)).toEqual([]);
  expect(Object.keys(figures).sort()).toEqual(Object.keys(recorded).sort());
});

it('is what docs/ACCURACY.md says', () => {
  expect(readFileSync(join(docs, 'ACCURACY.md'), 'utf8')).toBe(accuracyPage(measured));
});

test('cases that are kept out of the score each say why', () => {
  const readme = readFileSync(join(import.meta.dirname, '../vectors/README.md'), 'utf8');
  for (const name of ['presidio', 'national']) {
    const disputed = vectors<Case>(name).flatMap((each) => each.disputed ?? []);
    expect(disputed.filter((reason) => !readme.includes(`| \`${reason}\` |`))).toEqual([]);
  }
});
