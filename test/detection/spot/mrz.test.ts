import { describe, expect, test } from 'vitest';
import { spotMachineReadableZones } from '../../../src/detection/spot/mrz.js';
import { spotted } from '../../helpers/spotted.js';

/** A line of the zone with fillers, and one without: letters in a row, which are nobody's. */
const filled = (length: number): string => `P<UTOROE<<JANE${'<'.repeat(length)}`.slice(0, length);
const solid = (length: number): string => 'L898902C36UTO7408122F1204159ZE184226B1AAAAAAAAAAAAAA'.slice(0, length);
/** With fillers at both ends only. */
const edged = (length: number): string => `<<${'A'.repeat(length - 4)}<<`;

describe('the lines of a travel document are found', () => {
  test.each([
    ['of a card', filled(30), [filled(30)]],
    ['of a larger card', filled(36), [filled(36)]],
    ['of a passport', filled(44), [filled(44)]],
    ['not when they are shorter', filled(43), []],
    ['not when they are longer', filled(45), []],
    ['not when they are much longer', filled(90), []],
    ['not when what is before the fillers is longer', `${'A'.repeat(60)}<<`, []],
    ['between words', `x ${filled(44)} y`, [filled(44)]],
    ['with fillers at both ends', edged(44), [edged(44)]],
    ['with one without fillers below', `${filled(44)}\n${solid(44)}`, [filled(44), solid(44)]],
    ['with one without fillers below, on Windows', `${filled(44)}\r\n${solid(44)}`, [filled(44), solid(44)]],
    ['with one with fillers below, once', `${filled(44)}\n${filled(44)}`, [filled(44), filled(44)]],
    ['with nothing shorter below', `${filled(44)}\n${solid(43)}`, [filled(44)]],
    ['with nothing longer below', `${filled(44)}\n${solid(45)}`, [filled(44)]],
    ['with nothing in the line after the next', `${filled(44)}\n\n${solid(44)}`, [filled(44)]],
    ['with nothing behind two characters', `${filled(44)} -${solid(44)}`, [filled(44)]],
    ['not below a line of another length', `${filled(43)}\n${solid(43)}`, []],
    ['twice, with words between', `${filled(30)} and ${filled(36)}`, [filled(30), filled(36)]],
    ['in the beginning of the text', `${edged(30)} x`, [edged(30)]],
    ['not in a shift of bits', 'x = 1 << 3; y << 4', []],
  ])('%s', (_, text, expected) => {
    expect(spotted(spotMachineReadableZones, text)).toEqual(expected.map((line) => `line ${line}`));
  });
});
