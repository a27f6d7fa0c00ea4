import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decode } from '../../src/readers/encoding/decode.js';
import { withoutNoise } from '../../src/readers/encoding/noise.js';
import { readStream } from '../../src/readers/read-stream.js';
import { congruential } from '../helpers/generators.js';

/** What is compressed, with none of the zeros by which git knows what is binary. */
function compressed(seed: number, length: number): Buffer {
  const random = congruential(seed);
  const letters = Buffer.from(Array.from({ length: 2 * length }, () => Math.floor(random() * 256)));
  const packed = deflateRawSync(letters).filter((byte) => byte !== 0);
  return Buffer.from(packed.subarray(0, length));
}
const mail = ['lena.vogel', 'posteo-mail.net'].join('@');
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const printable = /[\x20-\x7e]{6,}/g;

describe('text is not taken for noise', () => {
  test.each([
    ['in a Western encoding', latin('Müller, Jörg; Straße 1\r\n'.repeat(200))],
    [
      'of fields behind control characters, as FIX and HL7 part them',
      latin(`8=FIX.4.2\x019=12\x0149=J\xf6rg\x01\x02\x03\x1c\x0b\n`.repeat(99)),
    ],
    ['in the colours of a terminal', latin('\x1b[31mFehl\xfcr\x1b[0m\x07\x08\n'.repeat(99))],
    ['that draws with the lines of DOS', latin('\xc9\xcd\xcd\xbb \x10\x11\x1e\x1f \xba \x01\x02 \xba\n'.repeat(99))],
    ['that is short', latin('\x01\x02\x03\x04\x05\x06\x07\x0e\x0f\x10\x11\x12')],
  ])('%s', (_, bytes) => {
    expect(withoutNoise(bytes)).toBe(bytes);
  });
});

describe('compressed stretches', () => {
  const head = latin('Gr\xfc\xdfe\n'.repeat(100));
  const table = latin(`email\n${mail}\n`);
  const file = Buffer.concat([head, compressed(1, 6000), table, compressed(2, 6000)]);

  it('are blank, and what stands between is read where it stands', () => {
    const given = Buffer.from(file);
    const result = decode('notes.txt', given);
    expect(given.equals(file)).toBe(true);
    const text = 'text' in result ? result.text : '';
    expect(text.startsWith('Grüße\n')).toBe(true);
    expect(text.indexOf(mail)).toBe(file.indexOf(mail));
    expect(text.match(/[^\s\x20-\x7e]/g)?.length).toBeLessThan(300);
    expect(result.gap).toMatchObject({ path: 'notes.txt', reason: 'not-utf8' });
    expect(result.gap?.detail).toMatch(
      /^Read as Windows-1252, .* Where it is compressed or encrypted, only runs of six/,
    );
  });

  it('are told of a long file once, whichever piece holds the first', async () => {
    const pieces = async function* () {
      for (const piece of [latin('\xfc\x01\n'), file, file]) yield piece;
    };
    const gaps: string[] = [];
    let text = '';
    for await (const slice of readStream('a.txt', pieces(), ({ detail }) => gaps.push(detail))) text += slice.view.text;
    expect(text.split(mail)).toHaveLength(3);
    expect(gaps.map((detail) => detail.slice(0, 12))).toEqual(['Read as Wind', 'Where it is ']);
  });

  it('keep their lines, and every run of six printable characters', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.string({ unit: 'binary-ascii', maxLength: 90 })), (seed, texts) => {
        const bytes = Buffer.concat(texts.flatMap((text, at) => [latin(text), compressed(seed + at, 400)]));
        const [before, after] = [bytes, withoutNoise(bytes)].map((all) => Buffer.from(all).toString('latin1'));
        const linesOf = (text = ''): number[] => [...text.matchAll(/[\r\n]/g)].map(({ index }) => index);
        expect(linesOf(after)).toEqual(linesOf(before));
        for (const { index, 0: run } of before?.matchAll(printable) ?? [])
          expect(after?.slice(index, index + run.length)).toBe(run);
      }),
    );
  });
});
