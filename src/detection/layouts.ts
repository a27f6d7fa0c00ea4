/**
 * The layouts that numbers are declared in, as a tree with a step for each character: most numbers soon leave it. Its
 * places are numbers, from zero, where it begins.
 */
export interface Layouts {
  /** Where the character with this code leads to; -1 where no layout goes on with it. `9` is a digit, `A` a letter. */
  readonly next: (place: number, code: number) => number;
  /** The layout that ends here, if one does. */
  readonly formAt: (place: number) => string | undefined;
}

export function layoutsOf(forms: readonly string[]): Layouts {
  const codes = new Set(forms.flatMap((form) => Array.from(form, (character) => character.charCodeAt(0))));
  const columns = new Uint8Array(ascii);
  for (const [index, code] of [...codes].entries()) columns[code] = index + 1;
  const width = codes.size + 1;
  // A place is a row, and what it leads to, plus one, stands in the column of the character. In the first stands nothing.
  const rows: number[][] = [];
  const ends = new Map<number, string>();
  const addPlace = (): number => rows.push(new Array<number>(width).fill(0)) - 1;
  addPlace();
  for (const form of forms) {
    let place = 0;
    for (let at = 0; at < form.length; at++) {
      const row = rows[place] ?? [];
      const column = columns[form.charCodeAt(at)] ?? 0;
      row[column] ||= addPlace() + 1;
      place = row[column] - 1;
    }
    ends.set(place, form);
  }
  const steps = Int32Array.from(rows.flat());
  return {
    next: (place, code) => (code < ascii ? (steps[place * width + (columns[code] ?? 0)] ?? 0) - 1 : -1),
    formAt: (place) => ends.get(place),
  };
}

const ascii = 128;
