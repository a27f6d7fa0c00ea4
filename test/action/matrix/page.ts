import { type Cell, cells, depths, type EventName, eventOf, events, origins, tokens } from './cells.js';
import { expectedOf, type Outcome } from './outcome.js';

/** docs/EVENTS.md: what the matrix test asserts, cells with the same outcome in one row. */
export function eventsPage(): string {
  return [
    '# What happens on which event',
    '',
    'Written by `npm run evaluate` from the table that `test/action/matrix.test.ts` holds the bundled Action to: each cell is a run',
    'against a server that speaks as GitHub does.',
    '',
    '- **Token.** *full* may write `security-events`, `checks` and `pull-requests`; *read* reads contents and pull requests, as',
    '  the tokens of forks and Dependabot do; *no code scanning* may everything, where code scanning is off; *none* is empty.',
    '- **Checkout.** `1` is actions/checkout as it is, `full` has `fetch-depth: 0`, `none` is a workspace without one.',
    '- **Scanned.** *nothing* is an error with exit code 2, never a pass. The whole tree stands in where nobody tells the change.',
    '- **Exit code** where something was found; 0 where nothing was. What could be delivered does not change it.',
    '',
    ...(Object.keys(events) as EventName[]).flatMap(sectionOf),
  ].join('\n');
}

function sectionOf(event: EventName): string[] {
  const rows = groups(cells.filter((cell) => cell.event === event));
  const table = rows.map((row) => `| ${row.join(' | ')} |`);
  return [
    `## ${event}`,
    '',
    '| from | token | checkout | scanned | delivered | exit code |',
    '|---|---|---|---|---|---|',
    ...table,
    '',
  ];
}

/** Tokens keep rows of their own; origins and checkouts that make no difference are one. */
function groups(of: readonly Cell[]): string[][] {
  const found = new Map<string, Cell[]>();
  for (const cell of of) {
    const key = JSON.stringify([cell.token, expectedOf(cell)]);
    found.set(key, [...(found.get(key) ?? []), cell]);
  }
  const inOrder = [...found.values()].sort((a, b) => tokenOf(a) - tokenOf(b));
  return inOrder.map((alike) => {
    const [cell] = alike as [Cell, ...Cell[]];
    const outcome = expectedOf(cell);
    const from = origins.filter((origin) => alike.some((each) => each.origin === origin));
    return [
      from.length === origins.length ? 'anybody' : from.join(', '),
      cell.token,
      depths.filter((depth) => alike.some((each) => each.depth === depth)).join(', '),
      outcome.scanned,
      deliveredIn(cell, outcome),
      String(outcome.exitCode),
    ];
  });
}

const tokenOf = ([cell]: readonly Cell[]): number => (cell ? tokens.indexOf(cell.token) : 0);

function deliveredIn(cell: Cell, { uploads, checkRuns, comments, isNoticed, scanned }: Outcome): string {
  if (scanned === 'nothing') return 'a sentence in the log';
  const parts = [
    ...uploads.map((upload) => `code scanning: \`${upload.replace(/ @\w+ /, '` as `')}\``),
    ...(checkRuns.length > 0 ? ['a check run'] : ['annotations']),
    ...(comments > 0 ? ['a comment'] : []),
    'summary and files',
    ...(isNoticed ? [`a notice that says why not ${eventOf(cell).pull ? 'more' : 'to code scanning'}`] : []),
  ];
  return parts.join('; ');
}
