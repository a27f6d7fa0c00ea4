import { describe, expect, test } from 'vitest';
import { excuse } from '../../src/detection/excuse.js';
import type { Placed, Provenance, Severity } from '../../src/model/finding.js';
import type { Label } from '../../src/model/view.js';
import { readText } from '../../src/readers/text.js';
import { recognizer as any } from '../../src/recognizers/passport-number.js';

interface Found {
  readonly entity: string;
  readonly line: number;
  readonly provenance?: Provenance;
  readonly label?: Label;
  readonly severity?: Severity;
  readonly text?: string;
}

/** The provenance of each after those beside it had their say, and what was said. */
function excused(...found: readonly Found[]): string[] {
  const view = readText('a.txt', '');
  const matches = found.map(
    ({ entity, line, provenance = 'plausible' }): Placed => ({
      entity,
      start: 0,
      end: 0,
      score: 0.8,
      provenance,
      evidence: ['seen'],
      record: line,
    }),
  );
  const values = found.map(({ label, severity = 'low', text = '' }, index) => ({
    candidate: { kind: 'name', form: 'full', text, compact: '', start: 0, end: 0 } as const,
    recognizer: { ...any, severity },
    seen: { view: { ...view, labelAt: (offset: number) => (offset === index ? label : undefined) }, offset: index },
  }));
  return excuse(matches, values, view).map(({ provenance, evidence }) => [provenance, ...evidence.slice(1)].join(': '));
}

const name = (line: number, label?: Label): Found => ({ entity: 'PERSON', line, ...(label && { label }) });
const mail = (line: number, label?: Label): Found => ({
  entity: 'EMAIL_ADDRESS',
  line,
  provenance: 'reserved',
  ...(label && { label }),
});
const excuse1 = 'placeholder: the e-mail address beside it is reserved, published or made up';

describe('an address that is nobody’s excuses', () => {
  test('the name on its line', () => expect(excused(name(1), mail(1))).toEqual([excuse1, 'reserved']));
  test('no name on another line', () => expect(excused(name(1), mail(3))).toEqual(['plausible', 'reserved']));

  test('the name in its object', () => {
    expect(excused(name(1, { name: 'name' }), mail(3, { name: 'mail' }))).toEqual([excuse1, 'reserved']);
  });

  test('no name in the object before, which ends where a label comes again', () => {
    const [first, second, third] = excused(
      name(1, { name: 'name' }),
      name(3, { name: 'name' }),
      mail(5, { name: 'mail' }),
    );
    expect([first, second, third]).toEqual(['plausible', excuse1, 'reserved']);
  });

  test('both names in an object, under labels in others', () => {
    const told = excused(
      name(1, { name: 'name', under: 'buyer' }),
      name(3, { name: 'name', under: 'payer' }),
      mail(5, { name: 'mail' }),
    );
    expect(told).toEqual([excuse1, excuse1, 'reserved']);
  });

  test('names whose label, with what is around it, reads alike', () => {
    const told = excused(name(1, { name: 'a.b' }), name(3, { name: 'b', under: 'a' }), mail(5, { name: 'mail' }));
    expect(told).toEqual([excuse1, excuse1, 'reserved']);
  });

  test.each<[Severity, string]>([
    ['critical', 'plausible'],
    ['high', 'plausible'],
    ['medium', excuse1],
    ['low', excuse1],
  ])('nobody beside a number that is %s: %s', (severity, expected) => {
    expect(excused(name(1), { entity: 'TICKET', line: 1, severity }, mail(1))[0]).toBe(expected);
  });
});

test('two halves that together are nobody’s are none of somebody’s', () => {
  const half = (text: string, label: string): Found => ({ ...name(1, { name: label }), text });
  const [first, second] = excused(half('John', 'given'), half('Doe', 'family'));
  expect([first, second]).toEqual([expect.stringMatching(/^placeholder: /), expect.stringMatching(/^placeholder: /)]);
  expect(excused(half('Zorvan', 'given'), half('Qelthari', 'family'))).toEqual(['plausible', 'plausible']);
});
