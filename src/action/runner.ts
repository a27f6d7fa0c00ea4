import { randomUUID } from 'node:crypto';
import { appendFileSync, constants } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { EOL } from 'node:os';

/**
 * What the Action says to its runner, in the words of
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 *
 * `@actions/core` says them too, and brings along an HTTP client of a megabyte for tokens that nobody asks for here.
 */

/** Where in the change an annotation stands. */
export interface Place {
  readonly title?: string;
  /** As in the repository. */
  readonly path?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

type Level = 'error' | 'warning' | 'notice';

/** What the workflow gave for an input, and empty where it gave nothing. */
export const input = (name: string): string =>
  (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();

/** From here on the runner prints asterisks in its place. */
export const mask = (secret: string): void => command('add-mask', {}, secret);

export const info = (text: string): void => void process.stdout.write(`${text}${EOL}`);

export const annotate = (level: Level, text: string, place: Place = {}): void => {
  const { title, path, startLine, endLine, startColumn, endColumn } = place;
  command(level, { title, file: path, line: startLine, endLine, col: startColumn, endColumn }, text);
};
export const error = (text: string, place?: Place): void => annotate('error', text, place);
export const warning = (text: string): void => annotate('warning', text);
export const notice = (text: string, place?: Place): void => annotate('notice', text, place);

/** For the steps behind. The delimiter cannot be guessed, so that no value can end itself and begin another output. */
export function output(name: string, value: string | number): void {
  const file = process.env['GITHUB_OUTPUT'];
  if (!file) return;
  const delimiter = `ghadelimiter_${randomUUID()}`;
  appendFileSync(file, [`${name}<<${delimiter}`, value, delimiter, ''].join(EOL));
}

/**
 * Adds to the job summary.
 * @throws where the runner has made no file for it.
 */
export async function addToSummary(page: string): Promise<void> {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (!file) throw new Error('The runner names no file for the summary.');
  await appendFile(file, page, { flag: existing });
}

/** To append and never to create: a file that the runner did not make it does not read. */
const existing = constants.O_APPEND | constants.O_WRONLY;

function command(name: string, properties: Readonly<Record<string, string | number | undefined>>, text: string): void {
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`);
  const head = [name, written.join(',')].filter((part) => part !== '').join(' ');
  process.stdout.write(`::${head}::${escaped(text)}${EOL}`);
}

/** A command is one line. */
const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
