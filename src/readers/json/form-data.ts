import type { Format } from '../format.js';
import type { OutlineWriter } from '../outline.js';
import { embeddedIn } from '../tree/values.js';

/** A body of several parts in a value, `multipart/form-data` (RFC 7578): each part stands under its name. */
export const formData: Format = {
  name: 'form data',
  is: (path) => path === 'value.form-data',
  outline: outlineParts,
};

function outlineParts(text: string, writer: OutlineWriter): void {
  const boundary = /^--[^\s]{1,70}/.exec(text)?.[0];
  if (boundary === undefined) return;
  for (let at = 0; at >= 0 && at < text.length; ) {
    const next = text.indexOf(boundary, at + boundary.length);
    const end = next < 0 ? text.length : next;
    outlinePart(text, at + boundary.length, end, writer);
    at = next;
  }
}

function outlinePart(text: string, start: number, end: number, writer: OutlineWriter): void {
  empty.lastIndex = start;
  const found = empty.exec(text);
  if (!found || empty.lastIndex > end) return;
  const name = named.exec(text.slice(start, found.index))?.[1];
  const from = empty.lastIndex;
  let last = end;
  while (last > from && text.charCodeAt(last - 1) <= space) last--;
  if (name === undefined) {
    writer.prose(from, last, 0);
    return;
  }
  writer.field(
    from,
    last,
    writer.column(name, () => ({ label: { name } })),
    0,
  );
  const document = embeddedIn(text, from, last);
  if (document) writer.embed({ start: from, end: last, ...document });
}

const empty = /\r?\n\r?\n/g;
const named = /;\s*name="([^"\r\n]{1,200})"/i;
const space = 0x20;
