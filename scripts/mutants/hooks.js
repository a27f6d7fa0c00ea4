// @ts-check
/**
 * Hooks of Node's module loader: tests that import `vitest` get what runs them here, and what the program prepares once
 * and keeps is prepared once a mutant.
 */

const ours = new URL('vitest.js', import.meta.url).href;
const anew = JSON.stringify(new URL('anew.js', import.meta.url).href);

/** @type {Readonly<Record<string, (real: string) => string>>} */
const replaced = {
  '/src/model/lazily.js': () => `export { anew as lazily } from ${anew};`,
  '/src/detection/detect.js': (real) => `
    import { createDetector as create } from ${real};
    import { anew } from ${anew};
    export * from ${real};
    export const createDetector = (...given) => {
      const detector = anew(() => create(...given));
      return (...asked) => detector()(...asked);
    };`,
};
const marker = '?replaced';

/** @type {import('node:module').ResolveHook} */
export async function resolve(specifier, context, next) {
  if (specifier === 'vitest') return { url: ours, shortCircuit: true };
  const found = await next(specifier, context);
  const isReplaced = Object.keys(replaced).some((end) => found.url.endsWith(end));
  return isReplaced && !context.parentURL?.endsWith(marker) ? { ...found, url: `${found.url}${marker}` } : found;
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  if (!url.endsWith(marker)) return next(url, context);
  const real = url.slice(0, -marker.length);
  const [, write] = Object.entries(replaced).find(([end]) => real.endsWith(end)) ?? [];
  if (!write) throw new Error(`Nothing stands in for ${real}.`);
  return { format: 'module', source: write(JSON.stringify(real)), shortCircuit: true };
}
