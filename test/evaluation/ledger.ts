import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What somebody said who read the line: whose value it is, or that it is no such thing. */
export const verdicts = ['true', 'reserved', 'attribution', 'false'] as const;

export interface Entry {
  readonly entity: string;
  readonly place: string;
  readonly masked: string;
  readonly provenance: string;
  readonly status: 'failing' | 'reported' | 'suppressed';
  readonly verdict: (typeof verdicts)[number];
  readonly why?: string;
}

/** The findings on one public repository at one commit, at the default settings. */
export interface Ledger {
  readonly repository: string;
  readonly commit: string;
  readonly lines: number;
  readonly findings: readonly Entry[];
}

const folder = join(import.meta.dirname, '../ledger');

export const ledgers = (): readonly Ledger[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file): Ledger => JSON.parse(readFileSync(join(folder, file), 'utf8')));

/** Findings that fail the build and should not: they are no such thing, or nobody's. */
export const falseAlarms = ({ findings }: Ledger): readonly Entry[] =>
  findings.filter(({ status, verdict }) => status === 'failing' && verdict !== 'true');

export const per100kLines = (ledger: Ledger): number => (falseAlarms(ledger).length / ledger.lines) * 100_000;
