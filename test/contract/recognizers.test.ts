import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyzeText } from '../../src/analyze.js';
import { createDispatch } from '../../src/detection/dispatch.js';
import { createLexicon } from '../../src/detection/lexicon.js';
import { mask } from '../../src/detection/mask.js';
import { spotColons } from '../../src/detection/spot/colons.js';
import { spotEmails } from '../../src/detection/spot/emails.js';
import { spotName } from '../../src/detection/spot/names.js';
import { spotNumbers } from '../../src/detection/spot/numbers.js';
import { toWords } from '../../src/detection/words.js';
import type { Candidate, FormShape, Recognizer } from '../../src/model/recognizer.js';
import { readText } from '../../src/readers/text.js';
import { recognizers } from '../../src/recognizers/registry.generated.js';
import { generators } from '../helpers/generators.js';

const { digits, pick, ...make } = generators(19);
const laws = recognizers.map((recognizer): [string, Recognizer] => [recognizer.entity, recognizer]);
const forms = recognizers.flatMap(({ entity, shapes }) =>
  shapes.flatMap((shape): [string, string, string, FormShape][] =>
    shape.kind === 'word' || shape.kind === 'field' ? [] : [[entity, shape.kind, shape.form, shape]],
  ),
);

describe('the registry', () => {
  test('holds each file of the folder, whose name is its entity', () => {
    const folder = join(import.meta.dirname, '../../src/recognizers');
    const files = readdirSync(folder).filter((file) => !file.endsWith('.generated.ts'));
    const named = recognizers.map(({ entity }) => `${entity.toLowerCase().replaceAll('_', '-')}.ts`);
    expect(named.sort()).toEqual(files.sort());
  });

  test('names every entity once, in capitals', () => {
    const names = recognizers.map(({ entity }) => entity);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[A-Z]+(?:_[A-Z]+)*$/.test(name))).toEqual([]);
  });
});

describe.each(laws)('%s', (entity, { title, country, shapes, context, labels, mask: rule, help }) => {
  test('says in words what it is, why it matters, what to write instead, and who says so', () => {
    for (const text of [title, help.what, help.why, help.instead]) expect(text.trim()).toMatch(/^\S.{3,}\S$/);
    for (const sentence of [help.what, help.why, help.instead]) expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(help.sources.length).toBeGreaterThan(0);
    expect(help.sources.filter((source) => source.trim() === '')).toEqual([]);
    expect(country ?? 'US').toMatch(/^[A-Z]{2}$/);
  });

  test('offers an example that is nobody’s', () => {
    const options = { entities: [entity], label: labels[0] ?? '', minScore: 0 };
    expect(analyzeText(help.instead, options).filter(({ provenance }) => provenance === 'plausible')).toEqual([]);
  });

  test.each([
    ['labels', labels],
    ['context', context],
  ])('declares %s as they are compared: folded, spaced, once', (_, phrases) => {
    expect(phrases.map(toWords)).toEqual(phrases);
    expect(new Set(phrases).size).toBe(phrases.length);
  });

  test('is never surer than sure', () => {
    expect(shapes.length).toBeGreaterThan(0);
    expect(shapes.filter(({ score }) => !(score > 0 && score <= 1))).toEqual([]);
  });

  test('shows no more of a value than PCI DSS lets of a card: six and four, and never five in a row', () => {
    const { keepFirst = 0, keepLast = 0 } = rule;
    expect(keepFirst).toBeLessThanOrEqual(6);
    expect(keepLast).toBeLessThanOrEqual(4);
    for (let length = 1; length <= 40; length++) {
      const value = Array.from({ length }, () => pick([...'abcXYZäß漢0123456789', '-', ' ', '.', '@'])).join('');
      const masked = mask(value, rule);
      const shown = masked.match(/[\p{L}\p{N}]/gu) ?? [];
      expect(shown.length).toBeLessThanOrEqual(
        (value.match(/[\p{L}\p{N}]/gu) ?? []).length < 8 ? 0 : keepFirst + keepLast,
      );
      expect(masked).not.toMatch(/[\p{L}\p{N}]{5}/u);
    }
  });
});

describe('a shape', () => {
  test.each(forms)('of %s, %s %s, is one that a spotter finds', (_, kind, form) => {
    const seen = spotted(`open ${sampleOf(kind, form)}, closed`);
    expect(seen.map((candidate) => `${candidate.kind} ${candidate.form}`)).toContain(`${kind} ${form}`);
  });

  test('of letters and digits is anchored, and fits a word that a spotter finds', () => {
    const words = [
      make.bitcoin(),
      'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
      '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
      `0x${'0123456789abcdef'.repeat(3).slice(0, 40)}`,
      make.iban(),
    ].flatMap((word) => spotted(`open ${word}, closed`).filter(({ kind }) => kind === 'word'));
    for (const shape of recognizers.flatMap((recognizer) => recognizer.shapes)) {
      if (shape.kind !== 'word') continue;
      const [shortest, longest] = shape.lengths;
      expect(shape.pattern.source).toMatch(/^\^.*\$$/);
      const fits = ({ compact }: Candidate): boolean =>
        compact.length >= shortest && compact.length <= longest && shape.pattern.test(compact);
      expect(words.some(fits), shape.pattern.source).toBe(true);
    }
  });

  test.each(forms.filter(([, kind, , { score }]) => kind === 'number' && score < 0.5))(
    'as weak as that of %s, %s %s, is no finding by itself',
    (entity, _, form) => {
      for (let time = 0; time < 40; time++) {
        const value = form.replace(/9/g, () => digits(1)).replace(/A/g, () => pick([...'ABCTXYZ']));
        expect(analyzeText(`They sent us ${value}, which we passed on.`, { entities: [entity] }), value).toEqual([]);
      }
    },
  );
});

/** Everything the spotters see that some recognizer wants. */
function spotted(text: string): Candidate[] {
  const seen: Candidate[] = [];
  const emit = (candidate: Candidate): void => void seen.push(candidate);
  const dispatch = createDispatch(recognizers);
  spotEmails(text, dispatch, emit);
  spotNumbers(text, dispatch, emit);
  spotColons(text, dispatch, emit);
  const lexicon = createLexicon(recognizers);
  const view = readText('', text);
  for (const field of view.fieldsUnder((label) => lexicon.announces(label, new Set(['PERSON']))))
    spotName(view, field, lexicon, emit);
  return seen.filter((candidate) => dispatch.answersTo(candidate).length > 0);
}

const samples: Readonly<Record<string, string>> = {
  'email complete': 'jane.doe@example.com',
  'phone international': '+1 202-555-0123',
  'phone parenthesised': '(202) 555-0123',
  'phone hyphenated': '202-555-0123',
  'phone dotted': '202.555.0123',
  'phone spaced': '202 555 0123',
  'phone national': '020 7946 0958',
  'phone solid': '2025550123',
  'phone seconds': '1617654321',
  'phone announced': 'call 2025550123',
  'ip v4': '203.0.113.7',
  'ip v6': '2001:db8::1234',
  'ip v6-short': '1::2',
  'mac colons': '00:00:5e:00:53:01',
  'mac dashes': '00-00-5E-00-53-01',
  'mac dots': '0000.5e00.5301',
  'date written': '12 March 1980',
  'name full': '"full_name": "Jane Doe"',
  'name given': '"first_name": "Alice"',
  'name middle': '"middle_name": "Jane"',
  'name family': '"last_name": "Doe"',
  'name half': '"customer_name": "Jane"',
};

const sampleOf = (kind: string, form: string): string =>
  kind === 'number' ? form.replaceAll('9', '1') : (samples[`${kind} ${form}`] ?? '');
