import { decodeResult, encodeResult } from '../../../src/cache/codec.js';
import { wholeValues } from '../../../src/custom/compiled.js';
import { customRecognizers } from '../../../src/custom-recognizers.js';
import type { FileResult } from '../../../src/file-result.js';
import { type OptionName, options } from '../../../src/inputs/options.js';
import { parseOptions, toSettings } from '../../../src/inputs/parse.js';
import { loadPolicy } from '../../../src/inputs/policy-load.js';
import { starterPolicy } from '../../../src/inputs/policy-starter.js';
import { checkSettings } from '../../../src/inputs/settings.js';
import { UserError } from '../../../src/model/errors.js';
import { mergeParts } from '../../../src/parts/merge.js';
import { readPart, writePart } from '../../../src/parts/part.js';
import { parseShard } from '../../../src/parts/shard.js';
import { allowedOf } from '../../../src/policy/allow.js';
import { createTags, parseEntry, readBaseline, writeBaseline } from '../../../src/policy/baseline.js';
import { commentsIn } from '../../../src/policy/inline-syntax.js';
import { createSuppressions } from '../../../src/policy/suppress.js';
import { verifyAudit } from '../../../src/reporters/audit.js';
import { report } from '../../helpers/report.js';
import { texts } from '../seeds.js';
import { type Input, must, type Target } from '../target.js';
import { reportsOf } from './engine.js';

/** Taken apart, so that this file says nothing to the scan of itself. */
const ignore = ['piicloak', 'ignore'].join(':');

const policy = `# yaml-language-server: $schema=../piicloak.schema.json
extends: [./base.yml, gdpr]
mode: strict
threshold: 0.6
fail-on: high
max-findings: any
paths-ignore: ['vendor/**', "{a,b}/*.json"]
our-domains: [acme.com]
our-numbers: ['+49 30 xxxx xxx']
overrides: &over
  - paths: [docs/**]
    provenance: attribution
    max-findings: 3
suppress:
  - { paths: test/users.json, cells: ['B2:B9', PID-5.1], pointers: [/users/*/id], reason: invented, expires: '2027-01-31' }
  - labels: [name]
    fingerprints: [abc]
    reason: >-
      written by hand
allow:
  - pattern: '[A-Z]{3}-\\d+'
    entities: [CUSTOMER_NUMBER]
    reason: ours
recognizers:
  - entity: CUSTOMER_NUMBER
    title: customer number
    patterns: ['KD-\\d{6}', '(?i)kunde (?P<value>[0-9]+)']
    deny-list: [Projekt Adler, '@acme', 秘密]
    check: luhn
    labels: [customer no]
    context: [customer]
    examples: { match: ['KD-123455'], no-match: ['KD-1'] }
`;
const small = [
  'mode: lenient\n',
  '{"threshold": 0.7, "entities": ["US_SSN"]}',
  'extends: ./base.yml',
  '? a\n: b\n',
  '',
];

const entryOf = (place: number): string => `EMAIL_ADDRESS:7f3a9${place} PERSON:3a4 @c0ffe`;
const baseline = `# piicloak baseline 2 salt:${'5f'.repeat(16)}\n${[1, 2, 3].map(entryOf).join('\n')}\n`;

const findings = report([{}, { entity: 'PERSON', occurrences: 2, cells: [] }]).verdicts.map(({ finding }) => finding);
const result: FileResult = {
  scanned: true,
  bytes: 9,
  findings: findings.map((finding) => ({ ...finding, records: new Map([[0, Uint32Array.from([1, 2])]]) })),
  gaps: [{ path: 'a', stage: 'readers', reason: 'not-utf8', detail: 'Read as Windows-1252.' }],
  ignores: [],
  rules: [1],
};
const part = writePart({
  shard: { number: 1, of: 1 },
  rules: 'r',
  looked: { scope: 'all', results: [result, result], gaps: [], durationMs: 3 },
});

const isUserError = (error: unknown): boolean => error instanceof UserError;
const plain = (all: readonly string[]): readonly Input[] => all.map((text) => ({ variant: '', text }));

