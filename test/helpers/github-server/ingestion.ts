import * as v from 'valibot';

/**
 * What GitHub's code scanning asks of a SARIF file: docs.github.com, "SARIF support for code scanning". Sentences in
 * quotes are GitHub's own, seen in logs of upload-sarif; for the rest its wording is not known.
 */
const text = v.pipe(v.string(), v.nonEmpty('is empty'));

/** The same page, "Validating your SARIF file": a file with more of one of these than its maximum is rejected. */
const most = {
  runs: 20,
  results: 25_000,
  rules: 25_000,
  extensions: 100,
  threadFlowLocations: 10_000,
  locations: 1000,
  tags: 20,
} as const;

/** The same page, "reportingDescriptor object": how many characters a rule's texts are limited to. */
const longest = { name: 255, description: 1024 } as const;

const position = v.pipe(v.number(), v.integer(), v.minValue(1));

const short = v.looseObject({
  text: v.pipe(text, v.maxLength(longest.description, `is longer than ${longest.description} characters`)),
});

const severity = v.pipe(
  v.string(),
  v.check(
    (value) => value.trim() !== '' && Number.isFinite(Number(value)),
    'invalid security severity value, is not a number',
  ),
);

const rule = v.looseObject({
  id: text,
  name: v.optional(v.pipe(text, v.maxLength(longest.name, `is longer than ${longest.name} characters`))),
  shortDescription: short,
  fullDescription: short,
  help: v.looseObject({ text }),
  properties: v.optional(
    v.looseObject({
      'security-severity': v.optional(severity),
      tags: v.optional(
        v.pipe(v.array(v.string()), v.maxLength(most.tags, `has more tags than allowed (${most.tags})`)),
      ),
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

const steps = v.looseObject({
  threadFlows: v.optional(v.array(v.looseObject({ locations: v.optional(v.array(v.unknown()), []) })), []),
});

const codeFlows = v.pipe(
  v.array(steps),
  v.check(
    (flows) =>
      flows.reduce((sum, { threadFlows }) => sum + threadFlows.flatMap(({ locations }) => locations).length, 0) <=
      most.threadFlowLocations,
    `has more thread flow locations than allowed (${most.threadFlowLocations})`,
  ),
);

const result = v.looseObject({
  ruleId: v.optional(text),
  message: v.looseObject({ text }),
  locations: v.pipe(
    v.array(location, 'locationFromSarifResult: expected at least one location'),
    v.minLength(1, 'locationFromSarifResult: expected at least one location'),
    v.maxLength(most.locations, `has more locations than allowed (${most.locations})`),
  ),
  partialFingerprints: v.record(v.string(), v.string()),
  codeFlows: v.optional(codeFlows),
});

function atMost<T extends readonly unknown[]>(limit: number, what: string) {
  return v.maxLength<T, number, (issue: v.MaxLengthIssue<T, number>) => string>(
    limit,
    ({ received }) => `rejecting SARIF, as there are more ${what} than allowed (${received} > ${limit})`,
  );
}

const run = v.looseObject({
  tool: v.looseObject({
    driver: v.looseObject({ name: text, rules: v.pipe(v.array(rule), atMost(most.rules, 'rules per run')) }),
    extensions: v.optional(v.pipe(v.array(v.unknown()), atMost(most.extensions, 'tool extensions per run'))),
  }),
  automationDetails: v.optional(v.looseObject({ id: v.optional(v.string()) })),
  results: v.pipe(v.array(result), atMost(most.results, 'results per run')),
});

const log = v.looseObject({
  $schema: text,
  version: v.literal('2.1.0'),
  runs: v.pipe(v.array(run), atMost(most.runs, 'runs')),
});

/** The same page, "runAutomationDetails object": what stands before the last slash of the id is the category. */
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
  // Since 2025-07-21, on Enterprise Server since 3.18: github.blog/changelog, "Code Scanning will stop combining runs
  // from a single upload". An upload of its own replaces the earlier one of its tool and category.
  return new Set(categories).size === categories.length
    ? []
    : ['A delivery cannot contain multiple runs with the same category'];
}
