import { type Finding, provenances, severities } from '../model/finding.js';
import type { Gap } from '../model/gap.js';
import type { InlineIgnore } from '../model/report.js';

/*
 * Whether what a file says is what it is taken for. A report is made of it without another look, so that a word where a
 * list should be would end the scan as a defect.
 */

type Raw = Readonly<Record<string, unknown>>;

export const isMap = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const mayBe = (value: unknown, is: (value: unknown) => boolean): boolean => value === undefined || is(value);

const isRegion = (value: unknown): boolean =>
  isMap(value) &&
  [value['startLine'], value['startColumn'], value['endLine'], value['endColumn']].every(
    (each) => isCount(each) && each > 0,
  );

const isCell = (value: unknown): boolean => isMap(value) && isRegion(value) && mayBe(value['cell'], isText);

/** Without the records, which are written in another way. */
export function isFinding(value: unknown): value is Omit<Finding, 'records'> {
  if (!isMap(value) || !isRegion(value)) return false;
  const { score, severity, provenance, occurrences, record, isRecord, cells } = value;
  const texts = [value['entity'], value['path'], value['masked'], value['fingerprint'], value['lineHash']];
  return (
    texts.every(isText) &&
    [value['label'], value['cell'], value['ignored']].every((each) => mayBe(each, isText)) &&
    isTexts(value['evidence']) &&
    typeof score === 'number' &&
    severities.some((known) => known === severity) &&
    provenances.some((known) => known === provenance) &&
    [occurrences, record].every(isCount) &&
    typeof isRecord === 'boolean' &&
    mayBe(cells, (each) => Array.isArray(each) && each.every(isCell))
  );
}

export const isGap = (value: unknown): value is Gap =>
  isMap(value) &&
  [value['stage'], value['reason'], value['detail']].every(isText) &&
  [value['path'], value['below']].every((each) => mayBe(each, isText)) &&
  mayBe(value['files'], isCount);

export const isIgnore = (value: unknown): value is InlineIgnore =>
  isMap(value) &&
  [value['path'], value['form']].every(isText) &&
  isCount(value['line']) &&
  isTexts(value['entities']) &&
  mayBe(value['reason'], isText);

/** Record numbers as pairs of a page and its words. */
export type Pages = readonly (readonly [number, readonly number[]])[];

export const arePages = (value: unknown): value is Pages =>
  Array.isArray(value) &&
  value.every(
    (pair) =>
      Array.isArray(pair) && isCount(pair[0]) && Array.isArray(pair[1]) && pair[1].every((word) => isWord(word)),
  );

const isWord = (value: unknown): boolean => isCount(value) && value < 2 ** 32;
