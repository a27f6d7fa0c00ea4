import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** A copy, because the package that ships the schema installs on one system each. Its `$comment` says where it is from. */
const source = new URL('../sarif-schema.json', import.meta.url);

let compiled: ValidateFunction | undefined;

function validator(): ValidateFunction {
  if (compiled !== undefined) return compiled;
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  compiled = ajv.compile(JSON.parse(readFileSync(source, 'utf8')));
  return compiled;
}

/** What breaks the SARIF 2.1.0 schema, each as `schema: place problem`. */
export function schemaErrors(log: unknown): string[] {
  const validate = validator();
  if (validate(log)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message = 'is wrong', params }) =>
      `schema: ${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
  );
}
