module.exports = {
  ...require('./jest.preset.js'),
  rootDir: __dirname,
  testRegex: '\\.int\\.spec\\.ts$',
  globalSetup: '<rootDir>/libs/testing/src/global-setup.ts',
  globalTeardown: '<rootDir>/libs/testing/src/global-teardown.ts',
  testTimeout: 30_000,
  maxWorkers: 2,
};
