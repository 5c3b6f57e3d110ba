module.exports = {
  ...require('./jest.preset.js'),
  rootDir: __dirname,
  testRegex: '(?<!\\.(?:int|e2e|browser))\\.spec\\.ts$',
  maxWorkers: 2,
};
