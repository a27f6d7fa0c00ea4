import * as v from 'valibot';
import { rules } from './rules.js';

/** One text, or a list of them. */
const list = v.pipe(
  v.union([v.string(), v.array(v.string())], 'a text or a list of texts'),
  v.transform((value): readonly string[] => (typeof value === 'string' ? [value] : value)),
);

const said = <Schema extends v.GenericSchema>({ schema, expects }: { schema: Schema; expects: string }) =>
  v.optional(v.message(schema, expects));

/** With what an editor shows beside the key. */
const told = <Schema extends v.GenericSchema>(text: string, schema: Schema) =>
  v.pipe(schema, v.description(text)) as unknown as Schema;

const match = { paths: v.optional(list), entities: v.optional(list) };

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
  'max-findings': said(rules.most),
  'max-subjects': said(rules.most),
});

const answered = {
  reason: v.pipe(v.string('a text that says why'), v.trim(), v.nonEmpty('a text that says why')),
  owner: said(rules.text),
  expires: said(rules.day),
};

const pointers = v.pipe(
  list,
  v.check((all) => all.every((each) => /^(?:\/[^/]*)*$/.test(each)), 'JSON Pointers, such as /users/*/email'),
);

const suppress = v.pipe(
  v.strictObject({
    ...match,
    labels: v.optional(list),
    cells: v.optional(list),
    pointers: v.optional(pointers),
    fingerprints: v.optional(list),
    ...answered,
  }),
  v.check(
    ({ fingerprints, labels, cells, pointers: places }) => !fingerprints || !(labels || cells || places),
    'either fingerprints or labels, cells and pointers: a fingerprint says where already',
  ),
);

const allow = v.pipe(
  v.strictObject({
    value: v.optional(
      v.pipe(
        v.string('what `piicloak allow` prints'),
        v.regex(/^[A-Z][A-Z\d_]*:[0-9a-f]{32}:[0-9a-f]{1,20}$/, 'what `piicloak allow` prints'),
      ),
    ),
    pattern: said(rules.text),
    entities: v.optional(list),
    ...answered,
  }),
  v.check(
    ({ value, pattern }) => (value === undefined) !== (pattern === undefined),
    'either a value, as `piicloak allow` prints it, or a pattern',
  ),
  v.check(
    ({ value, entities }) => value === undefined || entities === undefined,
    'a value without entities: it names its type',
  ),
);

const domains = v.pipe(
  list,
  v.check((names) => names.every((name) => /^(?:[a-z\d-]+\.)+[a-z\d-]+$/i.test(name)), 'domains, such as acme.com'),
);
const numbers = v.pipe(
  list,
  v.check(
    (all) => all.every((each) => /^\+\d[\dx ()/.-]{4,30}$/.test(each)),
    'telephone numbers with their country code, such as +49 30 xxxx xxx',
  ),
);

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
  extends: told(
    'Packs by name and files by path (./more.yml), in order: later ones overrule earlier ones, and this file all.',
    v.optional(list),
  ),
  mode: told(
    'strict: every value that is not reserved counts. balanced (default). lenient: only what is severe and sure.',
    said(rules.mode),
  ),
  threshold: told('Least confidence of a finding, 0 to 1. Default 0.5.', said(rules.confidence)),
  'fail-on': told('Least severity that fails the build. Default medium.', said(rules.failOn)),
  'max-findings': told('How many failing findings may stand. Default 0.', said(rules.most)),
  'max-subjects': told('How many people failing findings may speak of. Default any.', said(rules.most)),
  'warn-only': told('Report everything, fail nothing.', said(rules.flag)),
  paths: told('Globs of the files to scan. Default all.', v.optional(list)),
  'paths-ignore': told('Globs of the files not to scan.', v.optional(list)),
  generated: told(
    'Lockfiles, vendored trees, minified and generated files: skip (default) or scan.',
    said(rules.generated),
  ),
  'file-timeout': told(
    'The most seconds that looking at a file may take, and again for each megabyte. Default 60.',
    said(rules.seconds),
  ),
  entities: told('Types to look for. Default those that are on by default.', v.optional(list)),
  overrides: told('What holds for some findings instead.', v.optional(v.array(override, 'a list of overrides'))),
  suppress: told('Findings that do not count, each with a reason.', v.optional(v.array(suppress, 'a list of rules'))),
  allow: told(
    'Values that may stand, as `piicloak allow` prints them.',
    v.optional(v.array(allow, 'a list of values')),
  ),
  baseline: told('The file of values that stood there before. Default .piicloak-baseline.', said(rules.text)),
  'our-domains': told('Domains of the organisation.', v.optional(domains)),
  'our-numbers': told('Telephone numbers of the organisation, x for any digit.', v.optional(numbers)),
  recognizers: told('Types of your own.', v.optional(v.array(recognizer, 'a list of recognizers'))),
  'inline-ignores': told(
    'Comments that say piicloak:ignore count (allow), are listed as well (report, default), or do not (deny).',
    said(rules.inlineIgnores),
  ),
  'require-reason': told('Such comments count only with a reason.', said(rules.flag)),
});

export type PolicyFile = v.InferOutput<typeof policySchema>;
