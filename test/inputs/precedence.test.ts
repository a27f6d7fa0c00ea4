import { expect, test } from 'vitest';
import { parseOptions, toSettings } from '../../src/inputs/parse.js';
import { loadPolicy } from '../../src/inputs/policy-load.js';
import { checkSettings } from '../../src/inputs/settings.js';

/** Where a value may be set, from what overrules to what is overruled. */
const layers = ['input', 'file', 'extended last', 'extended first', 'mode', 'default'] as const;
type Layer = (typeof layers)[number];

const values: Readonly<Record<Layer, number>> = {
  input: 0.91,
  file: 0.82,
  'extended last': 0.73,
  'extended first': 0.64,
  // What lenient and the defaults of the library say.
  mode: 0.7,
  default: 0.5,
};

async function effective(set: ReadonlySet<Layer>): Promise<number> {
  const line = (layer: Layer): string => (set.has(layer) ? `threshold: ${values[layer]}\n` : '');
  const texts: Readonly<Record<string, string>> = {
    '.piicloak.yml': `extends: [./first.yml, ./last.yml]\n${line('file')}${set.has('mode') ? 'mode: lenient\n' : ''}`,
    'first.yml': line('extended first'),
    'last.yml': line('extended last'),
  };
  const { settings } = await loadPolicy({ where: 'a test', read: async (path) => texts[path] });
  const given = toSettings(
    parseOptions((name) => (name === 'threshold' && set.has('input') ? String(values.input) : undefined)),
  );
  return checkSettings({ ...settings, ...given }).threshold;
}

/** Every set of the layers above the default. */
const sets = Array.from({ length: 2 ** (layers.length - 1) }, (_, bits) =>
  layers.filter((layer, at) => layer === 'default' || (bits >> at) & 1),
);

test.each(sets.map((set) => [set.join(', '), set] as const))('of %s the first one holds', async (_, set) => {
  const [first = 'default'] = set;
  expect(await effective(new Set(set))).toBe(values[first]);
});
