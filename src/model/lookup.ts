/** A table for words that a stranger wrote: in an object, `constructor` is one of them. */
export function lookup<Value>(table: Readonly<Record<string, Value>>): (word: string) => Value | undefined {
  const values = new Map(Object.entries(table));
  return (word) => values.get(word);
}
