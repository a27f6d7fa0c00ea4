import { describe, expect, it } from 'vitest';
import { describeDefect } from '../../src/model/errors.js';
import { amanda } from '../helpers/invented.js';

describe('a defect', () => {
  const thrown = (message: string): Error => {
    try {
      throw new TypeError(message);
    } catch (error) {
      return error as Error;
    }
  };

  it('is told by its kind and by where it happened', () => {
    const said = describeDefect(thrown('x is not a function'));
    expect(said).toMatch(/^An unexpected TypeError\. .*\n\s+at /);
    expect(said).toContain('errors.test.ts');
  });

  it.each([
    ['in a line', `cannot read ${amanda.email}`],
    ['in several lines', `cannot read\n    at ${amanda.email}\n    at ${amanda.email} (x)`],
    ['and in nothing else', amanda.email],
  ])('does not repeat what it choked on, %s', (_, message) => {
    expect(describeDefect(thrown(message))).not.toContain(amanda.email);
  });

  it.each([amanda.email, { mail: amanda.email }, undefined, null])('that is no error shows its kind alone', (value) => {
    expect(describeDefect(value)).not.toContain(amanda.email);
  });
});
