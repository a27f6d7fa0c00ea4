/**
 * What depends on the folder of a path alone, worked out once for each.
 * @param make is given the folder with `/` at its end; that at the top is empty
 */
export function perFolder<Value>(make: (folder: string) => Value): (path: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (path) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const one = known.get(folder) ?? { value: make(folder) };
    known.set(folder, one);
    return one.value;
  };
}
