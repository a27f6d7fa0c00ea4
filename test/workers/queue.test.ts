import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQueue, type Hand } from '../../src/workers/queue.js';

const fileOf = (path: string, size = 1000) => ({
  path,
  addedLines: 'all' as const,
  disk: { file: path, size },
  read: async () => new Uint8Array(),
});

/** Hands out everything, a file to each thread in turn; answers what each got. */
function handOut(paths: readonly string[], threads: number): string[][] {
  const files = paths.map((path) => fileOf(path));
  const { next } = createQueue(files, [...files.keys()]);
  const hands = Array.from({ length: threads }, (): { readonly hand: Hand; readonly got: string[] } => ({
    hand: {},
    got: [],
  }));
  for (let isLeft = true; isLeft; ) {
    isLeft = false;
    for (const { hand, got } of hands) {
      const file = next(hand);
      if (!file) continue;
      expect(paths[file.index]).toBe(file.file.path);
      got.push(file.file.path);
      isLeft = true;
    }
  }
  return hands.map(({ got }) => got);
}

const kindsOf = (paths: readonly string[]): string[] => [...new Set(paths.map((path) => path.replace(/^.*\./, '')))];
const many = (extension: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${at}.${extension}`);

describe('files are handed out', () => {
  it('by their kind, so that no thread meets a kind that another has to itself', () => {
    const [one = [], two = []] = handOut([...many('go', 10), ...many('md', 9), ...many('ts', 8), ...many('yml', 7)], 2);
    expect([kindsOf(one), kindsOf(two)]).toEqual([
      ['go', 'yml'],
      ['md', 'ts'],
    ]);
  });

  it('of one kind to all threads', () => {
    expect(handOut(many('go', 9), 3).map(({ length }) => length)).toEqual([3, 3, 3]);
  });

  it('each once, whatever they are called and whoever asks', () => {
    const name = fc.stringMatching(/^[ab]{0,2}(?:\.[a-e.]{0,3})?$/);
    fc.assert(
      fc.property(fc.array(name, { maxLength: 40 }), fc.integer({ min: 1, max: 4 }), (names, threads) => {
        const paths = names.map((each, at) => `${at}/${each}`);
        expect(handOut(paths, threads).flat().sort()).toEqual(paths.sort());
      }),
    );
  });

  it('of any number of kinds, at a cost that does not grow with their square', () => {
    const paths = Array.from({ length: 200_000 }, (_, at) => `a.x${at}`);
    expect(handOut(paths, 1)[0]).toHaveLength(paths.length);
  }, 30_000);

  it('and what is left is told', () => {
    const { next, bytesLeft } = createQueue([fileOf('a.ts', 70), fileOf('b.ts', 30)], [0, 1]);
    const left = [bytesLeft()];
    for (const hand: Hand = {}; next(hand); ) left.push(bytesLeft());
    expect(left).toEqual([100, 30, 0]);
  });
});
