import { roleWords } from './cues.js';
import type { Segment } from './person.js';
import type { Run } from './runs.js';
import { brand, common, family, given } from './vocabulary.js';
import type { Word } from './word.js';

/** Titles before a name; with a stop or without it. */
const honorifics = new Set(
  (
    'mr mrs ms mx miss dr prof professor sir madam madame mme mlle monsieur herr frau senor senora senorita dona signor signora ' +
    'sr sra srta dott rev reverend hon capt sgt lt dhr mevr mevrouw meneer fru lady lord'
  ).split(' '),
);

/** Whether the word at this place of a run is an honorific: in `Glyn Dr Doe` it is a drive. */
export function isHonorific(words: readonly Word[], at: number): boolean {
  const [before, word, following] = [words[at - 1], words[at], words[at + 1]];
  if (!word || !following || following.kind === 'particle') return false;
  if (!honorifics.has(word.key) || word.kind === 'capitals') return false;
  const stopped = following.start - word.end > 1;
  return stopped || before === undefined || !isName(before) || (before.flags & common) !== 0;
}

const isName = ({ flags }: Word): boolean => (flags & (given | family)) !== 0;

/** Words that are no name: they end one, and what they join is the name of a thing. */
const parts = (word: Word): boolean =>
  word.kind !== 'initial' && !isName(word) && (word.flags & (common | brand)) !== 0;

/** A stretch of a run between honorifics and ordinary words, and the honorific before it. */
export interface Part {
  readonly segment: Segment;
  readonly honorific: Word | undefined;
}

/**
 * The stretches of a run that may be names. `opensSentence` says that the first word of the run may be capitalised for
 * its place alone.
 */
export function partsOf(run: Run, opensSentence: boolean, heading: boolean): Part[] {
  const found: Part[] = [];
  let words: Word[] = [];
  let honorific: Word | undefined;
  let joinedBefore = false;
  const close = (joinedAfter: boolean, last: boolean): void => {
    const named = trimmed(words, opensSentence && words[0]?.start === run.start);
    const [first, final] = [named[0], named.at(-1)];
    if (first && final) {
      const possessive = last && run.possessive;
      const segment = {
        words: named,
        start: first.start,
        end: final.end,
        possessive,
        joinedBefore,
        joinedAfter,
        heading,
      };
      found.push({ segment, honorific });
    }
    words = [];
    honorific = undefined;
  };
  for (const [index, word] of run.words.entries()) {
    const following = run.words[index + 1];
    if (isHonorific(run.words, index)) {
      close(false, false);
      honorific = word;
      joinedBefore = false;
    } else if (index === 0 && following !== undefined && roleWords().has(word.key)) {
      close(false, false);
    } else if (word.kind !== 'particle' && parts(word) && !(honorific && words.length === 0)) {
      close(true, false);
      joinedBefore = !(index === 0 && opensSentence);
    } else words.push(word);
  }
  close(run.joined || run.numbered, true);
  return found;
}

/** Without particles at its ends, and without the capital of a sentence: `Will Jane Roe`. */
function trimmed(words: readonly Word[], opensSentence: boolean): readonly Word[] {
  const [first, second, third] = words;
  const cut = opensSentence && third && first && second && (first.flags & common) !== 0 && isName(second);
  const from = words.findIndex(({ kind }) => kind !== 'particle');
  const to = words.findLastIndex(({ kind }) => kind !== 'particle');
  return words.slice(cut ? 1 : Math.max(from, 0), to + 1);
}
