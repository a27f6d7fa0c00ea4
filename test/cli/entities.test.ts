import { expect, it } from 'vitest';
import { recognizers } from '../../src/recognizers/registry.generated.js';
import { piicloak } from '../helpers/cli.js';

it('lists every type with its country, default, severity, example and laws', async () => {
  const { code, stdout } = await piicloak(['entities', '--format', 'json']);
  expect(code).toBe(0);
  const listed: Record<string, unknown>[] = JSON.parse(stdout);
  expect(listed.map(({ entity }) => entity)).toEqual(recognizers.map(({ entity }) => entity).sort());
  expect(listed.find(({ entity }) => entity === 'DE_TAX_ID')).toMatchObject({
    country: 'DE',
    default: true,
    severity: 'high',
    example: '86 095 742 719',
  });
});

it('prints them as a table for people', async () => {
  const { stdout } = await piicloak(['entities']);
  const [head, ...rows] = stdout.trimEnd().split('\n');
  expect(head?.split(/ {2,}/)).toEqual(['ENTITY', 'DEFAULT', 'SEVERITY', 'COUNTRY', 'LAWS', 'EXAMPLE', 'WHAT']);
  expect(rows).toHaveLength(recognizers.length);
});

it('refuses what it does not know', async () => {
  expect(await piicloak(['entities', 'EMAIL_ADDRESS'])).toMatchObject({ code: 2, stdout: '' });
  expect(await piicloak(['entities', '--format', 'yaml'])).toMatchObject({ code: 2, stdout: '' });
});
