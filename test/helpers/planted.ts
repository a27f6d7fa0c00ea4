import type { Finding } from '../../src/model/finding.js';
import { scan } from '../../src/scan.js';

export interface Seen {
  readonly entity: string;
  /** `line:column` of its first character. */
  readonly at: string;
  /** What stands there in the file. */
  readonly text: string;
  readonly label: string | undefined;
  readonly cell: string | undefined;
  readonly record: number;
  readonly provenance: string;
}

export interface Planted {
  readonly seen: readonly Seen[];
  readonly subjects: number;
  /** The reason of each gap. */
  readonly gaps: readonly string[];
}

/** What a scan reports of one file, with the text at each place. */
export async function scanText(path: string, content: string | Uint8Array, text = String(content)): Promise<Planted> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const report = await scan({ kind: 'content', path, bytes });
  const lines = text.split('\n');
  const seen = report.verdicts.map(({ finding }) => ({
    entity: finding.entity,
    at: `${finding.startLine}:${finding.startColumn}`,
    text: textAt(lines, finding),
    label: finding.label,
    cell: finding.cell,
    record: finding.record,
    provenance: finding.provenance,
  }));
  seen.sort((a, b) => place(a.at) - place(b.at));
  return { seen, subjects: report.totals.subjects, gaps: report.gaps.map(({ reason }) => reason) };
}

function place(at: string): number {
  const [line = 0, column = 0] = at.split(':').map(Number);
  return line * 1e6 + column;
}

function textAt(lines: readonly string[], { startLine, startColumn, endLine, endColumn }: Finding): string {
  const all = lines.slice(startLine - 1, endLine);
  const last = (all.at(-1) ?? '').slice(0, endColumn - 1);
  return [...all.slice(0, -1), last].join('\n').slice(startColumn - 1);
}
