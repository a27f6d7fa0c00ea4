import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../project/project.js';
import { type Cell, cells, depths, events, origins, tokens } from './matrix/cells.js';
import { expectedOf } from './matrix/outcome.js';
import { eventsPage } from './matrix/page.js';
import { runCell, type Stage, setStage } from './matrix/stage.js';

let stage: Stage;
beforeAll(() => {
  stage = setStage();
});

/** All of them in CI (ALL_CELLS); every second one where somebody waits, each value of each axis with each of the others. */
const chosen = process.env['ALL_CELLS'] ? cells : cells.filter(isEverySecond);

function isEverySecond({ event, origin, token, depth }: Cell): boolean {
  const axes = [
    Object.keys(events).indexOf(event),
    origins.indexOf(origin),
    tokens.indexOf(token),
    depths.indexOf(depth),
  ];
  return axes.reduce((sum, at) => sum + at, 0) % 2 === 0;
}

describe.concurrent('the Action', () => {
  test.each(chosen)('on $event from $origin, token $token, checkout $depth', async (cell) => {
    expect(await runCell(stage, cell)).toEqual(expectedOf(cell));
  });
});

test('docs/EVENTS.md shows what is tested here (npm run evaluate writes it)', () => {
  const page = join(root, 'docs', 'EVENTS.md');
  if (process.env['MODE'] === 'record') writeFileSync(page, eventsPage());
  expect(readFileSync(page, 'utf8')).toBe(eventsPage());
});
