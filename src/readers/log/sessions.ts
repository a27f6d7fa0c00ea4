import { type EntryWriter, skipSpaces } from './entry.js';

/** `[client 203.0.113.7:5130] ` of Apache's error log. */
const client = /[ \t]*\[(?:client|remote) ([\w.:%-]{2,64})\]/y;
/** `Accepted password for jane from 203.0.113.7 port 22`, `Invalid user jane from …`, `Disconnected from user jane …`. */
const session =
  /[ \t]*(?:(?:Accepted|Failed|Postponed) [\w/-]{1,40} for (?:invalid user )?|Invalid user |(?:Disconnected from|Connection (?:closed|reset) by) (?:(?:authenticating |invalid )?user )?|Received disconnect )([^\s"']{1,64}) (?:from )?([\d.a-fA-F:]{3,45})(?: port (\d{1,5}))?/y;

/**
 * Values that have their place in a message and no name: who came from where.
 * @returns where the rest of the message begins
 */
export function readPrivate(text: string, start: number, end: number, entry: EntryWriter): number {
  const first = text.charCodeAt(skipSpaces(text, start, end));
  // Nearly all messages begin otherwise.
  if (first !== bracket && !(first >= capitalA && first <= capitalR)) return start;
  const one = matchIn(client, text, start, end);
  if (one) {
    const behind = client.lastIndex;
    entry.field('client ip', behind - 1 - one.length, behind - 1);
    return behind;
  }
  session.lastIndex = start;
  const found = session.exec(text);
  if (!found || session.lastIndex > end) return start;
  const [whole, user = '', address = '', port = ''] = found;
  const at = start + whole.lastIndexOf(`${user} `, whole.lastIndexOf(address) - 1);
  const from = start + whole.lastIndexOf(address);
  if (user !== 'from') entry.field('user name', at, at + user.length);
  entry.field('client ip', from, from + address.length);
  if (port !== '') entry.field('port', start + whole.length - port.length, start + whole.length);
  return start + whole.length;
}

const [bracket, capitalA, capitalR] = [0x5b, 0x41, 0x52];

function matchIn(pattern: RegExp, text: string, start: number, end: number): string | undefined {
  pattern.lastIndex = start;
  const found = pattern.exec(text)?.[1];
  return found !== undefined && pattern.lastIndex <= end ? found : undefined;
}
