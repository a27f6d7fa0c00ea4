import { type Baseline, type Entry, parseEntry } from './baseline.js';
import { bitsOf } from './tags.js';

/*
 * The tag of a name has ten bits, so that it can be undone to a thousand names and not to one; and so, of a thousand new
 * names one has the tag of an old one. What stood beside it settles the matter: a new row shares its name's tag with an
 * old one by chance now and then, and hardly ever those of its date and its address as well. A name that stood by itself
 * is known in its own file.
 */

/** So many bits in common, and it is the same record: by chance that happens to one in a million. */
const enough = 20;
/** So many entries are compared with a record; a city is in more of them, and says as much as nothing. */
const most = 1000;

/**
 * Of the tags of a record, those of values that stood there when the baseline was made.
 * @param file the tag of its file's name
 */
export type Known = (tags: ReadonlySet<string>, file: string) => ReadonlySet<string>;

/** @param isGone whether there is no file any more whose name has this tag: it may have moved */
export function createKnown({ secret, entries }: Baseline, isGone: (file: string) => boolean): Known {
  const parsed = [...entries].map(parseEntry);
  const anywhere = indexOf(parsed);
  const inFile = perFile(parsed, isGone);
  const bits = (tag: string): number => bitsOf(typeOf(tag), secret.key !== undefined);

  return (tags, file) => {
    const alike = entriesWithAny(tags, anywhere);
    const sure = tagsOfSameRecord(tags, alike, bits);
    if (sure.size === tags.size) return sure;
    const here = inFile(file);
    const left = [...tags].filter((tag) => !sure.has(tag));
    if (!left.every((tag) => here.has(tag))) return sure;
    const nearby = entriesWithAny(tags, here);
    if (nearby.some((entry) => [...tags].every((tag) => entry.tags.has(tag)))) return tags;
    const around = [...nearby, ...alike.filter((entry) => holdsAny(entry, sure))];
    return new Set([...sure, ...left.filter((tag) => !around.some((entry) => contradicts(entry, tag, tags)))]);
  };
}

function tagsOfSameRecord(
  tags: ReadonlySet<string>,
  entries: readonly Entry[],
  bits: (tag: string) => number,
): ReadonlySet<string> {
  const shared = entries.map((entry) => [...tags].filter((tag) => entry.tags.has(tag)));
  return new Set(shared.filter((each) => sum(each.map(bits)) >= enough).flat());
}

const holdsAny = (entry: Entry, tags: ReadonlySet<string>): boolean => [...entry.tags].some((tag) => tags.has(tag));

/** Where this value stands now, another of its type stood: it is what was changed. */
const contradicts = (entry: Entry, tag: string, tags: ReadonlySet<string>): boolean =>
  !entry.tags.has(tag) && [...entry.tags].some((other) => typeOf(other) === typeOf(tag) && !tags.has(other));

const typeOf = (tag: string): string => tag.slice(0, tag.indexOf(':'));

type Index = ReadonlyMap<string, readonly Entry[]>;

function indexOf(entries: readonly Entry[]): Index {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const tag of entry.tags) {
      const those = index.get(tag);
      if (those) those.push(entry);
      else index.set(tag, [entry]);
    }
  }
  return index;
}

/** Those of the rarest tag first. */
function entriesWithAny(tags: ReadonlySet<string>, index: Index): readonly Entry[] {
  const lists = [...tags].flatMap((tag) => [index.get(tag) ?? []]).sort((a, b) => a.length - b.length);
  return [...new Set(lists.flat().slice(0, most))];
}

/** The entries of a file, and of those that may have become it. */
function perFile(entries: readonly Entry[], isGone: (file: string) => boolean): (file: string) => Index {
  const gone = entries.filter(({ file }) => file !== undefined && isGone(file));
  const indexes = new Map<string, Index>();
  return (file) => {
    const index = indexes.get(file) ?? indexOf([...entries.filter((entry) => entry.file === file), ...gone]);
    indexes.set(file, index);
    return index;
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
