const room = process.env.MUTATION_ROOM;

/**
 * Mutation testing of the law, started by `npm run test:mutation` (apps/launcher/mutation.mjs) for each room. Not part
 * of `npm test`, because it takes a while.
 *
 * StringLiteral is left out: nearly all of them are sentences, formulas and citations, and golden.spec.ts holds the hash
 * of every byte of those.
 */
export default {
  mutate: [
    `libs/domain/src/${room}/**/*.ts`,
    '!**/*.spec.ts',
    '!**/index.ts',
    '!libs/domain/src/calendar/holidays/*.ts',
  ],
  mutator: { excludedMutations: ['StringLiteral'] },
  testRunner: 'jest',
  jest: { projectType: 'custom', configFile: 'jest.mutation.cjs', enableFindRelatedTests: false },
  plugins: ['@stryker-mutator/jest-runner'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 4_000,
  // Jest keeps what it loaded for every run; a fresh process now and then keeps the memory small.
  maxTestRunnerReuse: 150,
  reporters: ['clear-text', 'dots'],
  clearTextReporter: { allowColor: false, reportTests: false, allowEmojis: false },
  thresholds: { high: 95, low: 90, break: 85 },
  ignorePatterns: [
    '.data',
    '.cache',
    'dist',
    'coverage',
    'apps',
    'docker',
    'tests',
    'activities',
    'workflows',
  ],
  tempDirName: '.cache/stryker',
};
