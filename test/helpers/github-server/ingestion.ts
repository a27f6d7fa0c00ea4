import * as v from 'valibot';

/**
 * What GitHub's code scanning asks of a SARIF file: docs.github.com, "SARIF support for code scanning" (the tables of
 * required properties and of limits). Sentences in quotes are GitHub's own, seen in logs of upload-sarif; for the rest
 * its wording is not known.
 */
const text = v.pipe(v.string(), v.nonEmpty('is empty'));
const position = v.pipe(v.number(), v.integer(), v.minValue(1));

const short = v.looseObject({ text: v.pipe(text, v.maxLength(1024, 'is longer than 1024 characters')) });

const severity = v.pipe(
  v.string(),
  v.check(
    (value) => value.trim() !== '' && Number.isFinite(Number(value)),
    'invalid security severity value, is not a number',
  ),
);

const rule = v.looseObject({
  id: text,
  name: v.optional(v.pipe(text, v.maxLength(255, 'is longer than 255 characters'))),
  shortDescription: short,
  fullDescription: short,
  help: v.looseObject({ text }),
  properties: v.optional(
    v.looseObject({
      'security-severity': v.optional(severity),
      tags: v.optional(v.pipe(v.array(v.string()), v.maxLength(20, 'has more tags than allowed (20)'))),
    }),
  ),
});

/** Only what stands in the repository can be shown: relative, with `/`. */
const uri = v.pipe(text, v.regex(/^(?![a-z][a-z0-9+.-]*:|\/)[^\\]+$/i, 'is not a path relative to the repository'));

const location = v.looseObject({
  physicalLocation: v.looseObject({
    artifactLocation: v.looseObject({ uri }),
    region: v.looseObject({ startLine: position, startColumn: position, endLine: position, endColumn: position }),
  }),
});

const result = v.looseObject({
  ruleId: v.optional(text),
  message: v.looseObject({ text }),
  locations: v.pipe(
    v.array(location, 'locationFromSarifResult: expected at least one location'),
    v.minLength(1, 'locationFromSarifResult: expected at least one location'),
    v.maxLength(1000, 'has more locations than allowed (1000)'),
  ),
  partialFingerprints: v.record(v.string(), v.string()),
});

function atMost<T extends readonly unknown[]>(limit: number, what: string) {
  return v.maxLength<T, number, (issue: v.MaxLengthIssue<T, number>) => string>(
    limit,
    ({ received }) => `rejecting SARIF, as there are more ${what} than allowed (${received} > ${limit})`,
  );
}

const run = v.looseObject({
  tool: v.looseObject({
    driver: v.looseObject({ name: text, rules: v.pipe(v.array(rule), atMost(25_000, 'rules per run')) }),
    extensions: v.optional(v.pipe(v.array(v.unknown()), atMost(100, 'tool extensions per run'))),
  }),
  automationDetails: v.optional(v.looseObject({ id: v.optional(v.string()) })),
  results: v.pipe(v.array(result), atMost(25_000, 'results per run')),
});

const log = v.looseObject({
  $schema: text,
  version: v.literal('2.1.0'),
  runs: v.pipe(v.array(run), atMost(20, 'runs')),
});

/** `automationDetails.id` is `category/run`: what stands before the last slash is the category. */
function categoryOf({ tool, automationDetails }: v.InferOutput<typeof run>): string {
  const id = automationDetails?.id ?? '';
  return JSON.stringify([tool.driver.name, id.slice(0, Math.max(0, id.lastIndexOf('/')))]);
}

/** The reasons why GitHub would refuse this SARIF log; none when it takes it in. */
export function ingestionErrors(sarif: unknown): string[] {
  const parsed = v.safeParse(log, sarif);
  if (!parsed.success) {
    return parsed.issues.slice(0, 20).map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  }
  const categories = parsed.output.runs.map(categoryOf);
  // Since 2025-07-21.
  return new Set(categories).size === categories.length
    ? []
    : ['A delivery cannot contain multiple runs with the same category'];
}
