import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { piicloak } from '../helpers/cli.js';
import { temporaryFolder } from '../helpers/git-repository.js';
import { schemaErrors } from '../helpers/sarif/schema.js';
import { type Trick, tracesOf, type Victim } from './trick.js';

/** The report of a scan in every form, and all that was printed on the way. */
export interface Told {
  readonly code: number | null;
  readonly json: string;
  readonly sarif: string;
  readonly markdown: string;
  readonly text: string;
  readonly said: string;
}

const formats = ['json', 'sarif', 'markdown', 'text'] as const;
type Format = (typeof formats)[number];

/** One scan by the bundle, and its report in all formats. */
export async function scanOnce(cwd: string, args: readonly string[], only: readonly Format[] = formats): Promise<Told> {
  const part = join(temporaryFolder(), 'part');
  const scanned = await piicloak(['scan', ...args, '--shard', '1/1', '--format', 'part', '--output', part], { cwd });
  if (scanned.code !== 0) throw new Error(`The scan ended with ${scanned.code}: ${scanned.stderr}`);
  const merged = await Promise.all(only.map((format) => piicloak(['merge', part, '--format', format], { cwd })));
  const [json = '', sarif = '', markdown = '', text = ''] = formats.map(
    (format) => merged[only.indexOf(format)]?.stdout,
  );
  expect(new Set(merged.map(({ code }) => code)).size).toBe(1);
  const said = [scanned.stdout, scanned.stderr, ...merged.map(({ stderr }) => stderr)].join('');
  return { code: merged[0]?.code ?? null, json, sarif, markdown, text, said };
}

interface Reported {
  readonly outcome: string;
  readonly findings: readonly { readonly path: string; readonly startLine: number; readonly status: string }[];
  readonly gaps: readonly { readonly path?: string; readonly reason: string }[];
}

export const reported = (json: string): Reported => JSON.parse(json);

/** What a report says of the files in a folder, as a trick says what is right. */
export function verdictIn({ findings, gaps }: Reported, folder: string): Required<Pick<Trick, 'found' | 'gaps'>> {
  const below = `${folder}/`;
  const places = findings
    .filter(({ path, status }) => path.startsWith(below) && status === 'failing')
    .map(({ path, startLine }) => `${path.slice(below.length)}:${startLine}`);
  const left = gaps
    .filter(({ path }) => path?.startsWith(below))
    .map(({ path = '', reason }) => `${reason} ${path.slice(below.length)}`);
  return { found: [...new Set(places)].sort(), gaps: left.sort() };
}

/** The places of a value, not how many types it may be of. */
export const rightOf = ({ found = [], gaps = [] }: Pick<Trick, 'found' | 'gaps'>) => ({
  found: [...found].sort(),
  gaps: [...gaps].sort(),
});

/** The tricks whose values stand in a text in one form or another. */
export function leaksIn(text: string, victims: readonly (readonly [string, Victim])[]): string[] {
  // Full-width digits are as good to read.
  const haystack = `${text}${text.normalize('NFKC')}`.toLowerCase();
  return victims.flatMap(([name, victim]) =>
    tracesOf(victim).some((trace) => haystack.includes(trace.toLowerCase())) ? [name] : [],
  );
}

/** Characters that hide text, move it, or speak to a terminal; a report's own are line feeds. */
export const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

export const sarifProblems = (sarif: string): readonly unknown[] => schemaErrors(JSON.parse(sarif));

export function writeFiles(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}
