import { describe, expect, test } from 'vitest';
import { found } from '../helpers/recognize.js';

const entity = 'URL_IDENTITY';
const link = (query: string): string => `GET https://shop.example.com/order?id=7&${query}&step=2`;

describe('a name in the query of a URL', () => {
  test.each([
    ['Quillfeather', 'last_name'],
    ['Tilda+Quillfeather', 'customerName'],
    ['Tilda', 'user%5Bfirst_name%5D'],
    ['Tilda%20Quillfeather', 'fullname'],
    ['M%C3%BCller-Quill', 'nachname'],
  ])('%s is found under %s', (value, key) => {
    expect(found(link(`${key}=${value}`), { entity })).toEqual([value]);
  });

  test.each([
    ['a template', link('first_name={first}')],
    ['a variable', link('first_name=$name')],
    ['the name of the field', link('first_name=FirstName&last_name=last')],
    ['a placeholder', link('name=John+Doe&full_name=John+Doe')],
    ['another parameter', link('filename=report&hostname=db')],
    ['no URL', 'first_name=Tilda'],
  ])('is not seen in %s', (_, text) => {
    expect(found(text, { entity })).toEqual([]);
  });
});
