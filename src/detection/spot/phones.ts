import { standsAlone } from './boundary.js';
import { candidate, type Emit } from './candidate.js';
import type { Group, Run } from './runs.js';

/** ITU-T E.164 §6: at most 15 digits; the shortest national numbers worth reporting have 7. */
const minDigits = 7;
const maxDigits = 15;
/** `+33 (0) 6 39 98 00 01` has seven groups. What has more is a row of numbers. */
const maxGroups = 8;
/** What begins a number beside digits: `+49`, `(030)`, `+(1)`. */
const leadPattern = /(?:\+ ?\(?|\()$/;

/** Layouts of the North American Numbering Plan that mean a telephone number by themselves. */
const northAmerican = /^(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}([-. ]))\d{3}[-. ]\d{4}$/;

/**
 * Telephone numbers: the longest stretch of groups that may be dialled, from each place where one can begin.
 * Forms: `international`, `parenthesised` and `hyphenated`, `dotted`, `spaced` (North America), `national`, `solid`; each
 * is `announced` behind a word such as `call` or before one such as `mobile`, too. Digits that may count the `seconds`
 * since 1970, or their thousandths, are that.
 */
export function spotPhones(text: string, run: Run, emit: Emit): void {
  if (run.end - (run.groups[0]?.start ?? 0) < minDigits) return;
  for (let first = 0; first < run.groups.length; first++) {
    const group = run.groups[first];
    if (!group?.numeric || !canBegin(run.separators[first - 1])) continue;
    const start = group.start - leadLength(text, group.start);
    for (const end of endsFrom(text, run, first)) emitPhone(text, start, end, emit);
  }
}

/** A number begins a run, or stands behind a space or an opening parenthesis in one. */
const canBegin = (separator: string | undefined): boolean =>
  separator === undefined || /^ ?[ (]$|^ - $/.test(separator);

/** Where a number that begins with this group may end, longest first. */
function endsFrom(text: string, { groups, separators }: Run, first: number): number[] {
  const ends: number[] = [];
  let digits = 0;
  for (let at = first; at < Math.min(groups.length, first + maxGroups); at++) {
    const group = groups[at];
    if (!group || (at > first && separators[at - 1] === ':')) break;
    const end = group.numeric ? group.end : group.start + digitsBeforeExtension(text, group);
    digits += end - group.start;
    if (end === group.start || digits > maxDigits) break;
    if (digits >= minDigits) ends.push(end);
    if (!group.numeric) break;
  }
  return ends.reverse();
}

/** The four of `3560x4587`. */
const digitsBeforeExtension = (text: string, { start, end }: Group): number =>
  end - start <= 11 ? (/^\d+(?=x\d+$)/.exec(text.slice(start, end))?.[0].length ?? 0) : 0;

/**
 * A day, with or without a time behind, a range of years, a dotted quad and a decimal are written in digits and
 * separators too, and some numbering plan somewhere takes most of them. No decimal begins with a zero and a digit, nor
 * is it as short before its dot as the `+49.30…` of domain registries (RFC 5733 §2.5).
 */
const somethingElse: readonly RegExp[] = [
  /^(?:19|20)\d\d([-./]?)(?:0\d|1[0-2])\1(?:[0-2]\d|3[01])(?!\d)/,
  /^\d{1,2}([-./])\d{1,2}\1(?:19|20)\d\d(?!\d)/,
  /^(?:19|20)\d\d ?[-\u2010-\u2013] ?(?:19|20)\d\d$/,
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])(?:[0-5]\d){2}$/,
  /^\d{1,3}(?:\.\d{1,3}){3}$/,
  /^(?:0|[1-9]\d*)\.\d+$/,
  /^\+ ?(?:0|[1-9]\d{3,})\.\d+$/,
];

const isSomethingElse = (written: string): boolean => somethingElse.some((pattern) => pattern.test(written));

/**
 * What stands before a coordinate of a drawing: the command of a path with coordinates right behind it (`c1.5-3 4 `), or
 * the attribute that lists them (SVG 2 §9.3). `Suite C5, 030 …` is neither.
 */
