// Makes docs/openapi.json, one document of all rooms' doors, and what libs/api-client knows of them, from the services as built (dist).
// No engine and no handler runs: doors are registered without what they are given, only what they say about themselves is read.
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { describeDoors } from './openapi-doors.mjs';
import { put, root } from './generated-file.mjs';

const require = createRequire(import.meta.url);
const table = JSON.parse(readFileSync(join(root, 'infra/generators/projects.json'), 'utf8'));
const apps = Object.keys(table)
  .filter((path) => table[path].tags.includes('type:service'))
  .map((path) => require(join(root, path, 'dist/index.js')).capabilities)
  .filter((capabilities) => capabilities !== undefined);

const document = await describeDoors(apps);
// The client sends the keys of the house by itself: nobody is asked for them.
const withoutKeys = JSON.parse(JSON.stringify(document), (name, value) =>
  name === 'parameters' && Array.isArray(value) ? value.filter((parameter) => parameter.name !== 'Idempotency-Key') : value,
);
const types = astToString(await openapiTS(withoutKeys, { alphabetize: true }));
const head = '// Made by infra/generators/openapi.docs.mjs from docs/openapi.json; do not edit.\n';

// Who may: a screen shows only the acts that the person's role has.
const { permissions } = require(join(root, 'libs/authz/dist/index.js'));
const rights = `/** Permission → the roles that have it. */\nexport const permissions = ${JSON.stringify(permissions, null, 2)} as const;\n`;

put(
  [
    ['docs/openapi.json', `${JSON.stringify(document, null, 1)}\n`],
    ['libs/api-client/src/generated/openapi.ts', `${head}${types}`],
    [
      'libs/api-client/src/generated/permissions.ts',
      `// Made by infra/generators/openapi.docs.mjs from libs/authz; do not edit.\n${rights}`,
    ],
  ],
  'infra/generators/openapi.docs.mjs',
);
