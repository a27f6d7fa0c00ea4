import * as v from 'valibot';
import { rules } from './rules.js';

/** One text, or a list of them. */
const list = v.pipe(
  v.union([v.string(), v.array(v.string())], 'a text or a list of texts'),
  v.transform((value): readonly string[] => (typeof value === 'string' ? [value] : value)),
);

const said = <Schema extends v.GenericSchema>({ schema, expects }: { schema: Schema; expects: string }) =>
  v.optional(
    v.pipe(
      v.unknown(),
      v.check((value) => v.is(schema, value), expects),
      schema,
    ),
  );

const match = { paths: v.optional(list), entities: v.optional(list) };
const budgets = { 'max-findings': said(rules.most), 'max-subjects': said(rules.most) };

const override = v.strictObject({
  ...match,
  provenance: v.optional(
    v.pipe(
      list,
      v.check((names) => names.every((name) => v.is(rules.provenance.schema, name)), rules.provenance.expects),
    ),
  ),
  threshold: said(rules.confidence),
  'fail-on': said(rules.failOn),
  ...budgets,
});

const suppress = v.strictObject({
  ...match,
  labels: v.optional(list),
  cells: v.optional(list),
  fingerprints: v.optional(list),
  reason: v.pipe(v.string('a text that says why'), v.trim(), v.nonEmpty('a text that says why')),
  owner: said(rules.text),
  expires: said(rules.day),
});

const recognizer = v.strictObject({
  entity: v.pipe(
    v.string('a name in capitals'),
    v.regex(/^[A-Z][A-Z\d_]{2,63}$/, 'a name in capitals, such as CUSTOMER_NUMBER'),
  ),
  title: said(rules.text),
  severity: said(rules.severity),
  patterns: v.optional(list),
  'deny-list': v.optional(list),
  check: said(rules.text),
  context: v.optional(list),
  labels: v.optional(list),
  score: said(rules.confidence),
  examples: v.optional(
    v.strictObject({ match: v.optional(list), 'no-match': v.optional(list) }, 'a map of match and no-match'),
  ),
});

/**
 * A policy file: the keys are those of the Action's inputs where there is one. What each value must be stands in the
 * message of its schema, to complete “… must be …”.
 */
export const policySchema = v.strictObject({
  $schema: v.optional(v.string()),
  extends: v.optional(list),
  mode: said(rules.mode),
  threshold: said(rules.confidence),
  'fail-on': said(rules.failOn),
  ...budgets,
  'warn-only': said(rules.flag),
  paths: v.optional(list),
  'paths-ignore': v.optional(list),
  entities: v.optional(list),
  overrides: v.optional(v.array(override, 'a list of overrides')),
  suppress: v.optional(v.array(suppress, 'a list of rules')),
  recognizers: v.optional(v.array(recognizer, 'a list of recognizers')),
  'inline-ignores': said(rules.inlineIgnores),
  'require-reason': said(rules.flag),
});

export type PolicyFile = v.InferOutput<typeof policySchema>;
