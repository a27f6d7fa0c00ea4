import { getDomainWithoutSuffix } from 'tldts';
import type { Origin } from '../model/finding.js';
import { LIST_DOMAIN, NOREPLY_DOMAIN, SPECIAL_DOMAINS, STAND_IN_LABELS } from './mail-domains.js';
import { BOT, LETTERS, LIST_REQUEST, MAILBOXES, MESSAGE_ID, NUMBERED } from './mailboxes.js';
import type { Inquiry } from './place.js';
import { indexed, originFrom } from './published.js';

const asWritten = (value: string): string => value;
const domains = indexed(SPECIAL_DOMAINS, asWritten);
const labels = indexed(STAND_IN_LABELS, asWritten);
const mailboxes = indexed(MAILBOXES, asWritten);
const testWord = mailboxes.get('test');

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
    .replace(/[.>"']+$/, '');
  return at > 0 && local !== '' && domain !== '' ? { local, domain } : undefined;
}

const about =
  (answer: (address: Address) => Origin | undefined): Inquiry =>
  ({ text }) => {
    const address = parse(text);
    return address && answer(address);
  };

/** The domain itself or a parent of it. */
function specialDomain({ domain }: Address): Origin | undefined {
  const parts = domain.split('.');
  for (let from = 0; from < parts.length; from++) {
    const origin = domains.get(parts.slice(from).join('.'));
    if (origin !== undefined) return origin;
  }
  return undefined;
}

/** Below the label there must be a domain: noreply.com could be anyone's. */
const noReplyDomain = ({ domain }: Address): Origin | undefined =>
  /(^|\.)no-?reply\.[^.]+\./.test(domain) ? originFrom(NOREPLY_DOMAIN) : undefined;

const listDomain = ({ domain }: Address): Origin | undefined =>
  /^(?:lists?|mailman)\.[^.]+\./.test(domain) ? originFrom(LIST_DOMAIN) : undefined;

/** `a@b.com`, `xxxx@…`. */
const lettersOnly = ({ local, domain }: Address): Origin | undefined =>
  (local.length === 1 && getDomainWithoutSuffix(domain)?.length === 1) || /^([a-z])\1{2,}$/.test(local)
    ? originFrom(LETTERS)
    : undefined;

const standInDomain = ({ domain }: Address): Origin | undefined => labels.get(getDomainWithoutSuffix(domain) ?? '');

const NO_REPLY = /^(?:do[-_.]?not[-_.]?reply|no[-_.]?reply)[-_.]|[-_.]no[-_.]?reply$/;

function mailbox({ local }: Address): Origin | undefined {
  if (NO_REPLY.test(local)) return mailboxes.get('noreply');
  if (/\[bot\]$|[-_.]bot$/.test(local)) return originFrom(BOT);
  if (local.endsWith('-request')) return originFrom(LIST_REQUEST);
  return mailboxes.get(local) ?? (NUMBERED.test(local) ? testWord : undefined);
}

/** Fields that hold identifiers of messages and of their parts; in code and JSON as in a header. */
const IDENTIFIER_FIELD =
  /(?:(?:message|content|smtp|thread)[-_ ]?id|references|in[-_]reply[-_]to)\b\W{1,20}(?:<[^<>]*>\s*)*<?$/i;

const messageId: Inquiry = (_, { line, column }) =>
  IDENTIFIER_FIELD.test(line.slice(Math.max(0, column - 300), column)) ? originFrom(MESSAGE_ID) : undefined;

export const emailInquiries: readonly Inquiry[] = [
  messageId,
  ...[specialDomain, noReplyDomain, listDomain, standInDomain, mailbox, lettersOnly].map(about),
];
