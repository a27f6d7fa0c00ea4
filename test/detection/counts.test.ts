import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { createDetector } from '../../src/detection/detect.js';
import { createDispatch } from '../../src/detection/dispatch.js';
import { spotters } from '../../src/detection/spot/spotters.js';
import { recognizersFor } from '../../src/entities.js';
import type { View } from '../../src/model/view.js';
import { originOf } from '../../src/provenance/index.js';
import { formats } from '../../src/readers/formats.js';
import { readStructured } from '../../src/readers/structured.js';
import { readText } from '../../src/readers/text.js';
import { root } from '../project/project.js';

/*
 * What a scan costs is counted here, because clocks differ from machine to machine: how many candidates a thousand
 * characters give, how many of them somebody weighs, and how often the structure around them is asked for. Raise a
 * number for what is worth it, and say what that is.
 */

const load = (name: string) => import(pathToFileURL(join(root, 'scripts/bench', name)).href);

async function generated(file: string, name: string, length: number): Promise<string> {
  const [{ seeded }, generators] = [await load('random.js'), await load(file)];
  const pieces: Iterator<string> = generators[name](seeded(1));
  let text = '';
  while (text.length < length) text += pieces.next().value;
  return text;
}

const recognizers = recognizersFor([]);
const dispatch = createDispatch(recognizers);
const detect = createDetector(recognizers, originOf);

/** A view that counts how often it is asked what stands where. */
function counting(view: View): { readonly view: View; readonly asked: () => number } {
  let asked = 0;
  const count =
    <Args extends readonly unknown[], Result>(ask: (...args: Args) => Result) =>
    (...args: Args): Result => {
      asked++;
      return ask(...args);
    };
  const { labelAt, recordAt, columnAt, cellAt, positionAt } = view;
  const counted = {
    labelAt: count(labelAt),
    recordAt: count(recordAt),
    columnAt: count(columnAt),
    cellAt: count(cellAt),
    positionAt: count(positionAt),
  };
  return { view: { ...view, ...counted }, asked: () => asked };
}

function counted(path: string, text: string) {
  let spotted = 0;
  let wanted = 0;
  for (const spot of spotters) {
    spot(text, dispatch, (candidate) => {
      spotted++;
      if (dispatch.answersTo(candidate).length > 0) wanted++;
    });
  }
  const { view, asked } = counting(readStructured(path, text, formats) ?? readText(path, text));
  detect(view, path, 0.5);
  const perThousand = (number: number): number => (number * 1000) / text.length;
  return { spotted: perThousand(spotted), wanted: perThousand(wanted), asked: perThousand(asked()) };
}

describe('a thousand characters', () => {
  test.each([
    ['of a noisy log', 'logs.js', 'log', 'a.log', { spotted: 16, wanted: 12, asked: 50 }],
    ['of a table of people', 'dense.js', 'csv', 'a.csv', { spotted: 66, wanted: 66, asked: 515 }],
    ['of a dump of people', 'dense.js', 'sql', 'a.sql', { spotted: 53, wanted: 53, asked: 400 }],
    ['of records of people', 'dense.js', 'ndjson', 'a.ndjson', { spotted: 33, wanted: 33, asked: 225 }],
    ['of a minified bundle', 'packed.js', 'bundle', 'a.js', { spotted: 10, wanted: 2, asked: 4 }],
    ['of a lockfile', 'packed.js', 'lockfile', 'package-lock.json', { spotted: 1, wanted: 1, asked: 1 }],
  ])('%s cost no more than so much', async (_, file, name, path, limits) => {
    const cost = counted(path, await generated(file, name, 200_000));
    for (const what of ['spotted', 'wanted', 'asked'] as const) {
      expect([what, cost[what] <= limits[what]]).toEqual([what, true]);
      // A limit that is far away holds nothing back.
      if (limits[what] > 5) expect([what, cost[what] >= limits[what] / 2]).toEqual([what, true]);
    }
  });
});

it('a text is gone through by so many passes, however many recognizers there are', () => {
  expect(spotters.length).toBeLessThanOrEqual(13);
});
