import { getDomainWithoutSuffix } from 'tldts';
import type { Origin } from '../model/finding.js';
import { specialDomain, standInDomain } from './hosts.js';
import { LIST_DOMAIN, NOREPLY_DOMAIN, SANDBOX_DOMAIN } from './mail-domains.js';
import { BOT, DOCUMENTED_MAILS, LETTERS, LIST_REQUEST, MAILBOXES, MESSAGE_ID, NUMBERED, REFUSED } from './mailboxes.js';
import { askedOf, type Inquiry } from './place.js';
import { type Inquiries, indexed, originFrom } from './published.js';

const asWritten = (value: string): string => value;
const mailboxes = indexed(MAILBOXES, asWritten);
const testWord = mailboxes.get('test');
const mails = indexed(DOCUMENTED_MAILS, asWritten);

interface Address {
  /** Without quotes and without what follows a `+`, which is the owner's own note. */
  readonly local: string;
  readonly domain: string;
}

/** Both parts in lower case; undefined when there is no `@` or nothing beside it. */
function parse(text: string): Address | undefined {
  const at = text.lastIndexOf('@');
  const local = text
    .slice(0, at)
    .toLowerCase()
    .replace(/^mailto:/, '')
    .replace(/["'<>]/g, '')
    .replace(/(?<=.)\+.*$/, '');
  const domain = text
    .slice(at + 1)
    .toLowerCase()
    .replace(/(?<![.>"'])[.>"']+$/, '');
  return at > 0 && local !== '' && domain !== '' ? { local, domain } : undefined;
}

const documentedMail = ({ local, domain }: Address): Origin | undefined => mails.get(`${local}@${domain}`);

/** Below the label there must be a domain: noreply.com could be anyone's. */
const noReplyDomain = ({ domain }: Address): Origin | undefined =>
  /(^|\.)no-?reply\.[^.]+\./.test(domain) ? originFrom(NOREPLY_DOMAIN) : undefined;

const listDomain = ({ domain }: Address): Origin | undefined =>
  /^(?:lists?|mailman)\.[^.]+\./.test(domain) ? originFrom(LIST_DOMAIN) : undefined;

/** The digits tell the sandbox of one account from that of another. */
const sandboxDomain = ({ domain }: Address): Origin | undefined =>
  /^sandbox[0-9a-f]{32,40}\.mailgun\.org$/.test(domain) ? originFrom(SANDBOX_DOMAIN) : undefined;

/** `a@b.com`, `xxxx@…`. */
const lettersOnly = ({ local, domain }: Address): Origin | undefined =>
  (local.length === 1 && getDomainWithoutSuffix(domain)?.length === 1) || /^([a-z])\1{2,}$/.test(local)
    ? originFrom(LETTERS)
    : undefined;

const NO_REPLY = /^(?:do[-_.]?not[-_.]?reply|no[-_.]?reply)[-_.]|[-_.]no[-_.]?reply$/;

function mailbox({ local }: Address): Origin | undefined {
  if (NO_REPLY.test(local)) return mailboxes.get('noreply');
  if (/\[bot\]$|[-_.]bot$/.test(local)) return originFrom(BOT);
  if (local.endsWith('-request')) return originFrom(LIST_REQUEST);
  if (REFUSED.test(local)) return mailboxes.get('invalid');
  return mailboxes.get(local) ?? (NUMBERED.test(local) ? testWord : undefined);
}

/** Fields that hold identifiers of messages and of their parts; in code and JSON as in a header. */
const IDENTIFIER_FIELD =
  /(?:(?:message|content|smtp|thread)[-_ ]?id|references|in[-_]reply[-_]to)\b\W{1,20}(?:<[^<>]*>\s*)*<?$/i;

/** Of an event (RFC 5545 §3.8.4.7), and of the one that it belongs to. */
const EVENT_ID = /^(?:uid|related-to)(?:;[^:]{0,100})?:[^:]*$/i;
const CALENDAR = /\.(?:ics|ical|icalendar|ifb|vcs)$/i;

const messageId: Inquiry = (_, { path, line, column }) => {
  const before = line.slice(Math.max(0, column - 300), column);
  const isIdentifier = IDENTIFIER_FIELD.test(before) || (CALENDAR.test(path) && EVENT_ID.test(before));
  return isIdentifier ? originFrom(MESSAGE_ID) : undefined;
};

/** A login is what stands before the `@`, in most places to the letter. */
const login: Inquiry = ({ text }) => mailbox({ local: text.toLowerCase(), domain: '' });

export const emailInquiries: Inquiries = {
  USERNAME: [login],
  EMAIL_ADDRESS: [
    messageId,
    askedOf(parse, [
      documentedMail,
      ({ domain }) => specialDomain(domain),
      noReplyDomain,
      listDomain,
      sandboxDomain,
      ({ domain }) => standInDomain(domain),
      mailbox,
      lettersOnly,
    ]),
  ],
};
