import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createLexicon } from '../../src/detection/lexicon.js';
import { detached } from '../../src/model/detached.js';
import { recognizers } from '../../src/recognizers/registry.generated.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const used = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
};

/** A megabyte that ends in a name. */
const textWith = (name: string): string => `${name.padStart(1_000_000, '0123456789')}`;

test('a label that is remembered does not keep the text in memory that it stood in, as those of a long log did', () => {
  const { meaningOf } = createLexicon(recognizers);
  const ask = (text: string): void => {
    meaningOf({ name: text.slice(-20) });
    meaningOf({ name: 'number', under: text.slice(-20) });
  };
  ask(textWith('x'));
  const before = used();
  for (let at = 0; at < 40; at++) ask(textWith(`_customer_reference_${at}`));
  expect(used() - before).toBeLessThan(10);
});

test.each(['', 'a', 'short', 'longer than a part is', 'naïve Zoë 名前 \u{1f600}', 'half a pair \ud83d, and on'])(
  'what is detached reads the same: %j',
  (text) => expect(detached(text)).toBe(text),
);
