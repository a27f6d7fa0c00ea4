import { lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../helpers/git-repository.js';
import { type PullRequestRun, runPullRequest } from '../helpers/pull-request.js';
import { leaksIn, reported, rightOf, sarifProblems, unseen, verdictIn } from './report.js';
import { folderOf, lines, victimOf } from './trick.js';
import { names } from './tricks/names.js';
import { speech } from './tricks/speech.js';

/*
 * A pull request of a stranger, who changes what decides of it as well, and puts links where the Action writes. The
 * Action reads it once: what is found in each file, and that nothing of it decides, speaks or is written elsewhere.
 */

/** In the top folder, where they would count. */
const deciding: Readonly<Record<string, string>> = {
  '.piicloak.yml': lines('mode: audit', "paths-ignore: ['**']", "suppress: [{ paths: '**', reason: ours }]"),
  '.piicloak-baseline': '{"version": 1, "salt": "00", "entries": ["*"]}\n',
  '.gitattributes': '* -diff linguist-generated linguist-vendored\n',
  git: '#!/bin/sh\ntouch owned\n',
};

const rows = [...speech, ...names].map((trick, index) => ({
  ...trick,
  trick,
  folder: folderOf(index),
  victim: victimOf(index),
}));
const victims = rows.map(({ name, victim }) => [name, victim] as const);
const files = rows.flatMap(({ trick, folder, victim }) =>
  Object.entries(trick.files(victim)).map(([path, content]) => [`${folder}/${path}`, content] as const),
);

const outside = { folder: '' };
let ran: PullRequestRun;
let json: string;

// Windows has no such names.
describe.runIf(process.platform !== 'win32')('a hostile pull request', () => {
  beforeAll(async () => {
    outside.folder = temporaryFolder();
    writeFileSync(join(outside.folder, 'profile'), 'mine\n');
    ran = await runPullRequest({
      before: { 'README.md': '# Shop\n' },
      change: { ...Object.fromEntries(files), ...deciding },
      permissions: { contents: 'read', 'pull-requests': 'write', 'security-events': 'write', checks: 'write' },
      inputs: { comment: 'always', 'json-file': 'piicloak.json', 'sarif-file': 'reports/a.sarif', 'audit-log': 'log' },
      prepare: (_, workspace) => {
        for (const name of ['piicloak.json', 'piicloak.json.part', 'log'])
          symlinkSync(join(outside.folder, 'profile'), join(workspace, name));
        symlinkSync(outside.folder, join(workspace, 'reports'));
      },
      run: { debug: true },
    });
    json = readFileSync(join(ran.workspace, 'piicloak.json'), 'utf8');
  }, 120_000);

  test.each(rows)('$name', ({ trick, folder }) => {
    expect(verdictIn(reported(json), folder)).toEqual(rightOf(trick));
  });

  test('fails, and tells that it edits its policy', () => {
    expect(ran.result.exitCode).toBe(1);
    expect(ran.result.outputs).toMatchObject({ outcome: 'findings' });
    expect(ran.result.summary).toContain('edits the policy');
  });

  test('is told to the runner in nothing but annotations and what could not be written', () => {
    const [mask, ...commands] = ran.result.commands;
    expect(mask?.name).toBe('add-mask');
    expect(new Set(commands.map(({ name }) => name))).toEqual(new Set(['error', 'warning']));
    const told = commands.filter(({ properties }) => properties['file'] === undefined).map(({ message }) => message);
    expect(told).toContainEqual(
      expect.stringMatching(/“reports\/a\.sarif” \(a symbolic link leads out of the workspace\)/),
    );
    expect(told).toContainEqual(expect.stringMatching(/recorded in “log”: a symbolic link leads out of the workspace/));
  });

  test('writes nothing where its links lead, and its report in their place', () => {
    expect(readdirSync(outside.folder)).toEqual(['profile']);
    expect(readFileSync(join(outside.folder, 'profile'), 'utf8')).toBe('mine\n');
    expect(lstatSync(join(ran.workspace, 'piicloak.json')).isFile()).toBe(true);
  });

  test('leaves no value of it anywhere', () => {
    expect(leaksIn(ran.emitted, victims)).toEqual([]);
  });

  test('is uploaded as valid SARIF in which nothing moves text', () => {
    const { uploads, comments } = ran.server.repository('octo/shop');
    const sarif = uploads[0]?.text ?? '';
    expect(sarifProblems(sarif)).toEqual([]);
    const [comment] = comments.values();
    for (const text of [sarif, json, ran.result.summary, comment?.body ?? ''])
      expect(unseen.exec(text)?.index).toBeUndefined();
    ran.server.assertClean();
  });
});
