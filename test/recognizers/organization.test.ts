import { describe, expect, test } from 'vitest';
import { analyzeText } from '../../src/analyze.js';
import { found, provenanceOf } from '../helpers/recognize.js';

const entity = 'ORGANIZATION';

describe('an organisation', () => {
  test.each([
    ['a legal form', 'It is run by Qelthari Systems GmbH in the north.', ['Qelthari Systems GmbH']],
    ['partners', 'The Weber, Schulz and Keller office is closed.', ['Weber, Schulz and Keller']],
    ['an employer', 'I used to work for Qelthari as a clerk.', ['Qelthari']],
    ['what it is', 'Ask the Qelthari Foundation for it.', ['Qelthari Foundation']],
    ['a part of a program', 'Install the Plugin and open the Dashboard.', []],
  ])('in prose: %s', (_, text, expected) => {
    expect(found(text, { entity })).toEqual(expected);
  });

  test.each(['company', 'employer', 'Firma', 'raison sociale', 'empresa', 'azienda', 'bedrijfsnaam', '会社名', '회사'])(
    'is whatever stands under “%s”',
    (label) => expect(found('Qelthari & Sons', { entity, label })).toEqual(['Qelthari & Sons']),
  );

  test.each(['12', 'x', 'self-employed', '{{ company }}'])('is not “%s”', (text) => {
    expect(found(text, { entity, label: 'company' })).toEqual([]);
  });

  test.each([
    ['placeholder', 'Example Company'],
    ['documented', 'Contoso Ltd'],
    ['plausible', 'Qelthari GmbH'],
  ])('is %s: %s', (provenance, text) => {
    expect(provenanceOf(text, { entity, label: 'company' })).toBe(provenance);
  });

  test('is looked for on request alone', () => {
    expect(analyzeText('Qelthari GmbH', { label: 'company' })).toEqual([]);
  });
});
