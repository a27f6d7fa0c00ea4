import { codeAt } from '../../model/code-at.js';
import { candidate, type Emit } from './candidate.js';
import type { Run } from './runs.js';

/** Month names, full and as abbreviated by CLDR, in the languages whose dates put them between day and year. */
export const months =
  'jan(?:uary|uar|vier|eiro)?|feb(?:ruary|ruar|rero)?|f[ée]v(?:rier|ereiro)?|mar(?:ch|s|zo|ço)?|märz|apr(?:il|ile)?|avr(?:il)?|' +
  'abr(?:il)?|may|mai|mayo|maio|mei|maggio|june?|juni|juin|junio|junho|giugno|july?|juli|juil(?:let)?|julio|julho|luglio|' +
  'aug(?:ust|ustus)?|août|ago(?:sto)?|sep(?:t|tember|tembre|tiembre)?|set(?:embro|tembre)?|o[ck]t(?:ober|obre|ubre)?|out(?:ubro)?|' +
  'nov(?:ember|embre|iembre|embro)?|de[cz](?:ember|embre|embro)?|déc(?:embre)?|dic(?:iembre|embre)?|ene(?:ro)?|genn(?:aio)?';
const dayFirst = new RegExp(`(?<![\\w.])\\d{1,2}(?:st|nd|rd|th|\\.|º)?(?: of| de)? (?:${months})\\.?,?(?: de)? $`, 'i');
const monthFirst = new RegExp(`(?<!\\w)(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?,? $`, 'i');
/** `30. September de ` and the like. */
const maxBefore = 28;

const space = 0x20;
/** The first digit of a year. */
const isOfOurTime = (code: number): boolean => code === 0x31 || code === 0x32;

/** `12 March 1980`, `March 12th, 1980`: dates with the month in words, spotted at their year. */
export function spotWrittenDates(text: string, run: Run, emit: Emit): void {
  for (const { start, end, numeric } of run.groups) {
    if (!numeric || end - start !== 4 || !isOfOurTime(codeAt(text, start)) || codeAt(text, start - 1) !== space)
      continue;
    const before = text.slice(Math.max(0, start - maxBefore), start);
    const match = dayFirst.exec(before) ?? monthFirst.exec(before);
    if (match) emit(candidate('date', 'written', text, start - match[0].length, end));
  }
}
