const { createRequire, isBuiltin } = require('node:module');
const { compileFunction } = require('node:vm');
const { default: Runtime } = require('jest-runtime');

/**
 * Packages are loaded by Node itself, once a worker: jest would load them anew for each spec file, which takes about as much
 * processor time as the tests of many a file. Our own modules stay fresh for each file.
 */
module.exports = class OneRealmRuntime extends Runtime {
  constructor(...args) {
    super(...args);
    const { executor } = this;
    executor.compile = (source, filename) =>
      compileFunction(source, executor.injectedModuleParameters, { filename });
  }

  requireModuleOrMock(from, name) {
    if (isBuiltin(name)) return require(name);
    return isPackage(name) ? createRequire(from)(name) : super.requireModuleOrMock(from, name);
  }
};

function isPackage(name) {
  return !/^[./]/.test(name) && !name.startsWith('@jkk/') && name !== '@jest/globals';
}
