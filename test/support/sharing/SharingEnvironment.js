const { TestEnvironment } = require('jest-environment-node');
require('@swc-node/register');

/** Node for test files whose workers share modules: see shareModules.js. */
class SharingEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    // These go to and fro, and are known by `instanceof`; no literal makes others.
    Object.assign(this.global, { requireShared: require, Date, Map, Set });
  }
}

module.exports = SharingEnvironment;
