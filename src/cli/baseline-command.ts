import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { customRecognizers } from '../custom-recognizers.js';
import { recognizersFor } from '../entities.js';
import { toSettings } from '../inputs/parse.js';
import { checkSettings } from '../inputs/settings.js';
import { UserError } from '../model/errors.js';
import { severities } from '../model/finding.js';
import type { Report } from '../model/report.js';
import type { Settings } from '../model/settings.js';
import { underPacks } from '../packs-for.js';
import { type Baseline, createEntries, readBaseline, writeBaseline } from '../policy/baseline.js';
import type { Exempt } from '../policy/exempt.js';
import { policyFor, usualBaseline } from '../policy-for.js';
import { scan } from '../scan.js';
import { parse, readOptions, settingFlags } from './arguments.js';
import { print } from './output.js';
import { createProgress } from './progress.js';
import { choiceOf } from './scan-command.js';

const actions = ['create', 'update', 'prune', 'diff'] as const;
type Action = (typeof actions)[number];

const flags = { ...settingFlags, quiet: { type: 'boolean', short: 'q' } } as const;

/** `piicloak baseline create | update | prune | diff`: what stands in the tree today, so that only what is new fails. */
export async function runBaseline(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, flags);
  const action = actions.find((name) => name === positionals[0]);
  if (!action || positionals.length > 1)
    throw new UserError(`Say which: \`piicloak baseline ${actions.join(' | ')}\`.`);
  const options = readOptions(values);
  const root = process.cwd();
  const source = { kind: 'tree', root, paths: ['.'] } as const;
  const key = process.env['PIICLOAK_BASELINE_KEY'] ?? '';
  const path = join(root, usualBaseline);
  const before = baselineAt(path, action, key);
  // The old baseline takes nothing out of this scan, which is to see everything.
  const { settings, source: policy } = await policyFor(source, toSettings(options), {
    ...choiceOf(options),
    ignoreBaseline: true,
  });
  const seen = new Set<string>();
  const progress = createProgress(process.stderr, values.quiet === true);
  const exempt = await collecting(before, settings, seen);
  const report = await scan(source, settings, progress.update, { ...policy, exempt }).finally(progress.clear);

  const fresh = [...seen].filter((entry) => !before.entries.has(entry));
  const gone = [...before.entries].filter((entry) => !seen.has(entry));
  const entries = entriesAfter(action, before, seen);
  if (action !== 'diff') writeFileSync(path, writeBaseline({ ...before, entries: new Set(entries) }));
  await print(told(action, report, fresh.length, gone.length, entries.length));
  return action === 'diff' && fresh.length > 0 ? 1 : 0;
}

function baselineAt(path: string, action: Action, key: string): Baseline {
  const isThere = existsSync(path);
  if (action === 'create') {
    if (isThere) throw new UserError(`There is a ${usualBaseline} already: \`piicloak baseline update\` adds to it.`);
    return { secret: { salt: randomBytes(16).toString('hex'), ...(key === '' ? {} : { key }) }, entries: new Set() };
  }
  if (!isThere) throw new UserError(`There is no ${usualBaseline} here. Make one with \`piicloak baseline create\`.`);
  return readBaseline(usualBaseline, readFileSync(path, 'utf8'), key);
}

/** Notes the entry of each value that could fail. It takes nothing out, and keeps no value. */
async function collecting({ secret }: Baseline, settings: Partial<Settings>, seen: Set<string>): Promise<Exempt> {
  const { failOn, entities, recognizers, packs } = checkSettings(settings);
  const known = underPacks(recognizersFor(entities, await customRecognizers(recognizers)), packs);
  const entryOf = createEntries(secret);
  const severityOf = new Map(known.map(({ entity, severity }) => [entity, severity]));
  const least = failOn === 'never' ? severities.length : severities.indexOf(failOn);
  return (match, view) => {
    const severity = severityOf.get(match.entity) ?? 'critical';
    if (match.provenance === 'plausible' && severities.indexOf(severity) <= least) {
      const value = view.text.slice(match.start, match.end);
      seen.add(entryOf({ entity: match.entity, label: match.label ?? '', value }));
    }
    return undefined;
  };
}

function entriesAfter(action: Action, { entries }: Baseline, seen: ReadonlySet<string>): string[] {
  switch (action) {
    case 'prune':
      return [...entries].filter((entry) => seen.has(entry));
    case 'diff':
      return [...entries];
    default:
      return [...entries, ...seen];
  }
}

function told(action: Action, report: Report, fresh: number, gone: number, all: number): string {
  const unread = report.outcome === 'incomplete' ? ' Not everything could be read: `piicloak scan` says what.' : '';
  switch (action) {
    case 'create':
      return `Wrote ${usualBaseline} with ${all} values. Commit it; what is added from now on fails.${unread}\n`;
    case 'update':
      return `Added ${fresh} values to ${usualBaseline}, which has ${all} now. ${gone} of them are gone from the tree.${unread}\n`;
    case 'prune':
      return `Took ${gone} values out of ${usualBaseline} that are gone from the tree; ${all} are left.${unread}\n`;
    case 'diff':
      return `${fresh} values are new since the baseline, and ${gone} are gone.${unread}\n`;
  }
}
