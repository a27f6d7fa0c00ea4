type Schema = Readonly<Record<string, unknown>>;

const combiners = ['allOf', 'anyOf', 'oneOf', '$ref'];

function isSchema(node: unknown): node is Schema {
  return node !== null && typeof node === 'object' && !Array.isArray(node);
}

/** Ajv knows `nullable` only beside `type`, and never for an `enum`; GitHub writes it beside `oneOf` and `enum` too. */
function withNull(schema: Schema): Schema {
  const { nullable, ...rest } = schema;
  const untyped = combiners.some((name) => name in schema) && schema['type'] === undefined;
  return nullable === true && (untyped || 'enum' in schema) ? { anyOf: [rest, { enum: [null] }] } : schema;
}

/**
 * Sending what is not described is an error both ways: GitHub says `"…" is not a permitted key`. Its own error bodies
 * alone hold more than is described: a `status`.
 */
function closed(schema: Schema): Schema {
  const { properties } = schema;
  if (!isSchema(properties) || 'documentation_url' in properties) return schema;
  const open = combiners.some((name) => name in schema) || 'additionalProperties' in schema;
  return open ? schema : { ...schema, additionalProperties: false };
}

/** For JSON.parse: reads GitHub's description as strictly as it can be read. */
export function sharpen(_: string, node: unknown): unknown {
  return isSchema(node) ? closed(withNull(node)) : node;
}
