import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Report } from '../model/report.js';

/*
 * A log of scans, a JSON object a line: what was scanned by whose rules, what was not, what was let through and why, and
 * what came of it. Each line holds the hash of the one before, so that a line that was taken out or changed shows. Nothing
 * in it is personal: counts, paths, and reasons as every report shows them.
 */

/** What a report does not know of itself. */
export interface AuditContext {
  /** In ISO 8601. */
  readonly time: string;
  /** What was scanned, where that is known. */
  readonly commit?: string;
  /** The settings that held, of which the line keeps a digest. */
  readonly settings: unknown;
  /** Signs each line, where there is one. */
  readonly key?: string;
}

const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
const signature = (key: string, text: string): string => bytesToHex(hmac(sha256, utf8ToBytes(key), utf8ToBytes(text)));

/** The hash before the first line. */
const beginning = '0'.repeat(64);

/** The line of a scan, to be appended to a log that ends with `last`; ends with a line feed. */
export function auditLine(report: Report, context: AuditContext, last: string | undefined): string {
  const { tool, outcome, scope, totals, policy, gaps, ignores, verdicts } = report;
  const { time, commit, settings, key } = context;
  const entry = {
    v: 1,
    time,
    tool: `${tool.name} ${tool.version}`,
    ...(commit === undefined ? {} : { commit }),
    policy: {
      files: policy.files,
      from: policy.from,
      changed: policy.changed,
      digest: digest(JSON.stringify(settings)),
    },
    scope,
    totals,
    gaps: gaps.map(({ path, reason, files }) => ({ path, reason, files })),
    suppressions: counted(verdicts.flatMap(({ status, because }) => (status === 'suppressed' ? [because ?? ''] : []))),
    ignores: ignores.map(({ path, line, reason, isAccepted, suppressed }) => ({
      path,
      line,
      reason,
      isAccepted,
      suppressed,
    })),
    outcome,
    previous: last === undefined || last === '' ? beginning : hashOf(last),
  };
  const text = JSON.stringify(entry);
  const signed = key === undefined ? {} : { signature: signature(key, text) };
  return `${JSON.stringify({ ...entry, hash: digest(text), ...signed })}\n`;
}

function counted(reasons: readonly string[]): { readonly because: string; readonly findings: number }[] {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([because, findings]) => ({ because, findings }));
}

const hashOf = (line: string): string => {
  const entry: unknown = JSON.parse(line);
  return typeof entry === 'object' && entry !== null && 'hash' in entry ? String(entry.hash) : '';
};

export interface Verification {
  readonly lines: number;
  /** The number of the first line, from 1, that is not as it was written, and what is wrong with it. */
  readonly broken?: { readonly line: number; readonly problem: string };
}

/** Whether a log is whole: no line changed, taken out or put in. What was cut off its end cannot show. */
export function verifyAudit(text: string, key: string | undefined): Verification {
  const lines = text.split('\n').filter((line) => line !== '');
  let previous = beginning;
  for (const [index, line] of lines.entries()) {
    const problem = problemOf(line, previous, key);
    if (problem !== undefined) return { lines: lines.length, broken: { line: index + 1, problem } };
    previous = hashOf(line);
  }
  return { lines: lines.length };
}

function problemOf(line: string, previous: string, key: string | undefined): string | undefined {
  const entry = entryOf(line);
  if (!entry) return 'it is no entry of a log';
  const { hash, signature: signed, ...rest } = entry;
  const text = JSON.stringify(rest);
  if (digest(text) !== hash) return 'it was changed after it was written';
  if (rest['previous'] !== previous) return 'the line before it was changed or taken out';
  if (key === undefined) return undefined;
  return signature(key, text) === signed ? undefined : 'its signature is not of this key';
}

function entryOf(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const entry: unknown = JSON.parse(line);
    return typeof entry === 'object' && entry !== null && !Array.isArray(entry) ? { ...entry } : undefined;
  } catch {
    return undefined;
  }
}
