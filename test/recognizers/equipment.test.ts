import { describe, expect, it } from 'vitest';
import type { Recognizer } from '../../src/model/recognizer.js';
import { recognizer as imei } from '../../src/recognizers/imei.js';
import { recognizer as meid } from '../../src/recognizers/meid.js';

const takes = ({ shapes, check }: Recognizer, compact: string): boolean =>
  shapes.some((shape) => shape.kind === 'field' && shape.pattern.test(compact)) &&
  (check?.passes({ kind: 'field', form: 'whole', text: compact, compact, start: 0, end: compact.length }) ?? false);

/** The manufacturer’s 32 bits and the serial’s 24 in decimal digits. */
const meidDecimal = `${'29360'}${'87365'}${'0070'}${'3710'}`;

describe('device numbers', () => {
  /** The worked examples of the check digits: 3GPP TS 23.003 annex B, 3GPP2 X.S0008. */
  it.each([
    [imei, '490154203237518', true],
    [imei, '490154203237519', false],
    [imei, '490154203237518'.slice(0, 14), true],
    [imei, '200154203237512', false],
    [imei, '000000000000000', false],
    [meid, 'AF0123450ABCDE', true],
    [meid, 'AF0123450ABCDEC', true],
    [meid, 'AF0123450ABCDED', false],
    [meid, '9F0123450ABCDE', false],
    [meid, meidDecimal, true],
    [meid, `${meidDecimal}0`, true],
    [meid, `${meidDecimal}1`, false],
    [meid, meidDecimal.replace('29360', '99999'), false],
  ])('example %#', (recognizer, number, valid) => expect(takes(recognizer, number)).toBe(valid));
});
