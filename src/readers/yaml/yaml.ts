import type { Format } from '../format.js';
import type { OutlineWriter } from '../outline.js';
import { withoutTemplates } from '../templates.js';
import { createTree } from '../tree/tree.js';
import { binaryDocument, blockDocument } from './block-document.js';
import { readYaml } from './structure.js';

/** `database.yml`, `fixture.yml.erb`, `values.yaml.tmpl`; a citation file is YAML (citation-file-format.github.io). */
const names = /\.(?:(?:e?ya?ml|sls)(?:\.[a-z0-9_-]{1,12})?|cff)$/i;

/**
 * YAML 1.2.2 with what templates (ERB, Helm, Jinja) write into it. Each document of a stream is a record. An alias is no
 * value: what it stands for is read where it is written, once.
 */
export const yaml: Format = {
  name: 'YAML',
  is: (path, text) => names.test(path) && !/^\s*<[?!a-zA-Z]/.test(text),
  outline: outlineYaml,
};

export function outlineYaml(text: string, writer: OutlineWriter): void {
  const broken = readYaml(withoutTemplates(text), createTree(text, writer), (start, end, key, isBinary) => {
    const document = isBinary ? binaryDocument(text, start, end) : blockDocument(text, start, end, key);
    if (document) writer.embed(document);
  });
  if (broken) writer.breakOff(broken.at, broken.problem);
}