export const config: readonly Target[] = [
  { name: 'config policy', seeds: policies, run: settled, isInstruction: true, knows: isUserError },
  {
    name: 'config baseline',
    seeds: () => plain([baseline, baseline.replace('salt', 'keyed')]),
    run: known,
    knows: isUserError,
  },
  {
    name: 'config result in a cache',
    seeds: () => plain([encodeResult(result)]),
    run: ({ text }) => encodeResult(decodeResult(text)),
    // The cache takes whatever is thrown for a result that it does not know.
    knows: (error) => error instanceof TypeError,
  },
  { name: 'config part', seeds: () => plain([part]), run: merged, knows: isUserError },
  { name: 'config inputs', seeds: inputs, longest: 300, run: given, isInstruction: true, knows: isUserError },
  {
    name: 'config pattern',
    isInstruction: true,
    seeds: () =>
      plain([
        '(?<=a)b',
        '[A-Z]{3}-\\d+',
        '(?i)kunde (?P<value>[0-9]+)',
        '(a|b)*c{2,9}?$',
        '\\p{L}+\\b[^\\x00-\\x{10FFFF}]',
      ]),
    longest: 200,
    run: async ({ text }) => {
      const test = await wholeValues(text, 'here');
      for (const value of ['', 'abc', 'KD-123456', text]) must(typeof test(value) === 'boolean', 'a pattern answers');
    },
    knows: isUserError,
  },
  {
    name: 'config comments',
    seeds: () => [
      ...[`# ${ignore} US_SSN -- made up`, `<!-- ${ignore}-file: a -->`, `/* ${ignore}-start A_B, C_D */`].map(
        (text) => ({ variant: 'a.py', text }),
      ),
      ...texts,
    ],
    run: ({ text, variant }) => {
      for (const { at } of commentsIn(text, variant)) must(at >= 0 && at < text.length, 'a comment stands in its text');
    },
  },
  {
    name: 'config audit log',
    seeds: () => plain(['{"time":"2026-01-01T00:00:00Z","previous":"","hash":"00"}\n{"previous":"00","hash":"11"}\n']),
    run: ({ text }) => verifyAudit(text, 'key'),
  },
];

function policies(): readonly Input[] {
  const starter = starterPolicy({ ignored: ['vendor/**'], domain: 'acme.com', hasFindings: true });
  const uncommented = starter.replace(/^# (?=[a-z ]+:| {2})/gm, '');
  const yml = [policy, starter, uncommented, ...small].map((text) => ({ variant: '.piicloak.yml', text }));
  return [...yml, { variant: 'package.json', text: '{"name": "a", "piicloak": {"threshold": 0.7, "allow": []}}' }];
}

async function settled({ text, variant }: Input): Promise<void> {
  const there: Readonly<Record<string, string>> = {
    'base.yml': 'threshold: 0.5\nextends: ./.piicloak.yml',
    [variant]: text,
  };
  const { settings } = await loadPolicy({ where: 'a test', read: async (path) => there[path] });
  const complete = checkSettings(settings);
  const today = '2026-11-22';
  createSuppressions(complete, () => () => true, today).remarks(true, new Set());
  await allowedOf(complete.allow, today, wholeValues);
  await customRecognizers(complete.recognizers);
}

function known({ text }: Input): void {
  const read = readBaseline('.piicloak-baseline', text, 'key');
  for (const entry of read.entries) must(parseEntry(entry).tags.size > 0, 'an entry has tags');
  must(createTags(read.secret).ofFile('a').length === 6, 'a file has a tag');
  const again = readBaseline('.piicloak-baseline', writeBaseline(read), 'key');
  must([...again.entries].sort().join() === [...read.entries].sort().join(), 'a baseline is read as it was written');
}

/** What was read as a part is a whole one: a report is made of it without another look. */
async function merged({ text }: Input): Promise<void> {
  const looked = mergeParts([readPart('a.part', text)], 'r');
  await reportsOf(looked);
}

const names = Object.keys(options) as OptionName[];

function inputs(): readonly Input[] {
  const values = [
    '0.5',
    'high',
    'true',
    'any',
    '12',
    'src/**\n!a',
    'US_SSN, PERSON',
    '2/8',
    'strict',
    '${{ github.token }}',
  ];
  return names.flatMap((variant) => values.map((text) => ({ variant, text })));
}

function given({ text, variant }: Input): void {
  checkSettings(toSettings(parseOptions((name) => (name === variant ? text : undefined))));
  parseShard(text);
}
