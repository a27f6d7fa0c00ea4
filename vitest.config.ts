import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests start git, the bundles and servers of their own: processes keep them apart.
    pool: 'forks',
    // Two hundred files that load the same modules anew take a minute; no test changes a module's state.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    coverage: {
      include: ['src/**'],
      // Tables that a script writes.
      exclude: ['src/**/*.generated.ts'],
      reporter: ['text', 'json-summary', 'json'],
      thresholds: { statements: 95 },
    },
  },
});
