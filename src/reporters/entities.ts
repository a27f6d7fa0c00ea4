import type { Recognizer } from '../model/recognizer.js';

/** Every entity type as one JSON array, for programs. */
export const entityList = (recognizers: readonly Recognizer[]): string =>
  `${JSON.stringify(sorted(recognizers).map(described), null, 2)}\n`;

/** The same as a table for people: on by default or not, severity, country, laws, and a value that is nobody's. */
export function entityTable(recognizers: readonly Recognizer[]): string {
  const rows = sorted(recognizers)
    .map(described)
    .map((each) => [
      each.entity,
      each.default ? 'on' : 'off',
      each.severity,
      each.country ?? '',
      each.laws.join(', '),
      each.example,
      each.title,
    ]);
  const table = [['ENTITY', 'DEFAULT', 'SEVERITY', 'COUNTRY', 'LAWS', 'EXAMPLE', 'WHAT'], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return `${table.map(line).join('\n')}\n`;
}

const described = ({ entity, title, country, onRequest, severity, laws = [], help, labels }: Recognizer) => ({
  entity,
  title,
  ...(country === undefined ? {} : { country }),
  default: onRequest !== true,
  severity,
  laws,
  example: help.example,
  labels,
  help,
});

const sorted = (recognizers: readonly Recognizer[]): readonly Recognizer[] =>
  [...recognizers].sort((a, b) => (a.entity < b.entity ? -1 : 1));
