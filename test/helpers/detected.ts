import { field } from '../../src/detection/define.js';
import { type Asked, createDetector } from '../../src/detection/detect.js';
import type { Weighed } from '../../src/detection/scales.js';
import type { Placed } from '../../src/model/finding.js';
import type { Recognizer } from '../../src/model/recognizer.js';
import type { View } from '../../src/model/view.js';
import type { Place } from '../../src/provenance/place.js';
import { recognizer as any } from '../../src/recognizers/passport-number.js';

const { family: _, check: __, ...blank }: Recognizer = { ...any, labels: [], context: [], shapes: [] };
const last = (digit: string): NonNullable<Recognizer['check']> => ({
  name: 'last digit',
  passes: ({ compact }) => compact.endsWith(digit),
});
/** `482-13`, surer near a word and under a label; it ends in a seven. */
export const pass: Recognizer = {
  ...blank,
  entity: 'PASS',
  shapes: [
    { kind: 'number', form: '999-99', score: 0.5 },
    { kind: 'number', form: '99999', score: 0.05 },
    { kind: 'number', form: '9999-9', score: 0.1 },
    field(/^\d{4}$/),
  ],
  check: last('7'),
  labels: ['zorv brint'],
  context: ['qelt'],
};
/** The same without a check, and with a sort. */
const tax: Recognizer = {
  ...blank,
  entity: 'TAX',
  family: 'tax',
  shapes: [{ kind: 'number', form: '999-99-9', score: 0.5 }],
};

const person: Recognizer = {
  ...blank,
  entity: 'WHO',
  shapes: ['full', 'told', 'half'].map((form) => ({ kind: 'name', form, score: 0.5 })),
  labels: ['zorv hero'],
};
/** Known values, whatever they end in. */
const listed: Recognizer = {
  ...blank,
  entity: 'LISTED',
  shapes: [{ kind: 'custom', form: 'one of a list', score: 0.9, isListed: true }],
  check: last('7'),
  search: (text, found) => {
    for (const { index } of text.matchAll(/0009\d/g)) found('one of a list', index, index + 5);
  },
};

export interface Options extends Asked {
  readonly path?: string;
  readonly least?: number;
  readonly observe?: (weighed: Weighed) => void;
  readonly place?: (place: Place) => void;
}

export function detected(
  view: View,
  { path = 'a.txt', least = 0.4, observe, place, byName = false }: Options = {},
): Placed[] {
  const detect = createDetector(
    [pass, tax, person, listed],
    (_entity, { text }, at) => {
      place?.(at);
      return text.startsWith('000') ? { provenance: 'placeholder', because: 'zeros' } : undefined;
    },
    { byName },
  );
  return detect(view, path, least, observe);
}
