import { policyPlace } from './changes/policy-files.js';
import { loadPolicy, loadPolicyFile, noPolicy, type Policy } from './inputs/policy-load.js';
import type { PolicySource } from './look.js';
import { UserError } from './model/errors.js';
import type { Files } from './model/files.js';
import type { Settings } from './model/settings.js';
import type { Source } from './model/source.js';
import { packsFor } from './packs-named.js';
import { readBaseline } from './policy/baseline.js';

export interface PolicyChoice {
  /** Whose policy holds for a proposal. */
  readonly from: 'base' | 'head';
  /** The file that the user names; empty to look for one. */
  readonly file: string;
  /** That of the baseline; empty where there is none. */
  readonly baselineKey: string;
  /** The baseline is being made. */
  readonly ignoreBaseline?: boolean;
}

export interface Effective {
  /** What was given, on top of what the policy says. */
  readonly settings: Partial<Settings>;
  readonly source: PolicySource;
  readonly policy: Policy;
}

/**
 * What holds for a scan: what the user gave, then the policy of the repository.
 *
 * @throws UserError for a policy that cannot be read as one, and for a file or a pack that is named and not there.
 */
export async function policyFor(source: Source, given: Partial<Settings>, choice: PolicyChoice): Promise<Effective> {
  const place = await policyPlace(source, choice.from).catch(sentence);
  if (typeof place === 'string') {
    if (choice.file !== '') throw new UserError(`The policy “${choice.file}” could not be read. ${place}`);
    const remark = `No policy could be read, so the defaults hold. ${place}`;
    return { settings: given, source: { files: [], from: '', remarks: [remark] }, policy: noPolicy };
  }
  const { files, folder } = place;
  const policy = choice.file === '' ? await loadPolicy(files, folder) : await loadPolicyFile(files, choice.file);
  packsFor(policy.settings.packs ?? [], policy.packPlaces);
  const settings = { ...policy.settings, ...given };
  const known = choice.ignoreBaseline
    ? undefined
    : await baselineIn(files, settings.baseline ?? '', choice.baselineKey);
  return {
    settings,
    source: {
      files: [...policy.files, ...(known ? [known.path] : [])],
      from: files.where,
      ...(known && { baseline: known.baseline }),
    },
    policy,
  };
}

/** Where a baseline is looked for when the policy names none. */
export const usualBaseline = '.piicloak-baseline';

/** @throws UserError for one that the policy names and that is not there. */
async function baselineIn(files: Files, named: string, key: string) {
  const path = named === '' ? usualBaseline : named.replace(/^\.\//, '');
  const text = await files.read(path);
  if (text !== undefined) return { path, baseline: readBaseline(path, text, key) };
  if (named === '') return undefined;
  throw new UserError(`There is no baseline “${path}”. Make one with \`piicloak baseline create\`.`);
}

/** That the base cannot be had is no reason to fail: without a policy, nothing is let through. */
function sentence(error: unknown): string {
  if (error instanceof UserError) return error.message;
  throw error;
}
