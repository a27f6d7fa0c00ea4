import { describe, expect, test } from 'vitest';
import { found } from '../helpers/recognize.js';

const entity = 'SALESFORCE_ID';
const body = ['0035g00', '000TzWqX'].join('');

/** Five characters make one of the suffix, the first the lowest bit of it, capitals count (Salesforce, ID field type). */
const suffixOf = (id: string): string =>
  (id.match(/.{5}/g) ?? [])
    .map((five) => [...five].reduce((sum, character, at) => sum + (/[A-Z]/.test(character) ? 2 ** at : 0), 0))
    .map((sum) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'[sum])
    .join('');
const id = body + suffixOf(body);

describe('a Salesforce identifier', () => {
  test.each([
    ['in a sentence', `It belongs to ${id}, which we kept.`],
    ['in JSON', `{"kind": "open", "Id": "${id}"}`],
    ['in a query', `WHERE x = '${id}'`],
  ])('of eighteen characters is found %s', (_, text) => {
    expect(found(text, { entity })).toEqual([id]);
  });

  test('of fifteen characters takes a label or a word', () => {
    expect(found(`It belongs to ${body}, which we kept.`, { entity })).toEqual([]);
    expect(found(`It is ${body} in Salesforce.`, { entity })).toEqual([body]);
    expect(found(body, { entity, label: 'contact_id' })).toEqual([body]);
  });

  test.each([
    ['another suffix', `${body}AAA`],
    ['a prefix of no person', `0${id.slice(1).replace('0', '9')}`],
    ['a character more', `${id}A`],
    ['fifteen of one case', body.toLowerCase()],
  ])('is not seen with %s', (_, text) => {
    expect(found(text, { entity, label: 'salesforce id' })).toEqual([]);
  });
});
