/** One workflow command, with its properties and its message as they were before escaping. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Every command of actions/runner 2.336 (ActionCommandManager.cs); other names are plain text. */
const registered = new Set([
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice'],
  ...['remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning'],
]);

interface Syntax {
  readonly separator: string;
  readonly property: ReadonlyMap<string, string>;
  readonly message: ReadonlyMap<string, string>;
}

const lineEnds = [
  ['%0D', '\r'],
  ['%0A', '\n'],
] as const;

/** `::name key=value,…::message`, which has to begin its line. The percent sign is unescaped last. */
const colons: Syntax = {
  separator: ',',
  property: new Map([...lineEnds, ['%3A', ':'], ['%2C', ','], ['%25', '%']]),
  message: new Map([...lineEnds, ['%25', '%']]),
};

const allEscapes: Syntax['message'] = new Map([['%3B', ';'], ...lineEnds, ['%5D', ']'], ['%25', '%']]);

/** `##[name key=value;…]message`, which is seen anywhere in a line. */
const brackets: Syntax = { separator: ';', property: allEscapes, message: allEscapes };

function unescaped(text: string, replacements: ReadonlyMap<string, string>): string {
  return [...replacements].reduce((result, [escaped, plain]) => result.replaceAll(escaped, plain), text);
}

function command(head: string, message: string, syntax: Syntax): Command {
  const blank = head.indexOf(' ');
  const name = blank < 0 ? head : head.slice(0, blank);
  const pairs = (blank < 0 ? '' : head.slice(blank + 1).trim()).split(syntax.separator).flatMap((pair) => {
    const at = pair.indexOf('=');
    const [key, value] = [pair.slice(0, at), pair.slice(at + 1)];
    return at > 0 && value !== '' ? [[key, unescaped(value, syntax.property)] as const] : [];
  });
  return { name, properties: Object.fromEntries(pairs), message: unescaped(message, syntax.message) };
}

function parseLine(line: string, known: ReadonlySet<string>): Command | undefined {
  const trimmed = line.trimStart();
  const end = trimmed.startsWith('::') ? trimmed.indexOf('::', 2) : -1;
  if (end > 0) {
    const found = command(trimmed.slice(2, end), trimmed.slice(end + 2), colons);
    if (known.has(found.name.toLowerCase())) return found;
  }
  const start = line.indexOf('##[');
  const close = start < 0 ? -1 : line.indexOf(']', start);
  if (close < 0) return undefined;
  const found = command(line.slice(start + 3, close), line.slice(close + 1), brackets);
  return known.has(found.name.toLowerCase()) ? found : undefined;
}

/**
 * The commands in what a step printed, in order, by the rules of actions/runner (ActionCommand.cs). A bare CR ends a
 * line, as .NET's reader has it. Between `stop-commands` and its token nothing is a command.
 */
export function parseCommands(text: string): Command[] {
  const commands: Command[] = [];
  let token: string | undefined;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const known = token === undefined ? registered : new Set([token.toLowerCase()]);
    const found = parseLine(line, known);
    if (found === undefined) continue;
    if (token !== undefined) token = undefined;
    else if (found.name.toLowerCase() === 'stop-commands') token = found.message;
    else commands.push(found);
  }
  return commands;
}
