import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../project/project.js';
import { disguised } from './disguised.js';
import type { Value } from './values.js';

/** What was emitted, by the way it went: `stdout`, the name of a file. */
export type Emitted = Readonly<Record<string, string>>;

/**
 * Looks for each value, in each disguise, in all that was emitted.
 * @param shown what may stand in a report: paths, arguments
 * @throws an error that names the way and the kind of value, and not the value
 */
export function assertNoneOf(values: readonly Value[], emitted: Emitted, shown = ''): void {
  if (values.length === 0) return;
  const said = shown.toLowerCase();
  const isOurs = (word: string): boolean => ourWords().has(word) || said.includes(word);
  const leaks = new Set<string>();
  const ways = Object.entries(emitted).map(([way, text]) => [way, haystackOf(text)] as const);
  for (const { entity, text } of affordable(unique(values), ways)) {
    const forms = disguised(text, isOurs).filter((form) => !said.includes(form));
    for (const [way, haystack] of ways)
      if (forms.some((form) => haystack.includes(form))) leaks.add(`${entity} by ${way}`);
  }
  if (leaks.size > 0) throw new Error(`Personal data got out: ${[...leaks].join(', ')}.`);
}

/** Full-width digits are as good to read, and a line break within base64 or an escape hides nothing. */
const haystackOf = (text: string): string => (text + text.normalize('NFKC')).toLowerCase();

/** In characters that are compared: a report of many megabytes is made of what is alike, and a few values stand for all. */
const budget = 2e9;
const formsOfValue = 12;

function affordable(values: readonly Value[], ways: readonly (readonly [string, string])[]): readonly Value[] {
  const length = ways.reduce((sum, [, haystack]) => sum + haystack.length, 1);
  return values.slice(0, Math.max(10, Math.floor(budget / (length * formsOfValue))));
}

const unique = (values: readonly Value[]): readonly Value[] => [
  ...new Map(values.map((value) => [value.text, value])).values(),
];

let words: ReadonlySet<string> | undefined;

/** Words of the program's own sentences, `Avenue` and `Springfield`, which are in reports whatever was found. */
function ourWords(): ReadonlySet<string> {
  const speaking = ['recognizers', 'reporters', 'inputs', 'cli', 'action', 'packs', 'policy', 'changes', 'model'];
  words ??= new Set(
    speaking
      .flatMap((folder) =>
        readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
      )
      .filter((name) => name.endsWith('.ts'))
      .flatMap(
        (name) =>
          readFileSync(join(root, 'src', name), 'utf8')
            .toLowerCase()
            .match(/\p{L}+/gu) ?? [],
      ),
  );
  return words;
}
