import type { HeaderField, Headers } from './headers.js';

/** What the header of a part says of its body (RFC 2045 §5, RFC 2183). */
export interface Entity {
  /** `text/plain` where nothing is said. */
  readonly type: string;
  readonly charset: string;
  readonly boundary: string | undefined;
  /** `base64`, `quoted-printable` or anything else, in lower case. */
  readonly encoding: string;
  readonly fileName: string | undefined;
}

const longest = 4000;

export function entityOf(text: string, { fields }: Headers): Entity {
  const headerOf = (name: string): string => valueIn(text, fields, name);
  const contentType = headerOf('content-type');
  const parameters = parametersIn(contentType);
  const fileName = parametersIn(headerOf('content-disposition')).get('filename') ?? parameters.get('name');
  return {
    type: /^\s*([\w.+-]+\/[\w.+-]+)/.exec(contentType)?.[1]?.toLowerCase() ?? 'text/plain',
    charset: (parameters.get('charset') ?? '').trim(),
    boundary: parameters.get('boundary') || undefined,
    encoding: /^[\w-]+/.exec(headerOf('content-transfer-encoding').trim())?.[0].toLowerCase() ?? '',
    fileName,
  };
}

function valueIn(text: string, fields: readonly HeaderField[], name: string): string {
  const field = fields.find((candidate) => candidate.name === name);
  return field
    ? text.slice(field.value, Math.min(field.end, field.value + longest)).replace(/\r?\n(?=[ \t])/g, '')
    : '';
}

const parameter = /;\s*([\w!#$&+^`{}~.-]+?)(\*\d{1,3})?(\*)?\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/g;

/** Parameters by name, those in several pieces joined and those with a character set decoded (RFC 2231 §3, §4). */
function parametersIn(value: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', piece, extended, quoted, token = ''] of value.matchAll(parameter)) {
    const written = quoted === undefined ? token : quoted.replace(/\\(.)/g, '$1');
    const says = extended ? undoPercents(written.replace(/^[\w-]*'[\w-]*'/, '')) : written;
    const key = name.toLowerCase();
    if (piece) found.set(key, `${found.get(key) ?? ''}${says}`);
    else if (!found.has(key) || extended) found.set(key, says);
  }
  return found;
}

function undoPercents(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    // Of a name in another character set the extension is what counts.
    return written;
  }
}
