import { type AnalyzeOptions, analyzeText } from '../../src/analyze.js';

/** Where to look, and for which one entity. */
export interface Search extends Omit<AnalyzeOptions, 'entities'> {
  readonly entity: string;
}

/** The pieces of a text that the real engine takes for the entity, in order. */
export function found(text: string, { entity, ...options }: Search): string[] {
  return analyzeText(text, { ...options, entities: [entity] }).map(({ start, end }) => text.slice(start, end));
}

/** What is said of where the first match comes from: `plausible`, `reserved` …; undefined when there is none. */
export function provenanceOf(text: string, { entity, ...options }: Search): string | undefined {
  return analyzeText(text, { ...options, entities: [entity] })[0]?.provenance;
}

/** A name for the test's title, and the value set into a text. */
export type Setting = readonly [name: string, around: (value: string) => string];

/** Texts in which a value stands alone, and no word beside it says what it is. */
export const surroundings: readonly Setting[] = [
  ['prose', (value) => `They sent us ${value}, which we passed on.`],
  ['the end of a sentence', (value) => `They sent us ${value}.`],
  ['parentheses', (value) => `as before (${value})`],
  ['JSON', (value) => `{"kind": "open", "value": "${value}"}`],
  ['JSON inside a string', (value) => `"{\\"value\\":\\"${value}\\"}"`],
  ['code', (value) => `const value = '${value}';`],
  ['a call', (value) => `assert.equal(lookUp("${value}"), true)`],
  ['a log line', (value) => `10:20:30 INFO done value=${value} took=12ms`],
  ['a CSV row', (value) => `open,${value},12.50,EUR`],
  ['a TSV row', (value) => `open\t${value}\tEUR`],
  ['a Markdown table', (value) => `| open | ${value} | EUR |`],
  ['XML', (value) => `<td class="c">${value}</td>`],
  ['SQL', (value) => `INSERT INTO t VALUES (DEFAULT, '${value}', NULL);`],
  ['YAML', (value) => `value: ${value}\nkind: open`],
  ['a string literal, between \\n escapes', (value) => `"open\\n${value}\\nclosed"`],
  ['a notebook, between \\\\n escapes', (value) => `"print('open\\\\n${value}\\\\nclosed')"`],
  ['Chinese', (value) => `我们收到了${value}的消息`],
  ['Japanese', (value) => `これは${value}です。`],
  ['Windows lines', (value) => `${value}\r\nclosed\r\n`],
  ['a text of its own', (value) => value],
];

/** Those of them without a key, a tag, a variable or a function in front. */
export const unlabelled = surroundings.filter(
  ([name]) => !/^(?:JSON|code|a call|a log line|XML|YAML|a notebook)/.test(name),
);

/** Tokens that hold the value as a slice, where its digits mean nothing. */
export const containers: readonly Setting[] = [
  ['an identifier', (value) => `tmp_${value}`],
  ['an identifier that goes on', (value) => `${value}_tmp`],
  ['a word', (value) => `build${value}`],
  ['a word that goes on', (value) => `${value}px`],
  ['a longer number', (value) => `7${value}`],
  ['a number that goes on', (value) => `${value}7`],
  ['a decimal fraction', (value) => `0.${value}`],
  ['a version', (value) => `${value}.4.1`],
  ['a URL path', (value) => `https://example.com/item/${value}/view`],
  ['a UUID', (value) => `9f1b6c2e-${value}-a4b8`],
  ['a price', (value) => `$${value}`],
  ['a percentage', (value) => `${value}%`],
  ['a word in Greek', (value) => `αβγ${value}`],
];
