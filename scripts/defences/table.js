// @ts-check
import { defences } from './list.js';

const begin = '<!-- The table of threats: written by `npm run defences -- --write`. -->';

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|');

/** The table as SECURITY.md shows it. */
export const table = () =>
  Object.entries(defences)
    .map(([who, rows]) =>
      [
        `| ${who} tries to | what stops it | where | the test that fails without it |`,
        '|---|---|---|---|',
        ...rows.map(({ threat, stops, file, test, name }) => {
          const named = name === '' ? `\`${test}\`` : `\`${test}\`: ${name}`;
          return `| ${[threat, stops, `\`${file}\``, named].map(cell).join(' | ')} |`;
        }),
      ].join('\n'),
    )
    .join('\n\n');

/** SECURITY.md with the table in its place. @param {string} page */
export function withTable(page) {
  const start = page.indexOf(begin);
  const end = page.indexOf('\n## ', start);
  if (start < 0 || end < 0) throw new Error('SECURITY.md has no place for the table of threats.');
  return `${page.slice(0, start)}${begin}\n\n${table()}\n${page.slice(end)}`;
}
