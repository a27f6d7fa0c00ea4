/** How a language writes what is no code: its comments and its literals. */
export interface Language {
  /** What begins a comment that ends with the line. */
  readonly lineComments: readonly string[];
  readonly blockComments: readonly (readonly [string, string])[];
  /** What delimits strings that end with the line, or with the next of their kind where `isMultiline`. */
  readonly quotes: string;
  readonly isMultiline?: true;
  /** What delimits strings of several lines, longest first. */
  readonly longQuotes: readonly (readonly [string, string])[];
  /** A single quote begins a character, or the name of a lifetime. */
  readonly hasCharacters?: true;
  /** Text between backticks holds `${code}`. */
  readonly hasTemplates?: true;
  readonly hasRegexes?: true;
  /** A here-document: the first group is its end's name. */
  readonly heredoc?: RegExp;
  /** A string of several lines whose end the first group tells: `r#"`, `R"x(`. */
  readonly rawString?: { readonly opening: RegExp; readonly closing: (written: string) => string };
  /** `=> {` opens a map and no block of code. */
  readonly hasArrowMaps?: true;
  /** `<-` assigns. */
  readonly hasLeftArrows?: true;
  /** What gives names besides separators: a pattern whose only group is the name before a literal. */
  readonly naming?: RegExp;
  /** `"name" to "…"`, `"name" -> "…"`, `Map.of("name", "…")`. */
  readonly hasPairs?: true;
  /** `std::string name{"…"}`: braces hold the value of the variable before them. */
  readonly hasBraceValues?: true;
}

const slashes = { lineComments: ['//'], blockComments: [['/*', '*/']] } as const;
const hash = { lineComments: ['#'], blockComments: [] } as const;
const tripleDouble = ['"""', '"""'] as const;
const tripleSingle = ["'''", "'''"] as const;
const backtick = ['`', '`'] as const;

const javascript: Language = { ...slashes, quotes: '"\'', longQuotes: [], hasTemplates: true, hasRegexes: true };
const c: Language = {
  ...slashes,
  quotes: '"',
  longQuotes: [],
  hasCharacters: true,
  hasBraceValues: true,
  naming: /^[ \t]*#[ \t]*define[ \t]+(\w{1,64})[ \t]+$/,
  rawString: { opening: /R"([^\s()\\]{0,16})\(/y, closing: (tag) => `)${tag}"` },
};
const java: Language = { ...slashes, quotes: '"', longQuotes: [tripleDouble], hasCharacters: true, hasPairs: true };
const csharp: Language = { ...java, longQuotes: [tripleDouble, ['@"', '"'], ['$@"', '"'], ['@$"', '"']] };
const rust: Language = {
  ...slashes,
  quotes: '"',
  isMultiline: true,
  longQuotes: [],
  hasCharacters: true,
  rawString: { opening: /r(#{0,16})"/y, closing: (hashes) => `"${hashes}` },
};
const go: Language = { ...slashes, quotes: '"', longQuotes: [backtick], hasCharacters: true };
const dart: Language = { ...slashes, quotes: '"\'', longQuotes: [tripleDouble, tripleSingle] };
const php: Language = {
  lineComments: ['//', '#'],
  blockComments: [['/*', '*/']],
  quotes: '"\'',
  isMultiline: true,
  longQuotes: [],
  heredoc: /<<<[ \t]*["']?(\w{1,40})["']?\r?\n/y,
  hasArrowMaps: true,
};
const ruby: Language = {
  lineComments: ['#'],
  blockComments: [['\n=begin', '\n=end']],
  quotes: '"\'`',
  isMultiline: true,
  longQuotes: [],
  hasRegexes: true,
  heredoc: /<<[~-]?["'`]?([A-Z]\w{0,40})["'`]?/y,
  hasArrowMaps: true,
};
const perl: Language = { ...ruby, blockComments: [['\n=pod', '\n=cut']], heredoc: /<<~?["']?([A-Z]\w{0,40})["']?;/y };
const python: Language = { ...hash, quotes: '"\'', longQuotes: [tripleDouble, tripleSingle] };
const elixir: Language = { ...python, hasArrowMaps: true, naming: /^[ \t]*@(\w{1,64})[ \t]+$/ };
const lua: Language = {
  lineComments: ['--'],
  blockComments: [['--[[', ']]']],
  quotes: '"\'',
  longQuotes: [['[[', ']]']],
};
const r: Language = { ...hash, quotes: '"\'', isMultiline: true, longQuotes: [], hasLeftArrows: true };

const byExtensions: readonly (readonly [string, Language])[] = [
  ['js mjs cjs jsx ts mts cts tsx', javascript],
  ['c h cc cpp cxx hpp hxx m mm', c],
  ['java kt kts scala', java],
  ['cs', csharp],
  ['go', go],
  ['rs', rust],
  ['swift', { ...slashes, quotes: '"', longQuotes: [tripleDouble] }],
  ['dart groovy', dart],
  ['php', php],
  ['rb', ruby],
  ['pl', perl],
  ['py pyi', python],
  ['ex exs', elixir],
  ['lua', lua],
  ['r', r],
];

export const languages: readonly Language[] = byExtensions.map(([, language]) => language);

const byExtension = new Map(
  byExtensions.flatMap(([extensions, language]) => extensions.split(' ').map((extension) => [extension, language])),
);

let last: { readonly path: string; readonly language: Language | undefined } | undefined;

/** The language that a file is written in, by its name; asked for each language in turn. */
export function languageOf(path: string): Language | undefined {
  if (last?.path !== path) last = { path, language: languageNamed(path) };
  return last.language;
}

function languageNamed(path: string): Language | undefined {
  const extension = /[^/]\.(\w+)$/.exec(path)?.[1];
  return extension === undefined ? undefined : byExtension.get(extension.toLowerCase());
}
