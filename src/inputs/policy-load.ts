import { UserError } from '../model/errors.js';
import type { Files } from '../model/files.js';
import type { Settings } from '../model/settings.js';
import type { PolicyFile } from './policy-schema.js';
import type { PolicyText } from './policy-text.js';

/** Whose settings hold, one value each with the place that it comes from. */
export interface Policy {
  readonly settings: Partial<Settings>;
  /** `.piicloak.yml:3` for each setting that a file gives. */
  readonly origins: Readonly<Partial<Record<keyof Settings, string>>>;
  /** The files that were read, the found one first. */
  readonly files: readonly string[];
  /** Where each pack is named: `.piicloak.yml:3`. */
  readonly packPlaces: Readonly<Record<string, string>>;
}

export const noPolicy: Policy = { settings: {}, origins: {}, files: [], packPlaces: {} };

/** The names of a policy file, wherever one may lie. In package.json it stands under the key `piicloak`. */
const names = ['.piicloak.yml', '.piicloak.yaml', '.piicloak.json'];
const manifest = 'package.json';
const key = 'piicloak';

/** More would be a circle, or nobody's to follow. */
const mostFiles = 20;

/** Whether a path is one that a policy is looked for at. */
export const isPolicyName = (path: string): boolean =>
  [...names, '.piicloak-baseline'].includes(path.replace(/^.*\//, ''));

/**
 * The policy for a folder: that of the nearest file, looked for upward, on top of those that it extends.
 *
 * @param folder Relative to the top of the files; empty for the top itself.
 * @throws UserError for a file that cannot be read as a policy, and for two in one folder.
 */
export async function loadPolicy(files: Files, folder = ''): Promise<Policy> {
  for (const around of upward(folder)) {
    const found = await findIn(files, around);
    if (found) return layered(files, found, [], { count: 0 });
  }
  return noPolicy;
}

/** One file that the user names. */
export async function loadPolicyFile(files: Files, path: string): Promise<Policy> {
  const text = await files.read(path);
  if (text === undefined) throw new UserError(`There is no policy file “${path}”.`);
  return layered(files, { path, text: await readText(path, text) }, [], { count: 0 });
}

/** Loaded on need: most repositories have no policy, and the parser of YAML is large. */
const readText = async (path: string, text: string, under?: string): Promise<PolicyText> =>
  (await import('./policy-text.js')).readPolicy(path, text, under);

/** `a/b`, `a`, and the top. */
const upward = (folder: string): string[] => {
  const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
  return Array.from({ length: parts.length + 1 }, (_, at) => parts.slice(0, parts.length - at).join('/'));
};

interface Found {
  readonly path: string;
  readonly text: PolicyText;
}

async function findIn(files: Files, folder: string): Promise<Found | undefined> {
  const found: Found[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const text = await files.read(path);
    if (text !== undefined) found.push({ path, text: await readText(path, text) });
  }
  const path = join(folder, manifest);
  const text = await files.read(path);
  if (text?.includes(`"${key}"`) && isUnderKey(text)) found.push({ path, text: await readText(path, text, key) });
  const [first, second] = found;
  if (second) throw new UserError(`There are two policies, ${first?.path} and ${second.path}. Keep one.`);
  return first;
}

/** The name of a package is no policy, nor is a manifest that somebody broke. */
function isUnderKey(manifest: string): boolean {
  try {
    const { [key]: value }: Readonly<Record<string, unknown>> = JSON.parse(manifest);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

const join = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

async function layered(
  files: Files,
  { path, text: { policy, lineOf } }: Found,
  around: readonly string[],
  read: { count: number },
): Promise<Policy> {
  if (around.includes(path)) throw new UserError(`${path} extends itself: ${[...around, path].join(' → ')}.`);
  read.count += 1;
  if (read.count > mostFiles) throw new UserError(`${path}: a policy may extend ${mostFiles} files, and no more.`);
  let below = noPolicy;
  for (const [index, name] of (policy.extends ?? []).entries()) {
    if (isPack(name)) continue;
    const where = `${path}:${lineOf(['extends', index])}`;
    const target = resolve(path, name, where);
    const text = await files.read(target);
    if (text === undefined) throw new UserError(`${where}: there is no file “${target}” to extend.`);
    below = merged(
      below,
      await layered(files, { path: target, text: await readText(target, text) }, [...around, path], read),
    );
  }
  return merged(below, own(path, policy, lineOf));
}

/** One that comes with the scanner, and no file. Whether there is one of this name is known to those who apply it. */
const isPack = (name: string): boolean => /^[a-z][a-z\d-]*$/.test(name);

/** @throws UserError for what lies outside: a scan reads nothing but the repository that it scans. */
function resolve(from: string, name: string, where: string): string {
  const parts = from.split('/').slice(0, -1);
  if (!/^\.\.?\//.test(name)) throw new UserError(`${where}: “${name}” is no file. Begin its path with ./ or ../`);
  for (const part of name.split('/')) {
    if (part === '..' && parts.pop() === undefined) throw new UserError(`${where}: “${name}” lies outside.`);
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** Settings that add up; of all others the later one holds. */
const sums: readonly (keyof Settings)[] = [
  'pathsIgnore',
  'overrides',
  'suppress',
  'allow',
  'ourDomains',
  'ourNumbers',
  'packs',
  'recognizers',
];

export function merged(below: Policy, above: Policy): Policy {
  const added = sums
    .filter((name) => below.settings[name] !== undefined && above.settings[name] !== undefined)
    .map((name) => [name, [...asList(below.settings[name]), ...asList(above.settings[name])]]);
  return {
    settings: { ...below.settings, ...above.settings, ...Object.fromEntries(added) },
    origins: { ...below.origins, ...above.origins },
    files: [...above.files, ...below.files],
    packPlaces: { ...below.packPlaces, ...above.packPlaces },
  };
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function own(path: string, policy: PolicyFile, lineOf: PolicyText['lineOf']): Policy {
  const { $schema: _, extends: extended, ...rest } = policy;
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  const settings = Object.fromEntries(given.map(([name, value]) => [camelCase(name), inCamelCase(value)]));
  const placed = ['suppress', 'allow', 'recognizers']
    .filter((name) => settings[name] !== undefined)
    .map((name) => {
      const members = asList(settings[name]) as readonly object[];
      return [name, members.map((member, at) => ({ ...member, where: `${path}:${lineOf([name, at])}` }))];
    });
  const packPlaces = (extended ?? []).flatMap((name, index): [string, string][] =>
    isPack(name) ? [[name, `${path}:${lineOf(['extends', index])}`]] : [],
  );
  const packs = packPlaces.map(([name]) => name);
  return {
    settings: { ...settings, ...Object.fromEntries(placed), ...(packs.length > 0 && { packs }) } as Partial<Settings>,
    origins: {
      ...Object.fromEntries(given.map(([name]) => [camelCase(name), `${path}:${lineOf([name])}`])),
      ...(packs.length > 0 && { packs: `${path}:${lineOf(['extends'])}` }),
    },
    files: [path],
    packPlaces: Object.fromEntries(packPlaces),
  };
}

const camelCase = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The keys of maps in lists, too. */
const inCamelCase = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inCamelCase);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [camelCase(name), inCamelCase(inner)]));
};
