import type { Claim, NamedClaim } from './claim.js';

/** As linguist has it in vendor.yml (`(\.|-)min\.(js|css)$`) and generated.rb (`source_map?`), modules as well. */
const byName = /[.-]min\.(?:[cm]?js|css)$|\.(?:[cm]?js|css)\.map$/;

export const namedMinified = (path: string): NamedClaim[] =>
  byName.test(path) ? [{ reason: 'minified', what: 'minified or a source map, by its name', proof: path }] : [];

/** Average length of a line in bytes: linguist, `minified_files?`. */
const longLines = 110;
/** In bytes. Less is soon read. */
const least = 5000;
/** Code has a function, or what it returns, in every line that people write; minified, in every few dozen characters. */
const mostWithoutCode = 1000;
/** In bytes: each part of the file must hold code, or data that is bundled with code would go unread. */
const part = 100_000;

export const mayBeMinified = (path: string): boolean => /\.(?:[cm]?js|css)$/.test(path);

/**
 * Long lines alone are not enough, unlike for linguist, which only counts languages: a dump of customers that is
 * assigned to a variable has long lines, too, and no code.
 */
export function minified(path: string, bytes: Uint8Array): Claim | undefined {
  if (!mayBeMinified(path) || bytes.length < least || averageLine(bytes) <= longLines) return undefined;
  const code = path.endsWith('.css') ? /\{/g : /\bfunction\b|=>|\breturn\b/g;
  for (let at = 0; at < bytes.length; at += part) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(part, bytes.length - at)).toString('latin1');
    const found = text.match(code)?.length ?? 0;
    if ((found + 1) * mostWithoutCode < text.length) return undefined;
  }
  return { reason: 'minified', what: `minified: its lines have more than ${longLines} characters on average` };
}

function averageLine(bytes: Uint8Array): number {
  let lines = 1;
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) lines++;
  return bytes.length / lines;
}

const newline = 0x0a;
