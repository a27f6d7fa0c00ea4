import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyzeText } from '../../src/analyze.js';
import { createDispatch } from '../../src/detection/dispatch.js';
import { createLexicon } from '../../src/detection/lexicon.js';
import { mask } from '../../src/detection/mask.js';
import { spotName } from '../../src/detection/spot/names.js';
import { spotProse } from '../../src/detection/spot/prose.js';
import { spotters } from '../../src/detection/spot/spotters.js';
import { toWords } from '../../src/detection/words.js';
import type { Match } from '../../src/model/finding.js';
import type { Candidate, FormShape, Recognizer, WordShape } from '../../src/model/recognizer.js';
import { readText } from '../../src/readers/text.js';
import { recognizers } from '../../src/recognizers/registry.generated.js';
import { generators } from '../helpers/generators.js';
import { written } from '../helpers/written.js';

const { digits, pick } = generators(19);
const laws = recognizers.map((recognizer): [string, Recognizer] => [recognizer.entity, recognizer]);
const severities = new Map(recognizers.map(({ entity, severity }) => [entity, severity]));
const dispatch = createDispatch(recognizers);
const lexicon = createLexicon(recognizers);
const forms = recognizers.flatMap(({ entity, shapes }) =>
  shapes.flatMap((shape): [string, string, string, FormShape][] =>
    shape.kind === 'word' || shape.kind === 'field' ? [] : [[entity, shape.kind, shape.form, shape]],
  ),
);
const words = recognizers.flatMap(({ entity, shapes }) =>
  shapes.flatMap((shape): [string, RegExp, WordShape][] =>
    shape.kind === 'word' ? [[entity, shape.pattern, shape]] : [],
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

  test.each([
    ['the example', help.example],
    ['the sentence around it', help.instead],
  ])('offers an example that is nobody’s: %s', (_, text) => {
    const options = { entities: [entity], label: labels[0] ?? '', minScore: 0 };
    expect(help.instead).toContain(help.example);
    expect(analyzeText(text, options).filter(({ provenance }) => provenance === 'plausible')).toEqual([]);
  });

  test('advises nothing that fails a build', () => {
    const matches = [help.instead, help.example].flatMap((text) => analyzeText(text));
    const isFailing = ({ entity, provenance }: Match): boolean =>
      provenance === 'plausible' && severities.get(entity) !== 'low';
    expect(matches.filter(isFailing)).toEqual([]);
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
    const seen = spotted(sampleOf(kind, form), form === 'remark');
    expect(seen.map((candidate) => `${candidate.kind} ${candidate.form}`)).toContain(`${kind} ${form}`);
  });

  test.each(words)('of %s, %s, is anchored, and fits words that a spotter finds', (_, pattern, { lengths, blocks }) => {
    expect(pattern.source).toMatch(/^\^.*\$$/);
    for (const word of wordsLike(pattern, lengths)) {
      const isSeen = (text: string, form: string): boolean =>
        spotted(`open ${text}, closed`).some(
          (candidate) => candidate.kind === 'word' && candidate.form === form && candidate.compact === word,
        );
      expect(isSeen(word, 'solid'), word).toBe(true);
      if (blocks) expect(isSeen(word.replace(/.{4}(?=.)/g, '$& '), 'blocks'), word).toBe(true);
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
function spotted(text: string, isCode = false): Candidate[] {
  const seen: Candidate[] = [];
  const emit = (candidate: Candidate): void => void seen.push(candidate);
  for (const spot of spotters) spot(text, dispatch, emit);
  spotProse(text, '', isCode, dispatch, emit);
  const view = readText('', text);
  for (const field of view.fieldsUnder((label) => lexicon.announces(label, new Set(['PERSON']))))
    spotName(view, field, lexicon, emit);
  return seen.filter((candidate) => dispatch.answersTo(candidate).length > 0);
}

/** Words made from the pattern itself. One without a digit is a word of prose to every spotter. */
function wordsLike(pattern: RegExp, [shortest, longest]: WordShape['lengths']): string[] {
  const withoutLookahead = new RegExp(pattern.source.replace(/\(\?[=!][^)]*\)/g, ''));
  const word = fc
    .stringMatching(withoutLookahead)
    .filter((text) => text.length >= shortest && text.length <= longest && pattern.test(text) && /\d/.test(text));
  return fc.sample(word, { numRuns: 20, seed: 19 });
}

/** Names are joined when the test runs, so that no line of this file names anybody. */
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
  'ip v6-loopback': '::1',
  'mac colons': '00:00:5e:00:53:01',
  'mac dashes': '00-00-5E-00-53-01',
  'mac dots': '0000.5e00.5301',
  'mac letters': 'aabb.ccdd.eefa',
  'date written': '12 March 1980',
  'date timestamp': '2024-05-01T10:20:30Z',
  'date day': '2024-05-01',
  'date part': '05-May',
  'date numerals': '05/21',
  'date year': 'in 1977',
  'date weekday': 'Monday',
  'name full': '"full_name": "Jane Doe"',
  'name given': '"first_name": "Alice"',
  'name middle': '"middle_name": "Jane"',
  'name family': '"last_name": "Doe"',
  'name half': '"customer_name": "Jane"',
  'name titled': 'Mr. Roe',
  'name told': written('my name is {Zorvan} {Qelthari}'),
  'name prose': written('{Anna} {Eriksson}'),
  'name prose-likely': 'Jane Doe',
  'name mention': 'my brother Qelthari',
  'name prose-weak': written('{Zorvan} {Eriksson}'),
  'name remark': written('"{Anna} {Eriksson}"'),
  'organization legal': 'Example Company Ltd',
  'organization said': 'work for Qelthari',
  'organization listed': 'Acme, Globex Corporation and Initech',
  'organization partners': 'Weber-Keller',
  'organization kind': 'Example Foundation',
  'organization line': written('\nJane Doe\nQelthari\n{12} Main Street\n'),
  'place known': 'Canada',
  'place said': 'lives in Qeltharby',
  'place weak': 'Paris',
  'place line': written('\n{1} Main Street, Springfield\n'),
  'group known': 'Finnish',
  'group said': 'I am cambodian',
  'group weak': 'in Finnish',
  'title honorific': 'Dr. Doe',
  'title job': 'worked as Leasing consultant',
  'age person': 'he is 34 years old',
  'age years': '34 years old',
  'address full': written('{12} Elm Road, Apt. 3'),
  'address introduced': written('lives at {Elmveien} 12'),
  'address part': written('\n> {12} Elm Road\n> Flat 3\n> Leeds\n> United Kingdom {LS1} 4AP\n'),
  'address street': written('{12} Elm Road'),
  'address box': 'P.O. Box 12',
  'postcode town': 'in Bjert 6091',
  'coordinates labelled': written('lat={52}.5163, lon=13.3777'),
  'coordinates pair': written('{52}.5163, 13.3777'),
  'coordinates link': written('geo:{52}.5163,13.3777'),
  'coordinates sexagesimal': written('52°{31}′12.0″N 13°24′18.0″E'),
  'url web': 'https://example.com/',
  'url bare': 'example.com',
  'url credentials': written('https://jane:{k9Tz-Wq4v}@example.com/'),
  'url identity': 'https://example.com/?first_name=Jane',
  'domain bare': 'example.com',
  'domain host': 'https://example.com/',
  // The specimen of ICAO Doc 9303-4, Appendix A.
  'mrz line': 'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
  'token jwt': 'eyJhbGciOiJub25lIn0.eyJpc3MiOiJqb2UifQ.',
  'token track': ';4111111111111111=20121010000000000000?',
};

/** The value in a sentence, unless it takes lines of its own to see it. */
function sampleOf(kind: string, form: string): string {
  const sample = kind === 'number' ? form.replaceAll('9', '1') : (samples[`${kind} ${form}`] ?? '');
  return sample.includes('\n') ? sample : `open ${sample}, closed`;
}
