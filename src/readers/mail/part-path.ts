import type { Entity } from './media-type.js';

/** The extension by which the reader of a media type is found (IANA media types). */
const extensions: ReadonlyMap<string, string> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/csv', 'csv'],
  ['application/csv', 'csv'],
  ['text/comma-separated-values', 'csv'],
  ['text/tab-separated-values', 'tsv'],
  ['text/calendar', 'ics'],
  ['text/vcard', 'vcf'],
  ['text/x-vcard', 'vcf'],
  ['text/directory', 'vcf'],
  ['text/markdown', 'md'],
  ['text/xml', 'xml'],
  ['application/xml', 'xml'],
  ['image/svg+xml', 'svg'],
  ['application/json', 'json'],
  ['application/ld+json', 'json'],
  ['application/yaml', 'yaml'],
  ['application/sql', 'sql'],
  ['message/rfc822', 'eml'],
]);

const longestName = 200;

/** The name by which a body is read: that of the attachment, or one made up for its media type. */
export function pathOf({ type, fileName }: Entity): string {
  const own = (fileName ?? '').slice(-longestName).replace(/^.*[/\\]/s, '');
  const known = extensions.get(type) ?? (/\+(json|xml)$/.exec(type)?.[1] || undefined);
  if (known === undefined) return /\.\w{1,12}$/.test(own) ? own : 'part.txt';
  return own.toLowerCase().endsWith(`.${known}`) ? own : `part.${known}`;
}

/** What a body is that is no text, in words for people. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^(?:image|audio|video|font)\//, 'pictures, sound or film'],
  [/pdf/, 'PDF'],
  [/zip|compressed|x-tar|rar|7z/, 'archives'],
  [/officedocument|msword|ms-(?:excel|powerpoint|word|tnef)|opendocument/, 'office documents'],
  [/encrypted|pkcs7-mime/, 'encrypted messages'],
];

/** Signatures and keys hold nobody's data. */
const signature = /(?:pkcs7|pgp|cms)-?(?:signature|keys)/;

export const isSignature = ({ type }: Entity): boolean => signature.test(type);

/** What to call a body that its media type says is no text. */
export const binaryKind = ({ type }: Entity): string | undefined =>
  type === 'image/svg+xml' ? undefined : kinds.find(([pattern]) => pattern.test(type))?.[1];
