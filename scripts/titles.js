// @ts-check
/** What the recognizers are called, as a table that says it without them. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const resolveDir = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src/recognizers');

/** @typedef {{ readonly entity: string, readonly title: string }} Recognizer */

/**
 * The lines of the module. Recognizers may work their titles out, so they are run.
 * @param {string} registry the source of the module that exports them all
 */
export async function titles(registry) {
  const { outputFiles } = await build({
    stdin: { contents: registry, loader: 'ts', resolveDir },
    ...{ bundle: true, write: false, format: 'esm', platform: 'node' },
  });
  /** @type {{ recognizers: Recognizer[] }} */
  const { recognizers } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
  return [
    'export const titles: Readonly<Record<string, string>> = {',
    ...recognizers.map(({ entity, title }) => `  ${entity}: ${quoted(title)},`),
    '};',
  ];
}

/** @param {string} text */
const quoted = (text) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);
