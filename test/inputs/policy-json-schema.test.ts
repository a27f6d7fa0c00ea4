import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { policySchema } from '../../src/inputs/policy-schema.js';
import { starterPolicy } from '../../src/inputs/policy-starter.js';
import { root } from '../project/project.js';

const file = join(root, 'piicloak.schema.json');

/** For editors: what the loader checks, but for what no schema can say. */
const schema: Record<string, unknown> = {
  ...toJsonSchema(policySchema, { typeMode: 'input', errorMode: 'ignore' }),
  $id: 'https://raw.githubusercontent.com/piicloak/piicloak-action/main/piicloak.schema.json',
  title: 'The policy of piicloak',
};

it('is published as it is (npm run evaluate writes it)', () => {
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (process.env['MODE'] === 'record') writeFileSync(file, text);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(text));
});

const validate = formats.default(new Ajv({ strict: false })).compile(schema);

test.each([
  ['mode: strict', true],
  ['extends: hipaa-safe-harbor', true],
  ['suppress:\n  - reason: x\n    expires: "2027-01-31"', true],
  ['fail_on: high', false],
  ['threshold: 7', false],
  ['suppress:\n  - paths: a', false],
  ['suppress:\n  - reason: x\n    expires: soon', false],
])('an editor judges %j as the loader does', (text, isValid) => {
  expect(validate(parse(text))).toBe(isValid);
});

test('and accepts the starter', () => {
  const [, ...lines] = starterPolicy({ ignored: ['vendor/**'], domain: 'corvina-energy.com', hasFindings: true }).split(
    '\n',
  );
  const starter = lines.join('\n');
  expect(validate(parse(starter))).toBe(true);
  expect(validate(parse(starter.replaceAll(/^# (?=[a-z-]+:| {2})/gm, '')))).toBe(true);
});
