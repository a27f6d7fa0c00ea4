/** Names of languages, as info strings and directives write them, whose files end otherwise. */
const extensions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bash: 'sh',
    batch: 'bat',
    cfg: 'ini',
    console: 'sh',
    csharp: 'cs',
    'c#': 'cs',
    'c++': 'cpp',
    conf: 'ini',
    dotenv: 'env',
    elixir: 'ex',
    email: 'eml',
    golang: 'go',
    graphqls: 'graphql',
    gql: 'graphql',
    haskell: 'hs',
    ipython: 'py',
    ipython3: 'py',
    javascript: 'js',
    'json-object': 'json',
    json5: 'json5',
    'json-lines': 'ndjson',
    jsonlines: 'ndjson',
    kotlin: 'kt',
    mysql: 'sql',
    node: 'js',
    nodejs: 'js',
    'objective-c': 'm',
    patch: 'diff',
    perl: 'pl',
    pgsql: 'sql',
    plpgsql: 'sql',
    plsql: 'sql',
    postgres: 'sql',
    postgresql: 'sql',
    powershell: 'ps1',
    protobuf: 'proto',
    psql: 'sql',
    pwsh: 'ps1',
    pycon: 'py',
    python: 'py',
    python3: 'py',
    rest: 'http',
    ruby: 'rb',
    rust: 'rs',
    shell: 'sh',
    soap: 'xml',
    sqlite: 'sql',
    terraform: 'tf',
    tsql: 'sql',
    typescript: 'ts',
    vcard: 'vcf',
    'x-sh': 'sh',
    yml: 'yaml',
    zsh: 'sh',
  }),
);

/** Running text is read with what stands around it; markup within markup could go on for ever. */
const prose =
  /^(?:|text|txt|plain|plaintext|none|output|md|markdown|mdx|rst|adoc|asciidoc|org|mermaid|math|latex|tex)$/;

const beginsAsJson = /^\s{0,64}(?:\[\s{0,64})?\{\s{0,64}"/;

/** The name by which a block of code is read: by its language, or by how it begins where it has none. */
export function blockPath(language: string, block: string): string | undefined {
  const name = language.toLowerCase();
  if (prose.test(name)) return beginsAsJson.test(block.slice(0, 256)) ? 'block.json' : undefined;
  const extension = extensions.get(name) ?? name;
  return /^[a-z0-9]{1,12}$/.test(extension) ? `block.${extension}` : undefined;
}
