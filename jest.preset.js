// One configuration for all sizes. The packages below are ESM only; they are transformed, ours are read as source.
const esm =
  '@nestjs|cookie|content-disposition|file-type|jose|strtok3|token-types|uint8array-extras|@borewit|@tokenizer|read-excel-file|write-excel-file|@sparticuz';
module.exports = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@fangang/source', 'node', 'require', 'default'] },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'commonjs' },
      },
    ],
    '^.+\\.m?js$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'ecmascript' } }, module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${esm})/)`],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '<rootDir>/web/', '/.nx/', '/.data/'],
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/.nx/'],
  setupFiles: ['reflect-metadata'],
};
