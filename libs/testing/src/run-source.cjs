// Lets a child process of a spec run our TypeScript as Jest does: `node -C @fangang/source -r <this file> some.ts`.
// ES2023 and CommonJS by swc; what is ESM only is left to Node's own require(esm).
const { readFileSync } = require('node:fs');
require('reflect-metadata');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    swcrc: false,
    sourceMaps: 'inline',
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
    },
    module: { type: 'commonjs' },
  });
  module._compile(code, filename);
};
