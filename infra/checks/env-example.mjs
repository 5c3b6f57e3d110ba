// Compares .env.example with the settings that the services and engines read: each name stands in both or in neither.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project-graph.mjs';

const filesOf = (folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((file) => !/(^|[\\/])(node_modules|dist)[\\/]/.test(file))
    .map((file) => `${folder}/${file}`);
const read = (file) => readFileSync(join(root, file), 'utf8');

const configs = ['services', 'libs']
  .flatMap(filesOf)
  .filter(
    (file) => /\/(config|[a-z-]+\.config|main|test-main|run-service)\.ts$/.test(file) || /^libs\/engines\/src\/.*(?<!spec)\.ts$/.test(file),
  );
/** A key of a schema (`MONGO_URL: z.url()`), or a name that is read directly (`env['MONGOD_BIN']`, `read('REDIS_URL')`). */
const name = '([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)';
const patterns = [`^\\s*${name}\\??:\\s*z\\b`, `\\b(?:env|variables)(?:\\[['"]|\\.)${name}`, `\\bread\\(['"]${name}`].map(
  (text) => new RegExp(text, 'gm'),
);
/** Known to every machine, not ours to explain. */
const everyones = new Set(['NODE_ENV', 'XDG_CACHE_HOME', 'LD_LIBRARY_PATH', 'PYTHONPATH', 'HTTPS_PROXY']);
const namesIn = (text) =>
  patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, found]) => found)).filter((found) => !everyones.has(found));
const needed = new Set(configs.flatMap((file) => namesIn(read(file))));
const given = new Set([...read('.env.example').matchAll(/^#?\s?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name));

const missing = [...needed].filter((name) => !given.has(name)).sort();
for (const name of missing) console.error(`.env.example lacks ${name}`);
const unread = [...given].filter((name) => !needed.has(name)).sort();
for (const name of unread) console.error(`.env.example names ${name}, which nothing reads`);
process.exit(missing.length || unread.length ? 1 : 0);
