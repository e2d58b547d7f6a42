const { projects } = require('./jest.config.cjs');

const room = process.env.MUTATION_ROOM ?? '{money,calendar,benefits}';
const unit = projects.find(({ displayName }) => displayName === 'unit');

/**
 * What Stryker runs against every mutant of a room: the room's own specs, without the property specs, so that a mutant
 * that is killed once is killed always. Stryker copies the project, hence `__dirname`.
 */
module.exports = {
  ...unit,
  rootDir: __dirname,
  testMatch: [`<rootDir>/libs/domain/src/${room}/**/*.spec.ts`],
  testPathIgnorePatterns: [...unit.testPathIgnorePatterns, 'properties\\.spec\\.ts$'],
};
