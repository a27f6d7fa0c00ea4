import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packs } from '../../src/packs/index.js';
import { piicloak } from '../helpers/cli.js';
import { temporaryDirectory } from '../helpers/temporary.js';

it('lists every pack', async () => {
  const { code, stdout } = await piicloak(['packs']);
  expect(code).toBe(0);
  const [head, ...rows] = stdout.trimEnd().split('\n');
  expect(head?.split(/ {2,}/)).toEqual(['PACK', 'PROVISIONS', 'TYPES', 'WHAT']);
  expect(rows.map((row) => row.split(' ')[0])).toEqual(packs.map(({ name }) => name));
});

it('shows the provisions of one, what is looked for, and what cannot be checked', async () => {
  const { code, stdout } = await piicloak(['packs', 'hipaa-safe-harbor']);
  expect(code).toBe(0);
  expect(stdout).toContain(
    '164.514(b)(2)(i)(G)  Social Security numbers\n  45 CFR § 164.514(b)(2)(i)(G)\n  Looked for: US_SSN\n',
  );
  expect(stdout).toContain('Cannot be checked in text.\n  Images are not looked at.');
  expect(stdout).toContain('does not mean that a law or a standard is complied with');
});

it('has both as JSON', async () => {
  const all = await piicloak(['packs', '--format', 'json']);
  expect(JSON.parse(all.stdout)).toEqual(packs);
  const one = await piicloak(['packs', 'uk', '--format', 'json']);
  expect(JSON.parse(one.stdout)).toEqual(packs.filter(({ name }) => name === 'uk'));
});

it('is what `explain` goes by, where the policy extends one', async () => {
  const cwd = temporaryDirectory('packs-cli');
  writeFileSync(join(cwd, 'people.json'), '{"religion": "Catholic"}\n');
  expect((await piicloak(['explain', 'people.json:1'], { cwd })).stdout).not.toContain('RELIGION');
  writeFileSync(join(cwd, '.piicloak.yml'), 'extends: gdpr\n');
  expect((await piicloak(['explain', 'people.json:1'], { cwd })).stdout).toContain('RELIGION');
});

it('refuses what it does not know', async () => {
  expect(await piicloak(['packs', 'pci-ds'])).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('there is no pack “pci-ds”. Is it “pci-dss”?'),
  });
  expect(await piicloak(['packs', 'gdpr', 'uk'])).toMatchObject({ code: 2, stdout: '' });
  expect(await piicloak(['packs', '--format', 'yaml'])).toMatchObject({ code: 2, stdout: '' });
});
