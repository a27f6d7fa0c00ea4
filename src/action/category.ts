import { options } from '../inputs/options.js';

/** A category has no limit that is written down; nobody reads more. */
const longest = 200;

/**
 * Names the analysis in code scanning. The jobs of a matrix get a name each, as an upload replaces the last one of its
 * category for the same commit.
 *
 * @param given The input. One that the user chose stays as it is.
 * @param matrix The values of the job as JSON: `{"node": 24}`; `null` outside a matrix.
 */
export function categoryOf(given: string, matrix: string): string {
  if (given !== options.category.fallback) return given;
  const values = valuesOf(matrix).map(
    ([name, value]) => `${name}:${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return [given, ...values]
    .join('/')
    .replace(/[^\p{Alpha}\p{N}:./_-]+/gu, '-')
    .slice(0, longest);
}

function valuesOf(matrix: string): [string, unknown][] {
  try {
    const values: unknown = JSON.parse(matrix || 'null');
    return values !== null && typeof values === 'object' ? Object.entries(values) : [];
  } catch {
    return [];
  }
}
