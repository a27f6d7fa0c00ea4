// @ts-check
/**
 * Mutants: what decides whether something is found, shown or passed, changed in one place, and a test has to notice.
 *
 * Lists of words and generated tables are left out, because each entry of a list is a mutant that only a copy of the
 * list could kill.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'in-process',
  plugins: ['./scripts/mutants/runner.js'],
  // Node runs what is left when the types are gone: modules import each other by the names that they then have.
  buildCommand: 'esbuild src/**/*.ts test/**/*.ts --outdir=. --outbase=. --log-level=warning',
  // TypeScript 7 has no API for it to rewrite the paths in there, and there are none.
  tsconfigFile: '',
  mutate: [
    'src/detection/**/*.ts',
    'src/policy/**/*.ts',
    '!src/detection/gazetteer/**',
    '!src/detection/{families,label-words,shape-words}.ts',
    '!src/detection/prose/{cues,vocabulary}.ts',
    '!src/detection/spot/country-names.ts',
  ],
  coverageAnalysis: 'perTest',
  // What runs once, when a module is loaded, no test can tell apart without loading everything anew.
  ignoreStatic: true,
  ignorePatterns: ['build', 'coverage', 'dist', 'docs', 'test/corpus', 'test/ledger', 'test/vectors'],
  concurrency: 2,
  dryRunTimeoutMinutes: 30,
  timeoutMS: 30_000,
  timeoutFactor: 4,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'coverage/mutants.json' },
  tempDirName: 'build/mutants',
  clearTextReporter: { reportTests: false, allowColor: false },
};
