import { UserError } from '../model/errors.js';
import { createTagger, type Secret } from './tags.js';

/*
 * A baseline is a text file: a header, and a sorted line for each value that stood in the repository when it was made.
 * A line has the type, the label and the tag of the value; no path, no line, no date. So an entry outlives every move,
 * merge and reformatting, and two branches that add entries merge by git's union driver.
 *
 *     # piicloak baseline 1 salt:5f3c…
 *     EMAIL_ADDRESS email 7f3a9
 */
export interface Baseline {
  readonly secret: Secret;
  readonly entries: ReadonlySet<string>;
}

/** One value that was found. */
export interface Seen {
  readonly entity: string;
  readonly label: string;
  readonly value: string;
}

const header = /^# piicloak baseline 1 (?<kind>salt|keyed):(?<salt>[0-9a-f]{32})$/;
const entry = /^[A-Z][A-Z\d_]* [^\s]+ [0-9a-f]{1,20}$/;

/**
 * Reads a baseline, also one that git has merged: its lines may come in any order, twice, and with two headers alike.
 *
 * @throws UserError for a file that is none, that was made with another salt in two branches, or whose key is missing.
 */
export function readBaseline(path: string, text: string, key: string): Baseline {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const headers = new Set(lines.filter((line) => line.startsWith('# piicloak baseline')));
  const [first] = headers;
  const { kind, salt = '' } = header.exec(first ?? '')?.groups ?? {};
  if (kind === undefined) throw new UserError(`${path} is no baseline. Make one with \`piicloak baseline create\`.`);
  if (headers.size > 1) {
    throw new UserError(
      `${path} holds two baselines that were made apart. Keep one, and run \`piicloak baseline update\`.`,
    );
  }
  if (kind === 'keyed' && key === '') {
    throw new UserError(`${path} was made with a key. Give it in the environment as PIICLOAK_BASELINE_KEY.`);
  }
  const wrong = lines.findIndex((line) => line !== '' && !line.startsWith('#') && !entry.test(line));
  if (wrong >= 0) throw new UserError(`${path}:${wrong + 1}: this is no entry. Is a merge left unfinished?`);
  const entries = lines.filter((line) => entry.test(line));
  return { secret: { salt, ...(kind === 'keyed' ? { key } : {}) }, entries: new Set(entries) };
}

export function writeBaseline({ secret, entries }: Baseline): string {
  const kind = secret.key === undefined ? 'salt' : 'keyed';
  const sorted = [...entries].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return `${[`# piicloak baseline 1 ${kind}:${secret.salt}`, ...sorted].join('\n')}\n`;
}

/** Makes the entries of values. */
export function createEntries(secret: Secret): (seen: Seen) => string {
  const tag = createTagger(secret);
  return ({ entity, label, value }) => `${entity} ${labelOf(label)} ${tag(entity, value)}`;
}

/** One word, which formatting does not change: `first_name` and `firstName` are `firstname`. */
const labelOf = (label: string): string => label.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || '-';
