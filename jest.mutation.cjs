const { projects } = require('./jest.config.cjs');

const unit = projects.find(({ displayName }) => displayName === 'unit');

/** What Stryker runs against every mutant of a room: that room's own specs. It copies the project, hence `__dirname`. */
module.exports = {
  ...unit,
  rootDir: __dirname,
  testMatch: ['<rootDir>/jest.mutation.specs.js'],
};
