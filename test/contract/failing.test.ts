import { expect, it } from 'vitest';
import { createDetector } from '../../src/detection/detect.js';
import { recognizersFor } from '../../src/entities.js';
import { defaults } from '../../src/model/settings.js';
import { originOf } from '../../src/provenance/index.js';
import { openFile } from '../../src/scan-file.js';
import { createWatchdog } from '../../src/workers/watchdog.js';
import { amanda } from '../helpers/invented.js';

it('a recognizer that fails costs its file alone, and does not say what it choked on', async () => {
  const [first, ...rest] = recognizersFor(['EMAIL_ADDRESS']);
  if (!first) throw new Error('There is no recognizer.');
  const passes = ({ text }: { readonly text: string }): boolean => {
    throw new RangeError(`cannot check ${text}`);
  };
  const recognizers = [{ ...first, check: { name: 'a check that fails', passes } }, ...rest];
  const watchdog = createWatchdog(60);
  const bytes = Buffer.from(`mail ${amanda.email}\n`);
  const opened = await openFile({ path: 'a.txt', addedLines: 'all', read: async () => bytes }, async () => bytes, {
    detect: createDetector(recognizers, originOf),
    recognizers: new Map(recognizers.map((recognizer) => [recognizer.entity, recognizer])),
    threshold: 0.5,
    comments: defaults,
    watchdog,
  });
  if (!('run' in opened)) throw new Error('It was looked at already.');
  const [result] = watchdog.finish([opened]);
  expect(result).toMatchObject({ scanned: false, findings: [], gaps: [{ path: 'a.txt', reason: 'failed' }] });
  expect(result?.gaps[0]?.detail).toContain('RangeError');
  expect(JSON.stringify(result)).not.toContain(amanda.email);
});
