import { mask } from '../../../src/detection/mask.js';
import type { Candidate, Recognizer, Shape } from '../../../src/model/recognizer.js';
import { originOf } from '../../../src/provenance/index.js';
import { recognizers as all } from '../../../src/recognizers/registry.generated.js';
import { vectors } from '../../evaluation/vectors.js';
import { generators } from '../../helpers/generators.js';
import { type Input, must, type Target } from '../target.js';

const byEntity = new Map(all.map((recognizer) => [recognizer.entity, recognizer]));
const { digits, pick } = generators(8);

/** Values of the shape of each type, near enough to what it checks that a mutation gets past the first test. */
const seeds = (): readonly Input[] => [
  ...all.flatMap(({ entity, shapes, help }) => [
    { variant: entity, text: help.example },
    ...shapes.flatMap((shape) =>
      shape.kind === 'number'
        ? [filled(shape.form), filled(shape.form)].map((text) => ({ variant: entity, text }))
        : [],
    ),
  ]),
  ...vectors<{ readonly entity?: string; readonly value: string }>('national').flatMap(({ entity, value }) =>
    entity === undefined ? [] : [{ variant: entity, text: value }],
  ),
];

const filled = (form: string): string =>
  form.replace(/9/g, () => digits(1)).replace(/A/g, () => pick([...'ABCDEFGHJKLMNPQRSTUVWXYZ']));

export const recognizers: readonly Target[] = [
  { name: 'recognizer shapes and checks', seeds, longest: 120, share: 3, run: recognized },
  { name: 'recognizer mask', seeds, longest: 300, run: masked },
  { name: 'provenance of a value', seeds: inLines, longest: 600, share: 2, run: judged },
];

const candidate = (text: string, kind: Shape['kind'], form: string): Candidate => ({
  kind,
  form,
  text,
  compact: kind === 'word' ? text : text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase(),
  start: 0,
  end: text.length,
});

function recognized({ text, variant }: Input): void {
  const recognizer = byEntity.get(variant);
  for (const shape of recognizer?.shapes ?? []) {
    const each = candidate(textFor(shape, text), shape.kind, 'form' in shape ? shape.form : '');
    if (!isOf(shape, each)) continue;
    const passes = recognizer?.check?.passes(each);
    must(passes === undefined || typeof passes === 'boolean', 'a check says yes or no');
  }
}

/** A number comes in its layout, whatever its digits are. */
function textFor(shape: Shape, text: string): string {
  if (shape.kind !== 'number') return text;
  let at = 0;
  const next = (): number => text.charCodeAt(at++ % Math.max(1, text.length)) || 0;
  return shape.form.replace(/[9A]/g, (slot) =>
    String.fromCharCode(slot === '9' ? 48 + (next() % 10) : 65 + (next() % 26)),
  );
}

/** What the engine asks before it asks the check. */
function isOf(shape: Shape, { text, compact }: Candidate): boolean {
  if (shape.kind === 'word') return shape.pattern.test(compact);
  return shape.kind !== 'field' || shape.pattern.test(shape.reads === 'text' ? text : compact);
}

const countOf = (text: string): number => [...text].filter((each) => /[\p{L}\p{N}\p{M}]/u.test(each)).length;

function masked({ text, variant }: Input): void {
  const rule: Recognizer['mask'] = byEntity.get(variant)?.mask ?? {};
  const shown = countOf(mask(text, rule));
  const total = countOf(text);
  must(shown <= (total < 8 ? 0 : (rule.keepFirst ?? 0) + (rule.keepLast ?? 0)), 'a mask shows no more than its rule');
  if (total >= 8) must(shown < total, 'a mask hides something');
}

const paths = [
  'src/a.ts',
  'LICENSE',
  'package.json',
  'README.md',
  'test/a.csv',
  'AUTHORS',
  'docs/CHANGELOG.md',
  'a.json',
];

function inLines(): readonly Input[] {
  const around = (value: string): string[] => [
    value,
    `// Copyright (c) 2020 ${value}`,
    `Signed-off-by: Jo <${value}>`,
    `  "author": "${value}",`,
    `# by [${value}](https://example.com/${value}) and others`,
  ];
  return seeds().map(({ variant, text }) => ({ variant: `${variant} ${pick(paths)}`, text: pick(around(text)) }));
}

function judged({ text, variant }: Input): void {
  const [entity = '', path = ''] = variant.split(' ');
  const column = Math.floor(text.length / 3);
  const value = text.slice(column, column + 40);
  const place = { path, line: text, column, heading: text.slice(0, 30) };
  for (const { kind, ...shape } of byEntity.get(entity)?.shapes.slice(0, 3) ?? []) {
    const origin = originOf(entity, candidate(value, kind, 'form' in shape ? shape.form : ''), place);
    must(origin === undefined || origin.because.length > 0, 'an origin says why');
  }
}
