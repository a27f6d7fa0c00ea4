import type { OutlineWriter } from '../outline.js';
import { mailboxesIn } from './addresses.js';
import type { HeaderField, Headers } from './headers.js';

/** Fields that hold mailboxes (RFC 5322 §3.6.2 and §3.6.3), and those of Exchange that hold names alone. */
const senders =
  /^(?:(?:x-|resent-|x-google-original-)?(?:from|sender)|reply-to|resent-reply-to|mail-reply-to|return-path)$/;
const recipients =
  /^(?:(?:x-|resent-)?(?:to|cc|bcc)|delivered-to|x-original-to|envelope-to|x-forwarded-to|x-envelope-to|mail-followup-to|disposition-notification-to|return-receipt-to)$/;
/** Their words are about anything. */
const unstructured = new Set(['subject', 'comments', 'thread-topic', 'keywords']);

/** Notes down header fields: names and addresses in those that hold mailboxes, all others as the text they are. */
export function outlineHeaders(text: string, { fields }: Headers, record: number, writer: OutlineWriter): void {
  for (const field of fields) {
    const role = senders.test(field.name) ? 'sender' : recipients.test(field.name) ? 'recipient' : undefined;
    if (role) outlineMailboxes(text, field, role, record, writer);
    else
      writer.field(
        unstructured.has(field.name) ? field.value : field.start,
        field.end,
        plainColumn(field.name, writer),
        record,
      );
  }
}

/** Named only where the name is a known one: others may hold anything. */
function plainColumn(name: string, writer: OutlineWriter): number {
  const isNamed = unstructured.has(name);
  return writer.column(isNamed ? name : 'header', () => ({ kind: '', ...(isNamed ? { cell: cellOf(name) } : {}) }));
}

function outlineMailboxes(
  text: string,
  { name, value, end }: HeaderField,
  role: 'sender' | 'recipient',
  record: number,
  writer: OutlineWriter,
): void {
  const nameColumn = writer.column(`${name} name`, () => ({ label: { name: role }, cell: cellOf(name) }));
  const addressColumn = writer.column(`${name} address`, () => ({
    label: { name: 'email', under: role },
    cell: cellOf(name),
  }));
  for (const mailbox of mailboxesIn(text, value, end)) {
    const spans = [
      { span: mailbox.name, column: nameColumn },
      { span: mailbox.address, column: addressColumn },
    ].sort((one, other) => (one.span?.start ?? 0) - (other.span?.start ?? 0));
    for (const { span, column } of spans) if (span) writer.field(span.start, span.end, column, record);
  }
}

const cellOf =
  (name: string) =>
  (record: number): string =>
    `${record > 1 ? `message ${record}, ` : ''}header ${titled(name)}`;

/** `reply-to` is `Reply-To`. */
const titled = (name: string): string => name.replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase());
