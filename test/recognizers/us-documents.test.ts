import { describe, expect, it } from 'vitest';
import type { Candidate, Recognizer } from '../../src/model/recognizer.js';
import { recognizer as dea } from '../../src/recognizers/medical-license.js';
import { recognizer as license } from '../../src/recognizers/us-driver-license.js';
import { recognizer as mbi } from '../../src/recognizers/us-mbi.js';

const passes = ({ check }: Recognizer, text: string, kind: Candidate['kind'] = 'number'): boolean =>
  check?.passes({ kind, form: '', text, compact: text.toUpperCase().replace(/\W/g, ''), start: 0, end: text.length }) ??
  false;

describe('US documents', () => {
  it.each([
    ['a registration as it is printed', 'AB1234563', 'number', true],
    ['of a firm', 'A91234563', 'number', true],
    ['another check digit', 'AB1234564', 'number', false],
    ['no such kind of registrant', 'NB1234563', 'number', false],
    ['the beginning of a commit hash', 'ab1234563', 'number', false],
    ['small letters under its own label', 'ab1234563', 'field', true],
  ] as const)('DEA number: %s', (_, text, kind, valid) => expect(passes(dea, text, kind)).toBe(valid));

  it.each([
    ['California', 'A1234567', true],
    ['Florida', 'A123-456-12-345-6', true],
    ['Wisconsin', 'A123-4561-2345-61', true],
    ['New Hampshire', '12ABC12345', true],
    ['Washington', 'WDLABCD456DG', true],
    ['no state', 'C12T345672', false],
    ['a filler', 'A0000000', false],
  ])('driver’s license: %s', (_, text, valid) => expect(passes(license, text)).toBe(valid));

  it.each([
    ['the specimen', '1EG4-TE5-MK73', true],
    ['in small letters', '1eg4-te5-mk73', true],
    ['in mixed case, as random keys are', '1eG4tE5MK73', false],
    ['a letter that looks like a digit', '1SG4-TE5-MK73', false],
  ])('Medicare identifier: %s', (_, text, valid) => expect(passes(mbi, text)).toBe(valid));
});
