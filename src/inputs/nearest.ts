/** The word that is most like another, if one is like it at all. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const wanted = plain(word);
  const ranked = words
    .map((each) => ({ each, distance: distanceOf(wanted, plain(each)) }))
    .sort((a, b) => a.distance - b.distance);
  const [first] = ranked;
  return first && first.distance <= Math.max(1, Math.floor(first.each.length / 3)) ? first.each : undefined;
}

/** `failOn`, `fail_on` and `fail-on` differ in nothing. */
const plain = (word: string): string => word.toLowerCase().replace(/[^a-z\d]/g, '');

/** How many letters are to be put in, left out or changed. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (const [at, other] of [...b].entries()) {
      const changed = (row[at] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
