import { embedBlock } from '../document/blocks.js';
import { blockPath } from '../document/languages.js';
import { type Block, outlineText } from '../document/running-text.js';
import type { Format } from '../format.js';
import type { OutlineWriter } from '../outline.js';
import { fenceAt } from './fences.js';
import { frontMatterOf } from './front-matter.js';

/**
 * Markdown (CommonMark, with the tables of GitHub and the front matter of Jekyll): text, in which tables have columns, and
 * blocks of code are read as what they are.
 */
export const markdown: Format = {
  name: 'Markdown',
  is: (path) => /\.(?:md|markdown|mdown|mkdn?|mdx|mdc|[qr]md|livemd)$/i.test(path),
  isText: true,
  outline: outlineMarkdown,
};

function outlineMarkdown(text: string, writer: OutlineWriter): void {
  const matter = frontMatterOf(text);
  const unclosed = new Set<string>();
  if (matter) embedBlock(writer, matter.start, matter.end, matter.path);
  outlineText(text, matter?.next ?? 0, writer, (at) => blockAt(text, at, writer, unclosed));
}

/** What begins in the line at `at`. */
function blockAt(text: string, at: number, writer: OutlineWriter, unclosed: Set<string>): Block | undefined {
  const fence = fenceAt(text, at);
  if (fence) {
    const { start, end, next, margin, language } = fence;
    const path = blockPath(language, text.slice(start, Math.min(end, start + 256)));
    const outline = path ? () => embedBlock(writer, start, end, path, margin) : () => writer.prose(start, end, 0);
    return { start, next, outline };
  }
  return htmlAt(text, at, writer, unclosed);
}

const htmlTable = /[ \t>]{0,16}<(table|dl)\b/iy;

/** A table in HTML, up to the tag that closes it. `unclosed` has the tags that nothing closes from here on. */
function htmlAt(text: string, at: number, writer: OutlineWriter, unclosed: Set<string>): Block | undefined {
  htmlTable.lastIndex = at;
  const [, tag] = htmlTable.exec(text) ?? [];
  if (tag === undefined || unclosed.has(tag)) return undefined;
  const closing = new RegExp(`</${tag}\\s*>`, 'gi');
  closing.lastIndex = at;
  if (!closing.test(text)) {
    unclosed.add(tag);
    return undefined;
  }
  const next = closing.lastIndex;
  return { start: at, next, outline: () => embedBlock(writer, at, next, 'block.html') };
}
