import { codeAt } from '../../model/code-at.js';
import { letters, mayBeCapital } from './letters.js';
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

/**
 * Runs that begin with two capitalised words: the only ones that can hold a whole name. Looked for at the blank between
 * the two, because most capitals of a program have none behind their word.
 */
function* pairsIn(text: string): Generator<Run> {
  const { isCapital, isLetter } = letters();
  const second = new RegExp(` ${mayBeCapital}`, 'g');
  let behind = 0;
  while (second.test(text)) {
    const blank = second.lastIndex - 2;
    const end = text[blank - 1] === '.' ? blank - 1 : blank;
    let start = end;
    while (start > behind && isLetter(codeAt(text, start - 1))) start--;
    const isPair = start < end && isCapital(codeAt(text, start)) && isCapital(codeAt(text, blank + 1));
    if (!isPair || isLetter(codeAt(text, start - 1))) continue;
    const run = readRun(text, start);
    if (run.words.length > 1 && !run.joined) yield run;
    behind = Math.max(end, run.next);
    second.lastIndex = Math.max(second.lastIndex - 1, behind);
  }
}

/** Whether a place is in a line that somebody wrote; in code, in its comment or a string of it. */
function isWritten(text: string, at: number, inCode: boolean): boolean {
  const before = text.slice(Math.max(0, at - longestLine), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return line.length < longestLine && (!inCode || opening.test(line));
}
