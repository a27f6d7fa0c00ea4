import type { Span } from '../../model/position.js';

/** A mailbox of an address field (RFC 5322 §3.4). */
export interface Mailbox {
  /** The display name, or the comment that stands for it, without quotes. */
  readonly name?: Span;
  readonly address?: Span;
}

interface Stretch {
  start: number;
  end: number;
}

/**
 * The mailboxes of `[start, end)`: `Jane Roe <jane@…>`, `"Roe, Jane" <…>`, `jane@… (Jane Roe)`, groups, and names alone, as
 * Exchange writes them. In order of place.
 */
export function* mailboxesIn(text: string, start: number, end: number): Iterable<Mailbox> {
  let first = start;
  let angle: Stretch | undefined;
  let comment: Stretch | undefined;
  // Where nothing closes a sign once, nothing does further on: a thousand of them are not looked for a thousand times.
  const unclosed = new Set<string>();
  const closingOf = (open: number, sign: string): number => {
    const close = unclosed.has(sign) ? open : closing(text, open, end, sign);
    if (close === open) unclosed.add(sign);
    return close;
  };
  for (let at = start; at <= end; at++) {
    const character = at < end ? text[at] : ',';
    switch (character) {
      case '"':
        at = closingOf(at, '"');
        break;
      case '(': {
        const close = closingOf(at, ')');
        comment ??= { start: at + 1, end: close };
        at = close;
        break;
      }
      case '<': {
        const close = closing(text, at, end, '>');
        angle ??= { start: at, end: close };
        at = close;
        break;
      }
      case ':':
        first = at + 1;
        break;
      case ',':
      case ';': {
        const mailbox = mailboxOf(text, { start: first, end: Math.min(at, end) }, angle, comment);
        if (mailbox.name || mailbox.address) yield mailbox;
        first = at + 1;
        angle = undefined;
        comment = undefined;
        break;
      }
      default:
    }
  }
}

/** Where the sign stands that closes the one at `open`; where nothing does, no more than this one sign is meant. */
function closing(text: string, open: number, end: number, close: string): number {
  for (let at = open + 1; at < end; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === close) return at;
    else if (close === '>' && text[at] === '<') return open;
  }
  return Math.min(open + longestOpen, end - 1);
}
const longestOpen = 0;

function mailboxOf(text: string, whole: Stretch, angle: Stretch | undefined, comment: Stretch | undefined): Mailbox {
  if (angle) {
    const name = nameIn(text, whole.start, angle.start) ?? (comment && nameIn(text, comment.start, comment.end));
    return withAddress(text, name, trimmed(text, angle.start + 1, angle.end));
  }
  const bare = trimmed(text, whole.start, comment ? comment.start - 1 : whole.end);
  if (!text.slice(bare.start, bare.end).includes('@')) return { ...optional(nameIn(text, bare.start, bare.end)) };
  return withAddress(text, comment && nameIn(text, comment.start, comment.end), bare);
}

/** A name beside the address of a machine is a firm's or a list's; one that repeats the address is none. */
function withAddress(text: string, name: Span | undefined, address: Span): Mailbox {
  const local = text.slice(address.start, Math.min(address.end, address.start + longestLocal));
  const isNamed = name !== undefined && !machine.test(local) && !text.slice(name.start, name.end).includes('@');
  return { ...(isNamed ? { name } : {}), ...(address.end > address.start ? { address } : {}) };
}

const longestLocal = 64;
const machine =
  /^(?:mailto:)?(?:[\w.+-]*(?:no|do-?not|donot)[._-]?reply|(?:news(?:letter)?|notifications?|info|support|help|billing|invoices?|sales|contact|hello|team|admin|postmaster|mailer-daemon|root|bounces?|alerts?|marketing|service|updates?|digest|jobs|security|webmaster|abuse|office|mail|list)(?=[@+._-]))/i;

const optional = (name: Span | undefined) => (name ? { name } : {});

/** A display name without its quotes; Outlook puts single ones around it as well. */
function nameIn(text: string, start: number, end: number): Span | undefined {
  let span = trimmed(text, start, end);
  for (const quote of ['"', "'"]) {
    const { start: first, end: last } = span;
    if (last - first >= 2 && text[first] === quote && text[last - 1] === quote)
      span = trimmed(text, first + 1, last - 1);
  }
  return span.end > span.start ? span : undefined;
}

function trimmed(text: string, start: number, end: number): Span {
  let [first, last] = [start, end];
  while (first < last && blank.test(text.charAt(first))) first++;
  while (last > first && blank.test(text.charAt(last - 1))) last--;
  return { start: first, end: last };
}

const blank = /\s/;
