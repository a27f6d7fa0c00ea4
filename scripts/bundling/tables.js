// @ts-check
import { pathToFileURL } from 'node:url';

/**
 * The metadata of telephone numbers is read when somebody first asks for it, and from a string: V8 takes several times as
 * long for as much of its own language (https://v8.dev/blog/cost-of-javascript-2019#json).
 *
 * @type {import('esbuild').Plugin}
 */
export const lazyTables = {
  name: 'lazy tables',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]libphonenumber-js[\\/]metadata\.\w+\.json\.js$/ }, async ({ path }) => {
      const { default: table } = await import(pathToFileURL(path).href);
      const members = Object.keys(table).map((key) => `get ${key}() { return read().${key}; },`);
      return {
        contents: `
          let table;
          const read = () => (table ??= JSON.parse(${JSON.stringify(JSON.stringify(table))}));
          export default { ${members.join('\n')} };
        `,
      };
    }),
};
