// Pure parts of the desk app and of domain-ui, in jsdom. Pages as a whole are looked at in a real browser (test/src/browser).
const preset = require('../../jest.preset.js');

const [, script] = Object.entries(preset.transform).find(([pattern]) => pattern.includes('m?js'));
module.exports = {
  ...preset,
  rootDir: __dirname,
  roots: ['<rootDir>/src', '<rootDir>/../../libs/domain-ui/src'],
  testRegex: '\\.spec\\.tsx$',
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  testEnvironment: 'jsdom',
  testEnvironmentOptions: { customExportConditions: ['@fangang/source', 'browser', 'require', 'default'] },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: { target: 'es2023', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
        module: { type: 'commonjs' },
      },
    ],
    '^.+\\.m?js$': script,
  },
  transformIgnorePatterns: ['/node_modules/(?!(wouter|regexparam|antd|@ant-design|@rc-component)/)'],
  moduleNameMapper: { '\\.css$': '<rootDir>/src/no-style.cjs' },
  setupFiles: ['<rootDir>/src/jsdom-lacks.cjs'],
};
