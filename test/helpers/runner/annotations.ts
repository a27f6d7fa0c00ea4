import { isAbsolute, relative, sep } from 'node:path';
import type { Command } from './commands.js';

/** What GitHub shows beside the code. Lines and columns are 1-based; 0 where the command gave none. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly path?: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** ExecutionContext.cs of actions/runner: what comes after the tenth of a level in a step is in the log only. */
const limitPerLevel = 10;
const longestMessage = 4096;

const levels = ['error', 'warning', 'notice'] as const;

function levelOf(command: Command): Annotation['level'] | undefined {
  return levels.find((level) => level === command.name.toLowerCase());
}

/** What the runner drops because it contradicts itself (ActionCommandManager.cs, ValidateLinesAndColumns). */
function coherent(line: number, endLine: number, column: number, endColumn: number) {
  const startLine = line || endLine;
  const startColumn = column || endColumn;
  const columnsDropped = !startLine || (endLine && startLine !== endLine) || (endColumn && endColumn < startColumn);
  const linesDropped = endLine && endLine < startLine;
  return {
    startLine: linesDropped ? 0 : startLine,
    endLine: linesDropped ? 0 : endLine || startLine,
    startColumn: columnsDropped ? 0 : startColumn,
    endColumn: columnsDropped ? 0 : endColumn || startColumn,
  };
}

function pathOf(file: string, workspace: string): string {
  if (!isAbsolute(file)) return file;
  const inside = relative(workspace, file);
  return inside.startsWith('..') || isAbsolute(inside) ? file : inside.split(sep).join('/');
}

function annotation(level: Annotation['level'], command: Command, workspace: string): Annotation {
  const named = new Map(Object.entries(command.properties).map(([key, value]) => [key.toLowerCase(), value]));
  const number = (key: string): number => {
    const text = named.get(key)?.trim() ?? '';
    return /^[+-]?\d+$/.test(text) ? Number(text) : 0;
  };
  const file = named.get('file');
  const title = named.get('title');
  return {
    level,
    message: command.message.slice(0, longestMessage),
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { path: pathOf(file, workspace) }),
    ...coherent(number('line'), number('endline'), number('col'), number('endcolumn')),
  };
}

/**
 * What GitHub keeps of a step's error, warning and notice commands: the first ten of each level, messages cut at 4,096
 * characters. A command without a message takes one of the ten places and shows nothing.
 */
export function annotationsOf(commands: readonly Command[], workspace: string): Annotation[] {
  const counted = new Map<Annotation['level'], number>();
  return commands.flatMap((command) => {
    const level = levelOf(command);
    if (level === undefined) return [];
    const count = counted.get(level) ?? 0;
    counted.set(level, count + 1);
    return count < limitPerLevel && command.message.trim() !== '' ? [annotation(level, command, workspace)] : [];
  });
}
