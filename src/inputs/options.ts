import * as v from 'valibot';
import { rules } from './rules.js';

/**
 * Everything a user can set, once: the Action's inputs and the command line's flags are read by it, and action.yml and
 * the README are held to it by a test. Values arrive as text.
 */
export interface Option<Value> {
  readonly description: string;
  /** As written in action.yml. A setting of the policy has none: a policy file may set it. */
  readonly fallback: string;
  /** What is allowed, to complete “… must be …”. */
  readonly expects: string;
  readonly schema: v.GenericSchema<string, Value>;
}

const option = <Value>(
  description: string,
  fallback: string,
  expects: string,
  schema: v.GenericSchema<string, Value>,
): Option<Value> => ({ description, fallback, expects, schema });

/** One that a policy file sets as well: what nobody wrote must not overrule it. */
const setting = <Value>(
  description: string,
  expects: string,
  schema: v.GenericSchema<string, Value>,
): Option<Value | undefined> =>
  option(
    description,
    '',
    expects,
    v.union([
      v.pipe(
        v.literal(''),
        v.transform(() => undefined),
      ),
      schema,
    ]),
  );

const number = v.pipe(v.string(), v.trim(), v.regex(/^\d+(?:\.\d+)?$/), v.transform(Number));
const text = v.pipe(v.string(), v.trim());
const most = v.pipe(
  text,
  v.toLowerCase(),
  v.transform((value) => (/^\d+$/.test(value) ? Number(value) : value)),
  rules.most.schema,
);
const flag = v.pipe(
  text,
  v.toLowerCase(),
  v.picklist(['true', 'false']),
  v.transform((value) => value === 'true'),
);
/** One glob a line, because a glob may hold a comma: `*.{csv,json}`. */
const lines = v.pipe(
  v.string(),
  v.transform((value) => splitBy(value, /\r?\n/)),
);
const list = v.pipe(
  v.string(),
  v.transform((value) => splitBy(value, /[,\s]+/)),
);
const oneOf = <const Names extends readonly string[]>(names: Names) => v.pipe(text, v.toLowerCase(), v.picklist(names));

const splitBy = (value: string, separator: RegExp): string[] =>
  value
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const options = {
  threshold: setting(
    'Least confidence, from 0 to 1, for a match to count as a finding: 0.5 unless set.',
    rules.confidence.expects,
    v.pipe(number, rules.confidence.schema),
  ),
  'fail-on': setting(
    'Least severity that fails the build: critical, high, medium (unless set), low or never. IP and MAC addresses are low; e-mail addresses, telephone numbers and names are medium.',
    rules.failOn.expects,
    v.pipe(text, v.toLowerCase(), rules.failOn.schema),
  ),
  'max-findings': setting(
    'How many failing findings may stand before the build fails, or any: 0 unless set.',
    rules.most.expects,
    most,
  ),
  'max-subjects': setting(
    'How many people failing findings may speak of before the build fails: any unless set.',
    rules.most.expects,
    most,
  ),
  mode: setting(
    'strict (every value that is not reserved counts), balanced (unless set) or lenient (only what is severe and sure).',
    rules.mode.expects,
    v.pipe(text, v.toLowerCase(), rules.mode.schema),
  ),
  'warn-only': setting('Whether to report everything and fail nothing: true or false.', rules.flag.expects, flag),
  paths: setting('Globs of the files to scan, one a line. Empty: all.', 'globs, one a line', lines),
  'paths-ignore': setting('Globs of the files not to scan, one a line.', 'globs, one a line', lines),
  generated: setting(
    'What becomes of lockfiles, vendored trees, minified and generated files: skip (unless set; they are counted in every report) or scan.',
    rules.generated.expects,
    v.pipe(text, v.toLowerCase(), rules.generated.schema),
  ),
  'file-timeout': setting(
    'The most seconds that looking at a file may take, and again for each megabyte of it: 60 unless set. What takes longer is ended, and the scan incomplete.',
    rules.seconds.expects,
    v.pipe(number, rules.seconds.schema),
  ),
  scope: option(
    'What to scan: added-lines, changed-files, all, or auto: what a pull request, a merge group or a branch adds, and the whole tree of the default branch, of tags and on a schedule.',
    'auto',
    'auto, added-lines, changed-files or all',
    oneOf(['auto', 'added-lines', 'changed-files', 'all']),
  ),
  entities: setting(
    'Entity types to look for, separated by commas, or all. Empty: those that are on by default.',
    'names of entity types',
    list,
  ),
  'inline-ignores': setting(
    'What becomes of comments that say piicloak:ignore: they count (allow), they count and every report lists them (report, unless set), or they do not count (deny).',
    rules.inlineIgnores.expects,
    v.pipe(text, v.toLowerCase(), rules.inlineIgnores.schema),
  ),
  config: option(
    'The policy file, relative to the top of the repository. Empty: .piicloak.yml, .yaml or .json, or piicloak in package.json.',
    '',
    'a path',
    text,
  ),
  'baseline-key': option(
    'The key of a baseline that was made with one: a secret. Empty: its tags are salted and cut short.',
    '',
    'a key',
    text,
  ),
  'config-from': option(
    'Whose policy holds for a pull request: that of its base, so that it cannot disarm its own gate, or that of its head.',
    'base',
    'base or head',
    oneOf(['base', 'head']),
  ),
  'sarif-file': option('Where to write the SARIF report, relative to the workspace.', 'piicloak.sarif', 'a path', text),
  'upload-sarif': option(
    'Whether to deliver the findings to code scanning: auto (a refusal is a notice), true (a refusal fails the build) or false.',
    'auto',
    'auto, true or false',
    oneOf(['auto', 'true', 'false']),
  ),
  'json-file': option('Where to write the report as JSON, relative to the workspace.', 'piicloak.json', 'a path', text),
  'audit-log': option(
    'A log to which each scan appends a line, chained by hash. Empty: none. PIICLOAK_AUDIT_KEY in the environment signs it.',
    '',
    'a path',
    text,
  ),
  cache: option(
    'A folder that remembers what was in the files of a whole tree, for actions/cache to keep. Empty: none.',
    '',
    'a path',
    text,
  ),
  'cache-key': option(
    'Seals that folder, and lets it remember files with findings as well: a secret. Empty: those are looked at each time.',
    '',
    'a key',
    text,
  ),
  comment: option(
    'Whether to comment on the pull request: auto (when code scanning does not show the findings), always, on-failure or never. One comment is kept up to date. Needs pull-requests: write.',
    'auto',
    'auto, always, on-failure or never',
    oneOf(['auto', 'always', 'on-failure', 'never']),
  ),
  category: option(
    'Names this analysis in code scanning, where each upload replaces the last one of its category. Unless you set it, the jobs of a matrix have one each.',
    'piicloak',
    'a name',
    text,
  ),
  'github-timeout': option(
    'The most seconds to wait for GitHub, once for reading the change and once for delivering the findings.',
    '300',
    rules.amount.expects,
    v.pipe(number, rules.amount.schema),
  ),
  token: option(
    'Reads the changed files of a pull request and delivers the findings. Needs contents: read, pull-requests: read and security-events: write.',
    '${{ github.token }}',
    'a token',
    text,
  ),
  matrix: option(
    'Filled in by the runner, to tell the jobs of a matrix apart. Leave it out.',
    '${{ toJson(matrix) }}',
    'the matrix as JSON',
    text,
  ),
} as const;

export type OptionName = keyof typeof options;
export type Options = { readonly [Name in OptionName]: v.InferOutput<(typeof options)[Name]['schema']> };
