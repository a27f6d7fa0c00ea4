import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../project/project.js';
import { cells } from './matrix/cells.js';
import { expectedOf } from './matrix/outcome.js';
import { eventsPage } from './matrix/page.js';
import { runCell, type Stage, setStage } from './matrix/stage.js';

let stage: Stage;
beforeAll(() => {
  stage = setStage();
});

describe.concurrent('the Action', () => {
  test.each(cells)('on $event from $origin, token $token, checkout $depth', async (cell) => {
    expect(await runCell(stage, cell)).toEqual(expectedOf(cell));
  });
});

test('docs/EVENTS.md shows what is tested here (npm run evaluate writes it)', () => {
  const page = join(root, 'docs', 'EVENTS.md');
  if (process.env['MODE'] === 'record') writeFileSync(page, eventsPage());
  expect(readFileSync(page, 'utf8')).toBe(eventsPage());
});
