const { TestEnvironment } = require('jest-environment-node');

/** What packages keep of our classes in the global object; a spec file must not see those of the one before. */
const KEPT_BY_PACKAGES = ['typeormMetadataArgsStorage', 'classValidatorMetadataStorage'];

/** Spec files run in the realm of Node itself, so that packages loaded once know their objects as theirs. */
module.exports = class OneRealmEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    for (const name of KEPT_BY_PACKAGES) delete globalThis[name];
    this.global = Object.assign(globalThis, config.projectConfig.globals);
  }
};
