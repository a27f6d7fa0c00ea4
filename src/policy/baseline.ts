import { UserError } from '../model/errors.js';
import { createTagger, type Secret } from './tags.js';

/*
 * A baseline is a text file: a header, and a sorted line for each record in which values stood when it was made. A line
 * has the types and the tags of what stood together in a row, an object, a message or a line of text; no path, no label,
 * no number, no date. So an entry outlives every move, merge and reformatting, and two branches that add entries merge by
 * git's union driver. Tags too short to be sure of have a second one beside them, of the name of their file.
 *
 *     # piicloak baseline 2 salt:5f3c…
 *     DATE_OF_BIRTH:b8 EMAIL_ADDRESS:7f3a94 PERSON:3a4 @c0ffe
 *     US_SSN:51d0a
 */
export interface Baseline {
  readonly secret: Secret;
  readonly entries: ReadonlySet<string>;
}

/** One value that was found. */
export interface Seen {
  readonly entity: string;
  readonly value: string;
}

const magic = '# piicloak baseline';
const header = /^# piicloak baseline 2 (?<kind>salt|keyed):(?<salt>[0-9a-f]{32})$/;
const tag = '[A-Z][A-Z\\d_]*:[0-9a-f]{1,20}';
const entry = new RegExp(`^${tag}(?: ${tag})*(?: @[0-9a-f]{5})?$`);

/** A document that is one record can hold thousands of values; a line of a file should not. */
const mostTags = 32;

/**
 * Reads a baseline, also one that git has merged: its lines may come in any order, twice, and with two headers alike.
 *
 * @throws UserError for a file that is none, that was made with another salt in two branches, or whose key is missing.
 */
export function readBaseline(path: string, text: string, key: string): Baseline {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const headers = new Set(lines.filter((line) => line.startsWith(magic)));
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
  return `${[`${magic} 2 ${kind}:${secret.salt}`, ...[...entries].sort()].join('\n')}\n`;
}

/** One line of a baseline. */
export interface Entry {
  readonly tags: ReadonlySet<string>;
  /** The tag of its file's name, where one of the others is short. */
  readonly file?: string;
}

export function parseEntry(line: string): Entry {
  const words = line.split(' ');
  const file = words.at(-1)?.startsWith('@') ? words.pop() : undefined;
  return { tags: new Set(words), ...(file !== undefined && { file }) };
}

/** Makes the tags and entries of one baseline. */
export interface Tags {
  /** The tag of a value, with its type: `PERSON:3a4`. */
  readonly ofValue: (seen: Seen) => string;
  /** That of a file's name, which a move to another folder leaves as it is: `@c0ffe`. */
  readonly ofFile: (path: string) => string;
  /** The entries of a record of a file, from its tags. */
  readonly toEntries: (tags: Iterable<string>, path: string) => string[];
}

export function createTags(secret: Secret): Tags {
  const tagger = createTagger(secret);
  const ofFile = (path: string): string => `@${tagger('', path.replace(/^.*\//, '')).slice(0, 5)}`;
  return {
    ofValue: ({ entity, value }) => `${entity}:${tagger(entity, value)}`,
    ofFile,
    toEntries: (tags, path) => {
      const sorted = [...new Set(tags)].sort();
      const file = sorted.some((each) => isShort(each)) ? [ofFile(path)] : [];
      return Array.from({ length: Math.ceil(sorted.length / mostTags) }, (_, at) =>
        [...sorted.slice(at * mostTags, (at + 1) * mostTags), ...file].join(' '),
      );
    },
  };
}

/** Less than five hexadecimal digits, which are twenty bits. */
const isShort = (tag: string): boolean => tag.length - tag.indexOf(':') <= 5;
