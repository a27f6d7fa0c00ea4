import { type Counts, f2, precision, recall, share } from './counts.js';
import type { Measured } from './figures.js';
import { type Entry, ledgers } from './ledger.js';
import { together } from './research.js';

/**
 * F2 that Presidio publishes on the same sentences (microsoft/presidio-research @7622dec, notebook 4: default model,
 * spans at an overlap of 0.75), over both halves of the set.
 */
const published: Readonly<Record<string, number>> = {
  AGE: 0,
  CREDIT_CARD: 0.81,
  DATE_TIME: 0.57,
  DOMAIN_NAME: 1,
  EMAIL_ADDRESS: 1,
  GPE: 0.23,
  IP_ADDRESS: 0.94,
  NRP: 0.58,
  ORGANIZATION: 0,
  PERSON: 0.63,
  PHONE_NUMBER: 0.27,
  TITLE: 0,
  US_DRIVER_LICENSE: 0.83,
  US_SSN: 1,
  ZIP_CODE: 0,
};
const publishedTogether = 0.62;

/** docs/ACCURACY.md: every figure, and what it was measured on. */
export function accuracyPage({ presidio, research, national, phones, kylo, alarms }: Measured): string {
  const formats = [...national];
  const sum = (part: 'rows' | 'agreed' | 'valid' | 'found'): number =>
    formats.reduce((total, [, format]) => total + format[part], 0);
  const unlike = formats.filter(([, { agreed, rows, found, valid }]) => agreed < rows || found < valid);
  return paragraphs(
    '# Accuracy',
    'Written by `npm run evaluate`. The tests fail when a figure falls. [test/vectors](../test/vectors/README.md) holds what ' +
      'is measured with, its sources and licences, and the cases that are kept out of the score, each with its reason.',
    '## Presidio’s recognizer tests',
    'Each text alone, asked for the one type, at the default threshold. A negative passes when nothing that could be ' +
      'somebody’s is found.',
    table(
      ['', 'right', 'of', 'share'],
      [
        [
          'spans that must be found',
          ...ratio(presidio.positives.hits, presidio.positives.hits + presidio.positives.missed),
        ],
        ['texts in which nothing may be found', ...ratio(presidio.negatives.right, presidio.negatives.of)],
      ],
    ),
    presidio.wrong.length === 0 ? '' : `Not right: ${presidio.wrong.join(', ')}.`,
    '## English sentences of presidio-research',
    'Every type asked for, at the default threshold; a span counts when it overlaps by at least 0.75. The last column is ' +
      'what Presidio publishes for its default model.',
    table(
      ['type', 'spans', 'precision', 'recall', 'F2', 'Presidio’s F2'],
      [
        ...Array.from(research, ([type, counts]) => spanRow(type, counts, published[type])),
        spanRow('**all types**', together(research), publishedTogether),
      ],
    ),
    '## National and sector numbers',
    `${formats.length} formats. Whether a number is valid, as the engine sees it under a label of its type, against ` +
      'python-stdnum; and how many valid ones are found under that label when every type is looked for.',
    table(
      ['', 'right', 'of', 'share'],
      [
        ['agreement on validity', ...ratio(sum('agreed'), sum('rows'))],
        ['valid ones found', ...ratio(sum('found'), sum('valid'))],
      ],
    ),
    unlike.length === 0
      ? ''
      : table(
          ['format', 'type', 'agreed', 'found'],
          unlike.map(([kind, { entity, agreed, rows, found, valid }]) => [
            kind,
            entity,
            `${agreed} of ${rows}`,
            `${found} of ${valid}`,
          ]),
        ),
    '## Telephone numbers',
    'The example numbers of libphonenumber, found whole.',
    table(
      ['written', 'found'],
      [
        ['E.164, anywhere', percent(phones.e164)],
        ['international, anywhere', percent(phones.international)],
        ['national, under a label, region known', percent(phones.nationalWithRegion)],
        ['national, under a label', percent(phones.national)],
      ],
    ),
    '## A table of people',
    'Rows of Teradata’s kylo sample as one CSV file, scanned at the defaults.',
    table(
      ['cells', 'found'],
      [
        ...Object.entries(kylo.recall).map(([type, found]) => [type, percent(found)]),
        ['all others (less is better)', percent(kylo.elsewhere)],
      ],
    ),
    '## False alarms in public repositories',
    'Places in Faker, Express, Prometheus, Gitleaks and Spring PetClinic that a pattern of Presidio takes for the type, and ' +
      'that by rule are none, or nobody’s: hashes, decimals, times, private addresses. Presidio raises all of them. Scanned ' +
      'at the defaults; right is where nothing of the type that could be somebody’s is found.',
    table(
      ['type', 'right', 'of', 'share'],
      [
        ...Array.from(alarms.byEntity, ([entity, { right, of }]) => [entity, ...ratio(right, of)]),
        ['**all types**', ...ratio(alarms.right, alarms.of)],
      ],
    ),
    alarms.wrong.length === 0 ? '' : `Not right: ${alarms.wrong.join(', ')}.`,
    ledgerSection(),
  );
}

/** What was said of every finding by somebody who read its line. */
function ledgerSection(): string {
  const all = ledgers();
  const row = (name: string, lines: number, entries: readonly Entry[]): readonly string[] => {
    const failing = entries.filter(({ status }) => status === 'failing');
    const alarms = failing.filter(({ verdict }) => verdict !== 'true').length;
    return [name, lines, entries.length, failing.length, alarms, two((alarms / lines) * 100_000)].map(String);
  };
  const lines = all.reduce((total, ledger) => total + ledger.lines, 0);
  const rows = all.map(({ repository, commit, lines: own, findings }) =>
    row(`${repository} @${commit.slice(0, 7)}`, own, findings),
  );
  return paragraphs(
    '## Public repositories',
    'Whole trees at the defaults; somebody read every failing finding with its line. An alarm is a finding that fails the ' +
      'build and is no such thing, nobody’s, or an author’s. [test/ledger](../test/ledger) holds each, masked.',
    table(
      ['repository', 'lines', 'findings', 'failing', 'alarms', 'alarms in 100,000 lines'],
      [
        ...rows,
        row(
          '**together**',
          lines,
          all.flatMap(({ findings }) => findings),
        ),
      ],
    ),
  ).trimEnd();
}

const spanRow = (type: string, counts: Counts, theirs: number | undefined): readonly string[] => [
  type,
  String(counts.hits + counts.missed),
  ...[precision(counts), recall(counts), f2(counts)].map(two),
  theirs === undefined ? '' : two(theirs),
];

const ratio = (part: number, whole: number): readonly string[] => [
  String(part),
  String(whole),
  percent(share(part, whole)),
];

/** Rounded down, so that the page never says more than was measured. */
const percent = (value: number): string => `${(Math.floor(value * 1000) / 10).toFixed(1)} %`;
const two = (value: number): string => (Math.floor(value * 100) / 100).toFixed(2);

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const paragraphs = (...texts: readonly string[]): string => `${texts.filter((text) => text !== '').join('\n\n')}\n`;
