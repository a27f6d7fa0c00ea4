import { describe, expect, it, test } from 'vitest';
import { commentsIn } from '../../src/policy/inline-syntax.js';

/** Taken apart, so that this file says nothing to the scan of itself. */
const ignore = ['piicloak', 'ignore'].join(':');
const said = (text: string, path = 'a.x') => [...commentsIn(text.replaceAll('IGNORE', ignore), path)];

test.each([
  '# IGNORE',
  '## IGNORE',
  '#!! IGNORE',
  'x; // IGNORE',
  '//IGNORE',
  '/* IGNORE */',
  '/** IGNORE */',
  ' * IGNORE',
  '-- IGNORE',
  '--- IGNORE',
  '<!-- IGNORE -->',
  '<!--IGNORE-next-line-->',
  '; IGNORE',
  ';; IGNORE',
  '% IGNORE',
  'REM IGNORE',
  '{{! IGNORE }}',
  '{{!-- IGNORE --}}',
  'first\n# IGNORE',
  'first\r# IGNORE\rlast',
  '#\tIGNORE',
  `#${' '.repeat(9)}IGNORE`,
])('%j is a comment', (text) => {
  expect(said(text)).toHaveLength(1);
});

test.each([
  'IGNORE',
  'a IGNORE',
  '"see IGNORE"',
  'a * IGNORE',
  '- IGNORE',
  '/ IGNORE',
  '# see IGNORE',
  '#\nIGNORE',
  '# xIGNORE',
  '# IGNOREd',
  '# IGNORE-all',
  '# IGNORE-next-lines',
  'TREM IGNORE',
  `#${' '.repeat(10)}IGNORE`,
])('%j is none', (text) => {
  expect(said(text)).toEqual([]);
});

test.each([
  ['a.md', 0],
  ['A.MARKDOWN', 0],
  ['a.html', 0],
  ['a.htm', 0],
  ['a.svg', 0],
  ['a.json', 0],
  ['a.ipynb', 0],
  ['a.csv', 0],
  ['a.snap', 0],
  ['a.jsonc', 1],
  ['md', 1],
  ['a.html.ts', 1],
  ['a.csv.rb', 1],
])('behind two slashes, in %s, there are so many: %i', (path, count) => {
  expect(said('// IGNORE', path)).toHaveLength(count);
});

test.each([
  ['a.md', 1],
  ['a.xml', 1],
  ['a.json', 0],
])('as markup has them, in %s, there are so many: %i', (path, count) => {
  expect(said('<!--IGNORE-->', path)).toHaveLength(count);
});

describe('what it says', () => {
  test.each<[string, object]>([
    ['# IGNORE', { form: '', entities: [] }],
    ['# IGNORE-next-line', { form: '-next-line', entities: [] }],
    ['# IGNORE-start US_SSN', { form: '-start', entities: ['US_SSN'] }],
    ['# IGNORE-file -- all invented', { form: '-file', entities: [], reason: 'all invented' }],
    ['# IGNORE-end', { form: '-end', entities: [] }],
    ['# IGNORE US_SSN,PERSON', { form: '', entities: ['US_SSN', 'PERSON'] }],
    ['# IGNORE US_SSN  PERSON : both  of them', { form: '', entities: ['US_SSN', 'PERSON'], reason: 'both of them' }],
    ['# IGNORE PERSON our own', { form: '', entities: ['PERSON'], reason: 'our own' }],
    ['# IGNORE Person', { form: '', entities: [], reason: 'Person' }],
    ['/* IGNORE PERSON */', { form: '', entities: ['PERSON'] }],
    // Right before what closes it, it said nothing.
    ['<!--IGNORE-->', { form: '', entities: [] }],
    ['<!-- IGNORE -- ours -->', { form: '', entities: [], reason: 'ours' }],
    ['{{! IGNORE ours }}', { form: '', entities: [], reason: 'ours' }],
    ['{# IGNORE ours #}', { form: '', entities: [], reason: 'ours' }],
    ['# IGNORE ours\nnext', { form: '', entities: [], reason: 'ours' }],
    ['# IGNORE ours\r\nnext', { form: '', entities: [], reason: 'ours' }],
    ['# IGNORE ours -- really', { form: '', entities: [], reason: 'ours -- really' }],
    ['# IGNORE --ours', { form: '', entities: [], reason: 'ours' }],
  ])('%j', (text, expected) => {
    const [comment] = said(text);
    expect(comment).toMatchObject({ ...expected, at: text.indexOf('IGNORE') });
    expect(comment?.reason).toBe('reason' in expected ? expected.reason : undefined);
  });

  it('is each of several', () => {
    expect(said('# IGNORE-start\nx\n# IGNORE-end').map(({ form }) => form)).toEqual(['-start', '-end']);
  });

  it('ends where no comment goes on', () => {
    const [comment] = said(`# IGNORE ${'a'.repeat(1000)}`);
    expect(comment?.reason).toHaveLength(299);
  });
});
