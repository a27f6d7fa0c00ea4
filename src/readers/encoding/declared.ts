import { lookup } from '../../model/lookup.js';

/** How far a declaration is looked for, from the beginning and before the end. */
const head = 2048;
const tail = 512;

const name = '(?:["\'][ \\t]*)?([A-Za-z][\\w.:-]{1,39})';

/** Where files say in what encoding they are written. */
const declarations: readonly RegExp[] = [
  // XML 1.0 §4.3.3.
  new RegExp(`^\\s*<\\?xml\\s[^>]{0,200}?\\bencoding\\s*=\\s*${name}`),
  // HTML §4.2.5.4, with `http-equiv` and without.
  new RegExp(`<meta\\s[^>]{0,200}?\\bcharset\\s*=\\s*${name}`, 'i'),
  // CSS Syntax §3.2.
  new RegExp(`^@charset\\s+${name}`),
  // PEP 263, the magic comment of Ruby and the variables of Emacs: in one of the first two lines, behind a comment's sign.
  new RegExp(`^(?:[^\\n]{0,400}\\n)?[ \\t\\f]*(?:#|//|/\\*|;|--|%|<!--)[^\\n]{0,400}?coding[:=][ \\t]*${name}`),
  // Vim's modeline.
  new RegExp(`\\b(?:vim?|ex):[^\\n]{0,200}?\\b(?:fileencoding|fenc)=${name}`),
  // RFC 2045 §5.1, as mail and the headers of gettext's catalogues write it.
  new RegExp(`\\bContent-Type:[^\\n]{0,80}?;\\s*charset\\s*=\\s*${name}`, 'i'),
  // MySQL's and PostgreSQL's dumps.
  new RegExp(`\\bSET\\s+(?:NAMES|client_encoding\\s*(?:=|TO))\\s*${name}`, 'i'),
];

/** Names of databases and editors for what the WHATWG Encoding Standard calls otherwise. ASCII is what the file is not. */
const aliases = lookup({
  cp932: 'shift_jis',
  eucjp: 'euc-jp',
  eucjpms: 'euc-jp',
  euckr: 'euc-kr',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  euccn: 'gb18030',
  cp936: 'gb18030',
  cp949: 'euc-kr',
  uhc: 'euc-kr',
  ascii: 'none',
  usascii: 'none',
  cp950: 'big5',
  koi8: 'koi8-r',
  koi8r: 'koi8-r',
  koi8u: 'koi8-u',
  ujis: 'euc-jp',
});

/** The encoding that a file declares, by the platform's name for it; none that the platform does not decode. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const text = latin(bytes.subarray(0, head));
  const end = bytes.length > head ? latin(bytes.subarray(Math.max(head, bytes.length - tail))) : '';
  for (const declaration of declarations) {
    const label = labelOf((declaration.exec(text) ?? declaration.exec(end))?.[1]);
    if (label !== undefined) return label;
  }
  return undefined;
}

/** A file in which a declaration could be read by bytes is not written in units of two. */
const isOfBytes = (label: string): boolean => !label.startsWith('utf-') && label !== 'replacement';

function labelOf(declared: string | undefined): string | undefined {
  if (declared === undefined) return undefined;
  const written = declared.toLowerCase().replace(/-(?:unix|dos|mac)$/, '');
  const short = written.replace(/[^a-z0-9]/g, '');
  const windows = short.replace(/^(?:cp|win)(?=125\d$)/, 'windows-').replace(/^latin-?(?=\d)/, 'latin');
  for (const label of [aliases(short), written, written.replaceAll('_', '-'), windows]) {
    if (label === 'none') return undefined;
    const known = label === undefined ? undefined : platformName(label);
    if (known !== undefined) return isOfBytes(known) ? known : undefined;
  }
  return undefined;
}

function platformName(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
