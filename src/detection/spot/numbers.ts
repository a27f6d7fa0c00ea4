import { codeAt } from '../../model/code-at.js';
import type { Dispatch } from '../dispatch.js';
import type { Layouts } from '../layouts.js';
import { standsAlone } from './boundary.js';
import { candidate, type Emit } from './candidate.js';
import { isDigit, isLetter } from './characters.js';
import { digitsIn } from './digits.js';
import { spotAddresses } from './dotted.js';
import { spotPhones } from './phones.js';
import { endOfLone, type Group, type Run, readRun } from './runs.js';
import { spotWrittenDates } from './written-dates.js';

/** One pass over the digits of a text; everything that identifies by number or by word has one. */
export function spotNumbers(text: string, dispatch: Dispatch, emit: Emit, digits = digitsIn(text)): void {
  const phones = dispatch.wantsKind('phone');
  const addresses = dispatch.wantsKind('ip') || dispatch.wantsKind('mac');
  const dates = dispatch.wantsKind('date');
  let done = 0;
  for (const start of digits.starts) {
    if (start < done) continue;
    done = endOfLone(text, start, dispatch.shortest);
    if (done > 0) continue;
    const run = readRun(text, start);
    spotLayouts(text, run, dispatch, emit);
    spotWords(text, run, dispatch, emit);
    if (phones) spotPhones(text, run, emit);
    if (addresses) spotAddresses(text, run, emit);
    if (dates) spotWrittenDates(text, run, emit);
    done = run.end;
  }
}

function spotLayouts(text: string, run: Run, { layouts }: Dispatch, emit: Emit): void {
  for (let first = 0; first < run.groups.length; first++) spotFrom(text, run, first, layouts, emit);
}

/** What begins with this group. */
function spotFrom(text: string, { groups }: Run, first: number, layouts: Layouts, emit: Emit): void {
  const start = groups[first];
  let place = 0;
  let from = start?.start ?? 0;
  for (let at = first; start && at < groups.length; at++) {
    const last = groups[at] ?? start;
    place = follow(layouts, place, text, from, last.end);
    if (place < 0) return;
    from = last.end;
    const form = layouts.formAt(place);
    if (form === undefined || !standsAlone(text, start.start, last.end)) continue;
    if (!isSlice(form, text, start, last)) emit(candidate('number', form, text, start.start, last.end));
  }
}

/** `078-05-1120` leads to `999-99-9999`. */
function follow({ next }: Layouts, place: number, text: string, start: number, end: number): number {
  let reached = place;
  for (let at = start; reached >= 0 && at < end; at++) {
    const code = text.charCodeAt(at);
    const literal = code === zero ? next(reached, zero) : -1;
    reached = literal >= 0 ? literal : next(reached, symbolOf(code));
  }
  return reached;
}

const [digit, zero, letter, hyphen, space] = [0x39, 0x30, 0x41, 0x2d, 0x20];

/** Hyphens and spaces of every kind read as `-` and ` `. */
function symbolOf(code: number): number {
  if (isDigit(code)) return digit;
  if (isLetter(code)) return letter;
  if (code >= 0x2010 && code <= 0x2013) return hyphen;
  return code === 0xa0 ? space : code;
}

const isSlice = (form: string, text: string, first: Group, last: Group): boolean =>
  (form.includes(' ') && isSliceOfTable(text, first, last)) || (form.includes(':') && isSliceOfTime(text, last));

/** `10 20 30` between more numbers is a row of numbers, and `5690 5685` beside `568E` or `beef` one of a dump. */
function isSliceOfTable(text: string, first: Group, last: Group): boolean {
  const [, before = ''] = /(?<!\w)(\w{1,32}) $/.exec(text.slice(Math.max(0, first.start - 34), first.start)) ?? [];
  const [, after = ''] = /^ (\w{1,32})/.exec(text.slice(last.end, last.end + 33)) ?? [];
  const continues = (neighbour: string, edge: Group): boolean =>
    neighbour.length === width(edge)
      ? /^(?:\d+|[\da-f]{4,})$/i.test(neighbour)
      : width(first) < 4 && /^\d+$/.test(neighbour);
  return continues(before, first) || continues(after, last);
}

/** The seconds of `10:20` stand behind it. */
const isSliceOfTime = (text: string, { end }: Group): boolean => text[end] === ':' && isDigit(codeAt(text, end + 1));

const width = (group: Group): number => group.end - group.start;

function spotWords(text: string, run: Run, dispatch: Dispatch, emit: Emit): void {
  for (const [index, group] of run.groups.entries()) {
    if (dispatch.wantsWord(width(group), false) && standsAlone(text, group.start, group.end)) {
      emit(candidate('word', 'solid', text, group.start, group.end));
    }
    if (width(group) === 4) spotBlocks(text, run, index, dispatch, emit);
  }
}

/** Groups of four and a shorter last one, as the IBAN standard prints them (ISO 13616-1 §6.2). */
function spotBlocks(text: string, run: Run, index: number, dispatch: Dispatch, emit: Emit): void {
  const first = run.groups[index];
  const separator = run.separators[index];
  if (!first || (separator !== ' ' && separator !== '-')) return;
  let length = 4;
  for (let next = index + 1; next < run.groups.length && run.separators[next - 1] === separator; next++) {
    const group = run.groups[next];
    if (!group || width(group) > 4) return;
    length += width(group);
    const goesOn = width(group) === 4 && isSliceOfTable(text, first, group);
    if (dispatch.wantsWord(length, true) && !goesOn && standsAlone(text, first.start, group.end)) {
      emit(candidate('word', 'blocks', text, first.start, group.end));
    }
    if (width(group) < 4) return;
  }
}
