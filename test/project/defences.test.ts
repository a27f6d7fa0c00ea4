import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { root } from './project.js';

const text = (path: string): string => {
  const at = join(root, path);
  return statSync(at).isDirectory()
    ? readdirSync(at)
        .map((name) => text(join(path, name)))
        .join('\n')
    : readFileSync(at, 'utf8');
};

interface Defence {
  readonly threat: string;
  readonly file: string;
  readonly from: string;
  readonly test: string;
  readonly name: string;
}

const load = (name: string) => import(pathToFileURL(join(root, 'scripts/defences', name)).href);
const { defences } = await load('list.js');
const { withTable } = await load('table.js');
const all: readonly Defence[] = Object.values<readonly Defence[]>(defences).flat();

describe('the table of threats', () => {
  it('is what the list of defences says', () => {
    const page = text('SECURITY.md');
    expect(page).toBe(withTable(page));
  });

  test.each(all.map((defence) => [defence.threat, defence] as const))(
    '%s: there is the code and the test',
    (_, defence) => {
      expect(text(defence.file).split(defence.from)).toHaveLength(2);
      expect(text(defence.test)).toContain(defence.name.replace(/ \(.*$/, ''));
    },
  );
});
