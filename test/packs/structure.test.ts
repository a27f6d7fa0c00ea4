import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packs } from '../../src/packs/index.js';
import { recognizers } from '../../src/recognizers/registry.generated.js';

const known = new Set(recognizers.map(({ entity }) => entity));
/** Files of the folder that hold what packs share. */
const shared = ['eu-national-numbers', 'index'];

it('every file of the folder is a pack that is listed, by its name', () => {
  const files = readdirSync(join(import.meta.dirname, '../../src/packs')).map((file) => file.replace(/\.ts$/, ''));
  expect(packs.map(({ name }) => name)).toEqual(files.filter((name) => !shared.includes(name)).sort());
});

describe.each(packs.map((pack) => [pack.name, pack] as const))('%s', (name, { title, source, verified, clauses }) => {
  it('can be named in a policy', () => {
    expect(name).toMatch(/^[a-z][a-z\d-]*$/);
  });

  it('says what it is, whose words they are, and how they were checked', () => {
    expect(title).toMatch(/\S.{10,}/);
    expect(source).toMatch(/\d/);
    expect(verified).toMatch(/^[A-Z].*\.$/);
  });

  it('cites the provision of every clause, and has a short name of its own for it', () => {
    expect(clauses.length).toBeGreaterThan(0);
    expect(clauses.filter(({ citation }) => !/\d/.test(citation))).toEqual([]);
    expect(clauses.filter(({ id, title: what }) => id.length > 50 || what.trim() === '')).toEqual([]);
    expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
  });

  it('names types that exist, each once in a clause', () => {
    expect(clauses.flatMap(({ entities }) => entities).filter((entity) => !known.has(entity))).toEqual([]);
    expect(clauses.filter(({ entities }) => new Set(entities).size !== entities.length)).toEqual([]);
  });

  it('says in a sentence why nothing is looked for where nothing is', () => {
    expect(clauses.filter(({ entities, cannot }) => entities.length === 0 && cannot === undefined)).toEqual([]);
    expect(clauses.flatMap(({ cannot = 'It.' }) => cannot).filter((told) => !/^[A-Z].*\.$/.test(told))).toEqual([]);
  });
});

it('the safe harbor has its eighteen identifiers, in their order', () => {
  const letters = packs
    .filter(({ name }) => name === 'hipaa-safe-harbor')
    .flatMap(({ clauses }) => clauses.map(({ citation }) => /\((.)\)$/.exec(citation)?.[1] ?? ''));
  expect(letters.join('')).toBe('ABCDEFGHIJKLMNOPQR');
});