const drawing =
  /(?<!\p{Alpha})[MLHVCSQTAmlhvcsqta]-?[\d.]+(?:(?:[ ,]-?|-)[\d.]+)+[ ,]$|(?:^|[\s<])(?:d|points|viewBox)=["'][^"'<>]*$/u;
const drawingLength = 200;

/** What people write right before a number to dial, and elsewhere for other things: `call us at`, `Mobile`, `Desk:`. */
const announcing =
  'call|callback|dial|ring|reach|answering|registered|text|sms|whatsapp|phone|telephone|tel|ph|mob|mobile|cell|desk|landline|hotline|handy|portable|' +
  'mobil|mobiel|m[oó]vil|celular|cellulare|cep|komorka|fax|telefon|t[eé]l[eé]fono|t[eé]l[eé]phone|telefoon|anrufen unter|llamar al|appeler? au';
const announcement = new RegExp(`(?<![\\p{Alpha}\\p{N}_])(?:${announcing})[.:]?(?: \\p{Alpha}{1,4}){0,2}:? ?$`, 'u');
/** `my number is`, `his French number is`, `our UK number:`; of another noun before `number` it is another number. */
const possession =
  /(?<![\p{Alpha}\p{N}_])(?:[Mm]y|[Yy]our|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir) (?:(?!ID )(?:\p{Upper}\p{Lower}+|\p{Upper}{2}) )?number(?: is|:)? $/u;
const announcementLength = 32;
/** And behind it, where signatures name the line: `… office`, `… (mobile)`. */
const lineName =
  /^ {1,3}\(?(?:office|fax|mobile|cell|home|work|desk|landline|direct|tel|phone)\)?[ \t]*(?:[\r\n,;|]|$)/i;
/** What the switchboard is asked for: `x4587`, `ext. 12`. */
const extension = /^(?:,? ?(?:ext\.?|extension) ?|,? ?x ?)\d{1,6}(?![\p{Alpha}\p{N}_])/iu;

/** The minutes of a time, and the zone behind the seconds of a commit: `1617654321 +0200`. */
const restOfTime = /^(?::\d| [+-]\d{4}\b)/;

function emitPhone(text: string, start: number, dialled: number, emit: Emit): void {
  const international = text[start] === '+';
  const end = dialled + (extension.exec(text.slice(dialled, dialled + 20))?.[0].length ?? 0);
  // The boundary before a `+` is judged at the sign itself: `a+4930…` is arithmetic or an identifier.
  if (!standsAlone(text, start, end) || isSliceOfRow(text, start, end)) return;
  const written = text.slice(start, dialled);
  if (isSomethingElse(written) || restOfTime.test(text.slice(end, end + 6))) return;
  if (!international && drawing.test(text.slice(Math.max(0, start - drawingLength), start))) return;
  const ahead = text.slice(Math.max(0, start - announcementLength), start);
  const isAnnounced =
    announcement.test(ahead.toLowerCase()) || possession.test(ahead) || lineName.test(text.slice(end, end + 16));
  if (international) emit(candidate('phone', 'international', text, start, end));
  if (!international || isAnnounced) {
    emit(candidate('phone', nationalForm(written, isAnnounced), text, start, end));
  }
}

/** `100 200 300 400`: numbers go on to both sides. */
const isSliceOfRow = (text: string, start: number, end: number): boolean =>
  /\d $/.test(text.slice(Math.max(0, start - 2), start)) && /^ \d/.test(text.slice(end, end + 2));

function nationalForm(written: string, isAnnounced: boolean): string {
  const match = northAmerican.exec(written);
  if (/^1\d{9}(?:\d{3})?$/.test(written)) return 'seconds';
  if (isAnnounced) return 'announced';
  if (match && written.includes('(')) return 'parenthesised';
  if (match?.[1] === '-') return 'hyphenated';
  if (/^\d+$/.test(written)) return 'solid';
  if (!match) return 'national';
  return match[1] === '.' ? 'dotted' : 'spaced';
}

function leadLength(text: string, start: number): number {
  return leadPattern.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
}
