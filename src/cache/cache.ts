import { createHmac, hash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { saveFile, whyUnsaved } from '../changes/save-file.js';
import type { FileResult } from '../file-result.js';
import type { SourceFile } from '../model/change.js';
import { UserError } from '../model/errors.js';
import type { Gap, GapReason } from '../model/gap.js';
import { isBlob } from './blob-id.js';
import { decodeResult, encodeResult } from './codec.js';

/*
 * The results of files by what they hold, so that a scan of a tree that has not changed looks at nothing. What a file
 * holds git knows without reading it, where it lies as it was checked out. But what lies on disk may be made of the blob
 * by filters or line ends: so only bytes that were the blob's own are remembered under its name, and found again only for
 * as many bytes as those were.
 *
 * A hash of a file in which somebody's number stands can be undone by trying numbers, when the rest of it is known. So
 * without a key that is kept elsewhere, only files in which nothing plausible was found are remembered.
 */
export interface Cache {
  /** The name of a file's content under its path. */
  readonly keyOf: (file: Named, bytes: Uint8Array) => string;
  /** The same of a file that was not read, where git knows what it holds. */
  readonly keyUnread: (file: Named) => string | undefined;
  readonly find: (key: string) => FileResult | undefined;
  readonly keep: (key: string, result: FileResult) => void;
  /** Writes it where it was read from. What comes back says that this could not be done. */
  readonly save: () => Gap | undefined;
}

type Named = Pick<SourceFile, 'path' | 'blob' | 'disk' | 'mayBeGenerated'>;

/** Results that so many scans had no use for are forgotten. */
const oldest = 10;
const name = 'results.jsonl';

interface Entry {
  readonly age: number;
  /** As `encodeResult` writes it. */
  readonly text: string;
}

/**
 * @param folder made where there is none
 * @param ruleset results of another one are not believed
 * @param secret kept outside of the folder; empty for none
 * @throws UserError for a folder that cannot be made
 */
export function openCache(folder: string, ruleset: string, secret: string): Cache {
  makeFolder(folder);
  const file = join(folder, name);
  const { salt, entries } = readEntries(file, ruleset, secret) ?? {
    salt: randomBytes(16).toString('hex'),
    entries: new Map(),
  };
  const used = new Map<string, string>();
  let isNew = false;
  const own = createHmac('sha256', `${salt}${secret}`).update(ruleset).digest('hex');
  const keyUnread: Cache['keyUnread'] = ({ path, blob, disk, mayBeGenerated = false }) =>
    blob && disk && keyedName(own, `${path}\0${blob} ${disk.size} ${mayBeGenerated}\0`);
  return {
    keyOf: (file, bytes) => {
      const { path, blob, disk } = file;
      const isItsOwn = blob && disk?.size === bytes.length && isBlob(blob, bytes);
      return (isItsOwn && keyUnread(file)) || keyedContent(own, path, bytes);
    },
    keyUnread,
    find: (key) => {
      const entry = entries.get(key);
      if (!entry) return undefined;
      try {
        const result = decodeResult(entry.text);
        used.set(key, entry.text);
        return result;
      } catch {
        return undefined;
      }
    },
    keep: (key, result) => {
      if (!isSettled(result) || (secret === '' && isSomebodys(result))) return;
      used.set(key, encodeResult(result));
      isNew = true;
    },
    save: () => {
      const isAsItWas = !isNew && used.size === entries.size && [...entries.values()].every(({ age }) => age === 0);
      if (isAsItWas) return undefined;
      const kept = [...entries].filter(([key, { age }]) => !used.has(key) && age < oldest);
      const lines = [
        ...[...used].map(([key, text]) => `${key} 0 ${text}`),
        ...kept.map(([key, { age, text }]) => `${key} ${age + 1} ${text}`),
      ];
      return save(folder, file, written(ruleset, salt, secret, lines));
    },
  };
}

const keyedContent = (key: string, path: string, bytes: Uint8Array): string =>
  createHmac('sha256', key).update(`${path}\0`).update(bytes).digest('base64url');

/**
 * A keyed hash for every file of a tree, in half of the time of HMAC. What it is given is never the beginning of what else
 * it is given, and then a hash that begins with a key, here as long as a block, cannot be told from chance: Bellare, Canetti,
 * Krawczyk, “Pseudorandom functions revisited: the cascade construction”, FOCS 1996.
 */
const keyedName = (key: string, named: string): string => hash('sha256', key + named, 'base64url');

const isSomebodys = ({ findings }: FileResult): boolean =>
  findings.some(({ provenance }) => provenance === 'plausible' || provenance === 'placeholder');

/** A file that could not be looked at to its end may be the next time. */
const isSettled = ({ gaps }: FileResult): boolean => !gaps.some(({ reason }) => passing.has(reason));

const passing: ReadonlySet<GapReason> = new Set(['failed', 'unreadable', 'timeout']);

const magic = 'piicloak-cache-1';

/** A header that says whose it is, the entries, and a seal over all. */
function written(ruleset: string, salt: string, secret: string, lines: readonly string[]): string {
  const body = `${[`${magic} ${ruleset} ${salt}`, ...lines].join('\n')}\n`;
  return `${body}${sealOf(body, secret)}\n`;
}

const sealOf = (body: string, secret: string): string => createHmac('sha256', secret).update(body).digest('hex');

/** Nothing for one that is damaged, foreign, or of other rules: it is as good as none. */
function readEntries(file: string, ruleset: string, secret: string) {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  const end = text.lastIndexOf('\n', text.length - 2) + 1;
  const body = text.slice(0, end);
  if (text.slice(end).trim() !== sealOf(body, secret)) return undefined;
  const [header = '', ...lines] = body.trimEnd().split('\n');
  const [kind, rules, salt = ''] = header.split(' ');
  if (kind !== magic || rules !== ruleset) return undefined;
  return { salt, entries: new Map(lines.map(parseEntry)) };
}

function parseEntry(line: string): [string, Entry] {
  const first = line.indexOf(' ');
  const second = line.indexOf(' ', first + 1);
  return [line.slice(0, first), { age: Number(line.slice(first + 1, second)), text: line.slice(second + 1) }];
}

function save(folder: string, file: string, text: string): Gap | undefined {
  try {
    saveFile(file, text, { mode: 0o600 });
    return undefined;
  } catch (error) {
    const detail = `The cache was not written to “${folder}” (${whyUnsaved(error)}): the next scan looks at everything again.`;
    return { stage: 'delivery', reason: 'undelivered', detail };
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UserError(`The cache cannot be kept in “${folder}” (${whyUnsaved(error)}).`);
  }
}
