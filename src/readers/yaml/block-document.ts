import { base64 } from '../disguises/base64.js';
import { bytesOfBase64 } from '../disguises/base64-alphabet.js';
import type { Embedded } from '../outline.js';

/** Keys under which Kubernetes, Ansible and cloud-init write files: `users.yaml: |`. */
const fileName = /^[\w./-]{0,200}?(?:\.[a-z]\w{0,11}|\.env)$/i;

/** A file that a block scalar holds under its name; from the start of its first line on, so that all are indented alike. */
export function blockDocument(text: string, start: number, end: number, key: string): Embedded | undefined {
  if (!fileName.test(key)) return undefined;
  let first = start;
  while (text[first - 1] === ' ' || text[first - 1] === '\t') first--;
  return { start: first, end, path: key, encodings: [] };
}

/** As much as tells what the bytes are. */
const head = 32;

/** What a binary value (`!!binary`, yaml.org/type/binary) holds, if that is a document. */
export function binaryDocument(text: string, start: number, end: number): Embedded | undefined {
  const bytes = bytesOfBase64(text.slice(start, Math.min(end, start + head)).replace(/\s.*/s, ''));
  const begins = String.fromCharCode(...bytes);
  const path = /^\s*[[{][\s[{]*"/.test(begins)
    ? 'value.json'
    : /^\s*<[?!a-zA-Z]/.test(begins)
      ? 'value.xml'
      : undefined;
  return path === undefined ? undefined : { start, end, path, encodings: [base64] };
}
