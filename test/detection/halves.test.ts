import { describe, expect, test } from 'vitest';
import { corroborate, shareOrigins } from '../../src/detection/corroborate.js';
import type { Placed, Provenance } from '../../src/model/finding.js';
import type { Candidate, CandidateKind } from '../../src/model/recognizer.js';

interface Value {
  readonly record: number;
  readonly score: number;
  readonly evidence: readonly string[];
  readonly candidate: Candidate;
}

const value = (form: string, record = 0, kind: CandidateKind = 'name', score = 0.8): Value => ({
  record,
  score,
  evidence: ['seen'],
  candidate: { kind, form, text: '', compact: '', start: 0, end: 0 },
});
const mail = (record = 0) => value('plain', record, 'email');

describe('half a name', () => {
  /** The score of the first of these, which stand in the lines around it. */
  const scoreOf = (first: Value, ...others: readonly Value[]) => corroborate([first, ...others], 5, 0)[0]?.score;

  test.each(['given', 'middle', 'family', 'half'])('is nobody’s alone, and says so: %s', (form) => {
    expect(corroborate([value(form)], 5, 0)).toEqual([
      { ...value(form), score: 0.4, evidence: ['seen', 'half a name, alone'] },
    ]);
  });

  test.each([
    ['a whole name', value('full')],
    ['what is no name', value('given', 0, 'number')],
    [
      'half a name that a standard tells of',
      { ...value('given'), candidate: { ...value('given').candidate, standsAlone: true } },
    ],
  ] as const)('is not %s', (_, whole) => expect(corroborate([whole], 5, 0)).toEqual([whole]));

  test.each([
    ['the other half', 'given', value('family'), 0.8],
    ['a middle one', 'family', value('middle'), 0.8],
    ['one of its kind', 'given', value('given'), 0.4],
    ['one of no kind', 'given', value('half'), 0.4],
    ['one of a kind, as one of none', 'half', value('given'), 0.4],
    ['a whole name', 'given', value('full'), 0.8],
    ['an e-mail address', 'half', mail(), 0.8],
    ['something else of a form called alike', 'given', value('given', 0, 'title'), 0.8],
    ['what stands as far away as it may', 'given', mail(5), 0.8],
    ['what stands further away', 'given', mail(6), 0.4],
  ] as const)('beside %s', (_, form, other, score) => {
    expect(scoreOf(value(form), other)).toBe(score);
  });

  test('has its company before or behind it, and nowhere else', () => {
    const scores = (...values: readonly Value[]) => corroborate(values, 5, 0).map(({ score }) => score);
    expect(scores(mail(), value('given'))).toEqual([0.8, 0.8]);
    expect(scores(mail(0), value('given', 6))).toEqual([0.8, 0.4]);
    expect(scores(value('given'), value('given'), mail())).toEqual([0.4, 0.8, 0.8]);
  });

  test('is worth no more alone than it was', () => {
    expect(scoreOf(value('given', 0, 'name', 0.3))).toBe(0.3);
  });

  test('is left out below the least score, and stays at it', () => {
    expect(corroborate([value('given')], 5, 0.5)).toEqual([]);
    expect(corroborate([value('given')], 5, 0.4)).toHaveLength(1);
  });
});

describe('the origin of half a name', () => {
  const match = ({ record }: Value, provenance: Provenance): Placed => ({
    entity: 'PERSON',
    start: 0,
    end: 0,
    score: 0.8,
    evidence: ['seen'],
    provenance,
    record,
  });
  type Told = readonly [Value, Provenance];
  const shared = (told: readonly Told[], reach = 5) => {
    const values = told.map(([each]) => each);
    return shareOrigins(
      told.map(([each, provenance]) => match(each, provenance)),
      values,
      reach,
    );
  };
  const origins = (told: readonly Told[], reach?: number) => shared(told, reach).map(({ provenance }) => provenance);

  const given = (record = 0): Value => value('given', record);
  const family = (record = 0): Value => value('family', record);

  test('is that of the other half, and says so', () => {
    const [first, second] = shared([
      [given(), 'plausible'],
      [family(), 'placeholder'],
    ]);
    expect(first?.provenance).toBe('placeholder');
    expect(first?.evidence).toEqual(['seen', 'the other half of the name is a placeholder']);
    expect(second?.evidence).toEqual(['seen']);
  });

  /** `given@1 plausible`: half a name on that line, of this origin. */
  const read = (told: string): Told[] =>
    told.split(', ').map((each) => {
      const [, kind = 'name', form = '', line = '0', provenance] =
        /^(?:(\w+):)?(\w+)(?:@(\d))? (\w+)$/.exec(each) ?? [];
      return [value(form, Number(line), kind as CandidateKind), provenance as Provenance];
    });

  test.each([
    ['before it', 'family placeholder, given plausible', 'placeholder, placeholder'],
    ['on the next line', 'given plausible, family@1 placeholder', 'placeholder, placeholder'],
    ['and not two lines on', 'given plausible, family@2 placeholder', 'plausible, placeholder'],
    ['and not where that is reserved', 'given plausible, family reserved', 'plausible, reserved'],
    ['and not where it has one of its own', 'given reserved, family placeholder', 'reserved, placeholder'],
    ['and not that of its own kind', 'given plausible, given placeholder', 'plausible, placeholder'],
    ['and not that of a whole name', 'given plausible, full placeholder', 'plausible, placeholder'],
    ['and not that of half a name of no kind', 'given plausible, half placeholder', 'plausible, placeholder'],
    ['and not that of an address', 'given plausible, email:plain placeholder', 'plausible, placeholder'],
    ['and not of a form called alike', 'given plausible, title:family placeholder', 'plausible, placeholder'],
    ['which a whole name has not', 'full plausible, family placeholder', 'plausible, placeholder'],
    [
      'and not of one above, where both stand on its line',
      'family@0 placeholder, given@1 plausible, family@1 plausible',
      'placeholder, plausible, plausible',
    ],
    [
      'on its line, whatever stands above',
      'family@0 plausible, given@1 plausible, family@1 placeholder',
      'plausible, placeholder, placeholder',
    ],
    [
      'of either side, where neither is on its line',
      'family@0 plausible, given@1 plausible, family@2 placeholder',
      'plausible, placeholder, placeholder',
    ],
  ])('%s', (_, told, expected) => expect(origins(read(told)).join(', ')).toBe(expected));

  test('stays in its row, where there are rows', () => {
    const rows: readonly Told[] = [
      [given(0), 'plausible'],
      [family(1), 'placeholder'],
    ];
    expect(origins(rows, 0)).toEqual(['plausible', 'placeholder']);
  });
});
