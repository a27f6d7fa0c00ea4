/** How a column is called: with a letter, and nothing that could be data. `pop_2010` is a name, `Springfield 62704` none. */
export const isName = (cell: string): boolean =>
  (cell.length <= 64 && /\p{Alpha}/u.test(cell) && !/[@\n\r]|\d{4}/.test(cell)) ||
  isSign.test(cell) ||
  isQuestion.test(cell) ||
  /^[\p{IDS}_]{1,40}_(?:19|20)\d\d$/u.test(cell);

/** `#`, `№`: the name of a column, though no word. */
const isSign = /^[^\p{Alpha}\p{N}\s]{1,3}$/u;

/** A survey's columns are called by its questions. */
const isQuestion = /^\p{Upper}[^@\n\r]{10,300}\?$/u;

/** Most of the cells are names, and the others could be: `id, name, city, 2020`. */
export function readsAsNames(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const names = filled.filter(isName).length;
  return names === filled.length || (names >= 3 && names >= filled.length * 0.7 && !filled.some(isValue));
}

/** A number that nobody calls a column by, an address. */
const isValue = (cell: string): boolean => cell.length > 64 || /[@\n\r]|\d{5}|\d[-/.]\d/.test(cell);

/** Numbers, dates and addresses: what names of columns hardly look like. */
export const isDataLike = (cell: string): boolean => cell.includes('@') || /^\W{0,3}\d|\d{3}/.test(cell);
