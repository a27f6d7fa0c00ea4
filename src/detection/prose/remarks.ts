import { isNoCapital, letters } from './letters.js';
import { isSurePerson } from './person.js';
import { type Run, readRun } from './runs.js';
import { partsOf } from './segments.js';

/** What opens a comment or a string, somewhere before on the line. */
const opening = /["'`#*>]|\/\/|--|;;|^\s*(?:rem|%|!)/i;
/** Longer lines are written by tools. */
const longestLine = 1000;

/**
 * Names in data and source code: a given and a family name that mean nothing else, or an honorific and a name; in code
 * only in a comment or a string. Everything else with a capital is an identifier.
 */
export function findRemarks(text: string, inCode: boolean, report: (start: number, end: number) => void): void {
  for (const run of pairsIn(text)) {
    for (const { segment, honorific } of partsOf(run, false, false)) {
      const titled = honorific !== undefined && segment.words.length < 4;
      if ((titled || isSurePerson(segment)) && isWritten(text, segment.start, inCode))
        report(segment.start, segment.end);
    }
  }
}

/** Runs that begin with two capitalised words: the only ones that can hold a whole name. */
function* pairsIn(text: string): Generator<Run> {
  const { isCapital, isLetter } = letters();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isNoCapital(code) || !isCapital(code) || isLetter(text.charCodeAt(at - 1))) continue;
    let end = at + 1;
    while (isLetter(text.charCodeAt(end))) end++;
    const space = text.charCodeAt(end) === stop ? end + 1 : end;
    if (text.charCodeAt(space) === blank && isCapital(text.charCodeAt(space + 1))) {
      const run = readRun(text, at);
      if (run.words.length > 1 && !run.joined) yield run;
      end = Math.max(end, run.next);
    }
    at = end - 1;
  }
}

const blank = 0x20;
const stop = 0x2e;

/** Whether a place is in a line that somebody wrote; in code, in its comment or a string of it. */
function isWritten(text: string, at: number, inCode: boolean): boolean {
  const before = text.slice(Math.max(0, at - longestLine), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return line.length < longestLine && (!inCode || opening.test(line));
}
