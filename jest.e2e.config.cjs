// Whole stories: each starts the processes that it needs and ends them.
module.exports = {
  ...require('./jest.preset.js'),
  rootDir: __dirname,
  testRegex: '\\.e2e\\.spec\\.ts$',
  testTimeout: 900_000,
  maxWorkers: 1,
};
