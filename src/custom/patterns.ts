import { RE2JS, RE2JSException } from 're2js';
import type { Pattern } from './search.js';

/** A pattern that cannot be used, and what to write instead. */
export interface Refusal {
  readonly refused: string;
}

/** In instructions; each character may cost as many steps. */
const largest = 1000;

/** The group that holds the value, where a pattern needs to say what stands around it. */
const valueGroup = 'value';

/** Texts in which whatever matches nothing at all does so. */
const texts = ['', 'a', '0 a', ' -'];

/**
 * A pattern in the syntax of RE2, whose time grows with the text and not with what the pattern tries in it.
 * Loaded on need: most teams have no pattern of their own.
 */
export function compilePattern(source: string): Pattern | Refusal {
  try {
    const compiled = RE2JS.compile(source);
    if (compiled.programSize() > largest)
      return { refused: 'is too large. Repeat less often, or make two patterns of it' };
    if (texts.some((text) => matchesNothing(compiled, text)))
      return { refused: 'matches the empty text. Require one character at least: `+` for `*`' };
    return patternOf(compiled, source);
  } catch (error) {
    if (error instanceof RE2JSException) return { refused: reasonOf(source, error) };
    throw error;
  }
}

function matchesNothing(compiled: RE2JS, text: string): boolean {
  const matcher = compiled.matcher(text);
  while (matcher.find()) if (matcher.start() === matcher.end()) return true;
  return false;
}

function patternOf(compiled: RE2JS, source: string): Pattern {
  const group = valueGroup in compiled.namedGroups() ? valueGroup : 0;
  return {
    occursIn: (text) => compiled.test(text),
    isOfLines: /(?<!\[)\^|\$|\\[Az]/.test(source),
    isWhole: (text) => compiled.testExact(text),
    find: (text, from) => {
      const matcher = compiled.matcher(text);
      if (!matcher.find(from)) return undefined;
      const [start, end] = [matcher.start(group), matcher.end(group)];
      return { start, end, behind: matcher.end() };
    },
    opens: group !== 0 || /^(?:\(\?[a-z]+\))?(?:\\[bBA]|\^)/.test(source),
    closes: group !== 0 || /(?<!\\)(?:\\\\)*(?:\\[bBz]|\$)$/.test(source),
  };
}

const value = '`Customer (?P<value>\\d{6})` finds the digits alone';

/** What the engine refuses, from the beginning of what it names. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [
    /\(\?<[=!]/,
    `looks behind, which takes more than linear time. Match what stands before as well, and name the value: ${value}`,
  ],
  [
    /\(\?[=!]/,
    `looks ahead, which takes more than linear time. Match what stands behind as well, and name the value: ${value}`,
  ],
  [
    /\\[1-9k]|\(\?P=/,
    'refers back to a group, which takes more than linear time. Write the repeated part out, or name a `check`',
  ],
  [/\(\?>|[*+?}]\+/, 'is possessive. Leave that out: nothing is tried twice anyway'],
  [/\{\d+(?:,\d*)?\}/, 'repeats more than 1000 times. Repeat less often'],
];

function reasonOf(source: string, error: RE2JSException): string {
  const { message } = error;
  const named = /`(.*)`/su.exec(message)?.[1] ?? source;
  // The engine reads no further than the letter that it knows from `(?P<name>`.
  const begun = named === '(?P' ? '(?P=' : named;
  const known = reasons.find(([syntax]) => new RegExp(`^(?:${syntax.source})`).test(begun));
  if (known) return known[1];
  const said = message.replace(/^error parsing regexp: /, '').replaceAll('`', '');
  return `is no regular expression of RE2: ${said}`;
}
