import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkNames } from '../../src/custom/checks.js';
import { customRecognizers } from '../../src/custom-recognizers.js';
import { loadPolicy } from '../../src/inputs/policy-load.js';
import { root } from '../project/project.js';

const page = readFileSync(join(root, 'docs', 'POLICY.md'), 'utf8').split('## Recognizers')[1] ?? '';

it('the policy that the documentation shows holds, its examples included', async () => {
  const text = /```yaml\n(.*?)```/s.exec(page)?.[1] ?? '';
  const read = async (path: string) => (path === '.piicloak.yml' ? text : undefined);
  const { settings } = await loadPolicy({ where: 'here', read });
  const [made] = await customRecognizers(settings.recognizers);
  expect(made).toMatchObject({ entity: 'CUSTOMER_NUMBER', severity: 'high', check: { name: 'Luhn check digit' } });
});

it('the documentation names every check', () => {
  const named = [...page.matchAll(/^\| ((?:`[a-z\d-]+`(?:, )?)+) \|/gm)].flatMap(
    ([, names = '']) => names.match(/[a-z\d-]{2,}/g) ?? [],
  );
  expect(named.sort()).toEqual([...checkNames].sort());
});
