// Pages and papers in a real Chromium; each leaves a picture in .artifacts/screens.
module.exports = {
  ...require('./jest.preset.js'),
  rootDir: __dirname,
  testRegex: '\\.browser\\.spec\\.ts$',
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.nx/', '/.data/'],
  testTimeout: 180_000,
  maxWorkers: 1,
};
