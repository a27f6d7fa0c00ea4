import type { Format } from '../format.js';
import type { OutlineWriter } from '../outline.js';
import { withoutTemplates } from '../templates.js';
import { createTree } from '../tree/tree.js';
import { readToml } from './document.js';

/** TOML v1.0 (toml.io). Each member of an array of tables is a record. */
export const toml: Format = {
  name: 'TOML',
  is: (path, text) => names.test(path) && opening.test(text),
  outline: outlineToml,
};

/** Lock files of Cargo, Poetry and uv are TOML too. */
const names = /(?:\.toml(?:\.[a-z0-9_-]{1,12})?|(?:^|\/)(?:cargo|poetry|uv|pdm)\.lock|(?:^|\/)pipfile)$/i;
/** A table or a key, behind comments; how many of them are looked at is bounded. */
const opening = /^\ufeff?(?:\s*#[^\r\n]*[\r\n]){0,200}\s*(?:#|\[|["']|[\p{Alpha}\p{N}_-]+\s*[.=]|\{[{%])/u;

export function outlineToml(text: string, writer: OutlineWriter): void {
  const broken = readToml(withoutTemplates(text), createTree(text, writer));
  if (broken) writer.breakOff(broken.at, broken.problem);
}
