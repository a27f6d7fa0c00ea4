import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadContract } from '../helpers/github-server/contract.js';
import { routes } from '../helpers/github-server/routes.js';
import { temporaryDirectory } from '../helpers/temporary.js';

const path = fileURLToPath(new URL('../helpers/github-openapi.json', import.meta.url));
const script = fileURLToPath(new URL('../../scripts/cut-openapi.js', import.meta.url));
const text = readFileSync(path, 'utf8');

describe("the cut of GitHub's description", () => {
  test('says where it is from and under which licence', () => {
    const { info } = JSON.parse(text);
    expect(info).toMatchObject({ version: '23.0.2', license: { name: 'MIT' } });
    expect(info.description).toContain('@octokit/openapi 23.0.2');
  });

  test('is small and refers to nothing that it does not have', () => {
    const description = JSON.parse(text);
    const references = [...text.matchAll(/"\$ref": ?"#\/components\/([^/"]+)\/([^"]+)"/g)];
    const dangling = references.filter(([, kind = '', name = '']) => !(name in (description.components[kind] ?? {})));
    expect(references.length).toBeGreaterThan(100);
    expect(dangling).toEqual([]);
    expect(statSync(path).size).toBeLessThan(300_000);
  });

  test('has a handler for each operation', async () => {
    const { operations } = await loadContract();
    expect([...routes.keys(), 'rate-limit/get'].sort()).toEqual([...operations].sort());
  });

  test('is read strictly: answers have what is required, nothing undescribed, and null where it may be', async () => {
    const { match, checkAnswer } = await loadContract();
    const route = match('GET', '/repos/o/r/code-scanning/sarifs/1');
    if (route === undefined) throw new Error('There is no such route.');
    const answer = { processing_status: 'complete', analyses_url: null, errors: null };
    expect(checkAnswer(route, 200, answer)).toEqual([]);
    expect(checkAnswer(route, 200, { ...answer, nonsense: 1 }).join()).toContain('nonsense');
    expect(checkAnswer(route, 200, { ...answer, processing_status: 'done' }).join()).toContain('processing_status');
    expect(checkAnswer(route, 201, answer)).toEqual(['/ GitHub does not answer 201 here']);
  });

  test('comes out the same when it is cut again', () => {
    const cut = execFileSync(process.execPath, [script, path], { encoding: 'utf8' });
    const { info: _, ...again } = JSON.parse(cut);
    const { info: __, ...committed } = JSON.parse(text);
    expect(again).toEqual(committed);
  });

  test('is not made from a description that lacks a path', () => {
    const other = join(temporaryDirectory('openapi'), 'other.json');
    writeFileSync(other, JSON.stringify({ openapi: '3.0.3', info: {}, paths: {}, components: {} }));
    expect(() => execFileSync(process.execPath, [script, other], { stdio: 'pipe' })).toThrow(
      'is not in the description',
    );
  });
});
