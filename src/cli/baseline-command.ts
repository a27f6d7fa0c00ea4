import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toSettings } from '../inputs/parse.js';
import { checkSettings } from '../inputs/settings.js';
import { UserError } from '../model/errors.js';
import type { Report } from '../model/report.js';
import type { Settings } from '../model/settings.js';
import { type Baseline, createTags, parseEntry, readBaseline, writeBaseline } from '../policy/baseline.js';
import { couldFail } from '../policy/blocking.js';
import { type Exempt, recordsOf } from '../policy/exempt.js';
import { createKnown } from '../policy/known.js';
import { policyFor, usualBaseline } from '../policy-for.js';
import { recognizersUnder } from '../recognizers-for.js';
import { scan } from '../scan.js';
import { parse, readOptions, settingFlags } from './arguments.js';
import { print } from './output.js';
import { createProgress } from './progress.js';
import { save } from './save.js';
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
  const records: Noted[] = [];
  const progress = createProgress(process.stderr, values.quiet === true);
  const everything = { ...settings, generated: 'scan' } as const;
  const exempt = await collecting(before, settings, (record) => records.push(record));
  const report = await scan(source, everything, progress.update, { ...policy, exempt }).finally(progress.clear);

  const change = changeOf(before, records);
  if (action !== 'diff')
    save(path, writeBaseline({ ...before, entries: entriesAfter(action, change) }), 'The baseline');
  await print(told(action, report, change));
  return action === 'diff' && change.fresh > 0 ? 1 : 0;
}

/** The tags of what stands in one record. */
interface Noted {
  readonly path: string;
  readonly tags: ReadonlySet<string>;
}

/** A baseline beside what stands in the tree today. */
interface Change {
  /** The entries of all that stands there. */
  readonly now: ReadonlySet<string>;
  /** The entries of the baseline of which something is still there, and those of which nothing is. */
  readonly kept: readonly string[];
  readonly gone: readonly string[];
  /** How many values are not known to the baseline. */
  readonly fresh: number;
}

function changeOf(before: Baseline, records: readonly Noted[]): Change {
  const { ofFile, toEntries } = createTags(before.secret);
  const files = new Set(records.map(({ path }) => ofFile(path)));
  const knownOf = createKnown(before, (file) => !files.has(file));
  const known = new Set<string>();
  let fresh = 0;
  for (const { tags, path } of records) {
    const stood = knownOf(tags, ofFile(path));
    for (const tag of stood) known.add(tag);
    fresh += tags.size - stood.size;
  }
  const isKept = (entry: string): boolean => [...parseEntry(entry).tags].some((tag) => known.has(tag));
  const all = [...before.entries];
  return {
    now: new Set(records.flatMap(({ tags, path }) => toEntries(tags, path))),
    kept: all.filter(isKept),
    gone: all.filter((entry) => !isKept(entry)),
    fresh,
  };
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

/** Notes the tags of what could fail, record by record. It takes nothing out, and keeps no value. */
async function collecting(
  { secret }: Baseline,
  settings: Partial<Settings>,
  note: (record: Noted) => void,
): Promise<Exempt> {
  const effective = checkSettings(settings);
  const known = await recognizersUnder(effective);
  const severityOf = new Map(known.map(({ entity, severity }) => [entity, severity]));
  const isOfConcern = couldFail(effective, (entity) => severityOf.get(entity));
  const tags = createTags(secret);
  return (path, matches, view) => {
    for (const record of recordsOf(matches.filter(isOfConcern), view, tags))
      note({ path, tags: new Set(record.values()) });
    return () => undefined;
  };
}

function entriesAfter(action: Action, { now, kept, gone }: Change): ReadonlySet<string> {
  return action === 'prune' ? new Set(kept) : new Set([...kept, ...gone, ...now]);
}

function told(action: Action, report: Report, change: Change): string {
  const { fresh, kept, gone } = change;
  const unread = report.outcome === 'incomplete' ? ' Not everything could be read: `piicloak scan` says what.' : '';
  const all = `${entriesAfter(action, change).size} entries`;
  switch (action) {
    case 'create':
      return `Wrote ${usualBaseline} with ${fresh} values in ${all}. Commit it; what is added from now on fails.${unread}\n`;
    case 'update':
      return `Added ${fresh} values to ${usualBaseline}, which has ${all} now. Of ${gone.length}, nothing is left in the tree.${unread}\n`;
    case 'prune':
      return `Took ${gone.length} entries out of ${usualBaseline} of which nothing is left in the tree; ${kept.length} stay.${unread}\n`;
    case 'diff':
      return `${fresh} values are new since the baseline, and of ${gone.length} entries nothing is left.${unread}\n`;
  }
}
