/** What stands above a document and describes it: YAML between `---`, TOML between `+++`. */
export interface FrontMatter {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

const opening = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n(?=[\w"'#-]|\r?\n)/;

/** Longer ones are text between two rules. */
const longest = 64 * 1024;

export function frontMatterOf(text: string): FrontMatter | undefined {
  const [opened, fence] = opening.exec(text.slice(0, 64)) ?? [];
  if (opened === undefined) return undefined;
  const closing = fence === '---' ? /^(?:---|\.\.\.)[ \t]*\r?$/gm : /^\+\+\+[ \t]*\r?$/gm;
  closing.lastIndex = opened.length;
  const close = closing.exec(text.slice(0, longest));
  if (!close) return undefined;
  const body = text.slice(opened.length, close.index);
  // Two rules with a paragraph between them.
  if (fence === '---' && !/^["'\w.-]+[ \t]*:(?:\s|$)/m.test(body)) return undefined;
  return {
    path: fence === '---' ? 'front-matter.yaml' : 'front-matter.toml',
    start: opened.length,
    end: Math.max(opened.length, close.index - 1),
    next: close.index + close[0].length,
  };
}
