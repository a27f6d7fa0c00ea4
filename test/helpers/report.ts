import type { Scope } from '../../src/model/change.js';
import type { Finding, MaskedText } from '../../src/model/finding.js';
import { type Gap, isBlocking } from '../../src/model/gap.js';
import type { Recognizer } from '../../src/model/recognizer.js';
import type { AppliedPolicy, InlineIgnore, Report, Totals, Verdict } from '../../src/model/report.js';
import { inOrder } from '../../src/policy/order.js';

/** What a test says of a finding; everything else gets a sensible value. */
export interface Row extends Partial<Omit<Verdict, 'finding'>>, Partial<Omit<Finding, 'masked'>> {
  readonly masked?: string;
}

/** The only place in the tests where text is declared masked. */
export const masked = (text: string): MaskedText => text as MaskedText;

const ordinary = (index: number) => ({
  entity: 'EMAIL_ADDRESS',
  path: 'fixtures/users.csv',
  startLine: index + 1,
  startColumn: 5,
  endColumn: 20,
  score: 0.9,
  severity: 'high' as const,
  provenance: 'plausible' as const,
  evidence: ['its domain ends in a top-level domain that exists'],
  occurrences: 1,
  fingerprint: `fingerprint-${index}`,
  lineHash: `${(index + 0x39fa2ee980eb94).toString(16)}:1`,
  record: index,
  isRecord: false,
});

const finding = ({ status: _, because: __, ...row }: Row, index: number): Finding => ({
  ...ordinary(index),
  endLine: row.startLine ?? index + 1,
  ...row,
  masked: masked(row.masked ?? 'a***@e******.com'),
});

const verdict = (row: Row, index: number): Verdict => ({
  finding: finding(row, index),
  status: row.status ?? 'failing',
  ...(row.because === undefined ? {} : { because: row.because }),
});

export interface Setting {
  readonly gaps?: readonly Gap[];
  readonly ignores?: readonly InlineIgnore[];
  readonly policy?: Partial<AppliedPolicy>;
  readonly totals?: Partial<Totals>;
  readonly scope?: Scope;
  readonly outcome?: Report['outcome'];
}

/** A report as the pipeline would make it of these findings, in the order given. */
export const report = (
  rows: readonly Row[] = [],
  { gaps = [], ignores = [], policy = {}, totals = {}, scope, outcome }: Setting = {},
): Report => {
  const verdicts = inOrder(rows.map(verdict));
  const failing = verdicts.filter(({ status }) => status === 'failing').length;
  const unread = gaps.some((gap) => isBlocking(gap));
  return {
    tool: { name: 'piicloak', version: '0.1.0' },
    outcome: outcome ?? (failing > 0 ? 'findings' : unread ? 'incomplete' : 'clean'),
    scope: scope ?? 'added-lines',
    totals: {
      filesScanned: 14,
      filesSkipped: gaps.length,
      bytesScanned: 52_100,
      findings: verdicts.length,
      failing,
      subjects: new Set(
        verdicts.filter(({ finding: { provenance } }) => provenance === 'plausible').map((v) => v.finding.record),
      ).size,
      durationMs: 340,
      ...totals,
    },
    verdicts,
    gaps,
    ignores,
    policy: { files: [], from: '', changed: [], remarks: [], ...policy },
  };
};

const recognizer = (it: Pick<Recognizer, 'entity' | 'title' | 'severity'> & Partial<Recognizer>): Recognizer => ({
  shapes: [],
  context: [],
  labels: [],
  mask: {},
  help: {
    what: `A value of the kind ${it.title}.`,
    why: 'It leads to one person, and to everything stored under it.',
    instead: 'Write `someone@example.com`, which RFC 2606 sets aside.',
    example: '',
    sources: ['RFC 2606 (reserved domain names)', 'Regulation (EU) 2016/679, Article 4(1)'],
  },
  ...it,
});

/** Enough recognizers for a report to name what it found. */
export const recognizers: readonly Recognizer[] = [
  recognizer({ entity: 'EMAIL_ADDRESS', title: 'E-mail address', severity: 'high' }),
  recognizer({
    entity: 'US_SSN',
    title: 'US Social Security number',
    severity: 'critical',
    country: 'US',
    check: { name: 'ranges never issued', passes: () => true },
  }),
  recognizer({ entity: 'PHONE_NUMBER', title: 'Phone number', severity: 'medium' }),
  recognizer({ entity: 'IP_ADDRESS', title: 'IP address', severity: 'low' }),
];
