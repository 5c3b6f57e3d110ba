// Makes package.json and tsconfig.json of each workspace project from projects.json, the root solution file, and our own projects' rows of the lockfile.
// `node infra/generators/projects.mjs` writes; with `--check` it only compares and exits 1 on a difference.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import prettier from 'prettier';

const root = join(import.meta.dirname, '../..');
const table = JSON.parse(readFileSync(join(import.meta.dirname, 'projects.json'), 'utf8'));
const groups = {
  '@platform': ['kernel', 'contracts', 'i18n', 'persistence', 'outbox', 'messaging', 'jobs', 'authz', 'service-kit'],
  '@app': [
    'kernel',
    'codes',
    'policy',
    'contracts',
    'i18n',
    'persistence',
    'outbox',
    'messaging',
    'jobs',
    'authz',
    'service-kit',
    'sheets',
  ],
};
const nameOf = (path) => table[path].name ?? path.split('/').at(-1);
const pathOf = new Map(Object.keys(table).map((path) => [nameOf(path), path]));
const needsOf = (path) => [...new Set(table[path].needs.flatMap((need) => groups[need] ?? [need]))].sort();
const check = process.argv.includes('--check');
const stale = [];

// A face beside `index`, `@fangang/testing/given`, is for those who must not load the rest of the package.
const face = (name) => [
  name === 'index' ? '.' : `./${name}`,
  { '@fangang/source': `./src/${name}.ts`, types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
];

const style = await prettier.resolveConfig(join(root, 'package.json'));

const put = (file, text) => {
  const full = join(root, file);
  if (existsSync(full) && readFileSync(full, 'utf8') === text) return;
  if (check) return void stale.push(file);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
};
const putManifest = async (file, value) =>
  put(file, await prettier.format(JSON.stringify(value, null, 2), { ...style, filepath: join(root, file) }));

for (const path of Object.keys(table)) {
  const needs = needsOf(path);
  await putManifest(`${path}/package.json`, {
    name: `@fangang/${nameOf(path)}`,
    version: '0.1.0',
    private: true,
    exports: Object.fromEntries([...['index', ...(table[path].faces ?? [])].map(face), ['./package.json', './package.json']]),
    ...(table[path].bin ? { bin: table[path].bin } : {}),
    nx: { tags: table[path].tags },
    ...(needs.length ? { dependencies: Object.fromEntries(needs.map((need) => [`@fangang/${need}`, '*'])) } : {}),
  });
  await putManifest(`${path}/tsconfig.json`, {
    extends: `${relative(path, '.')}/tsconfig.base.json`,
    include: ['src'],
    exclude: ['**/*.spec.ts', '**/*.spec.tsx'],
    ...(table[path].compilerOptions ? { compilerOptions: table[path].compilerOptions } : {}),
    references: needs.map((need) => ({ path: relative(path, pathOf.get(need)) })),
  });
}
await putManifest('tsconfig.json', { files: [], references: Object.keys(table).map((path) => ({ path: `./${path}` })) });

// What npm would write about our own projects, so that a new dependency between them needs no `npm install`.
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
for (const path of Object.keys(table)) {
  const { name, version, bin, dependencies } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
  lock.packages[path] = JSON.parse(JSON.stringify({ name, version, dependencies, bin }));
  lock.packages[`node_modules/${name}`] = { resolved: path, link: true };
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
put('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);

if (stale.length) {
  console.error(`not as infra/generators/projects.json says (run \`node infra/generators/projects.mjs\`):\n${stale.join('\n')}`);
  process.exit(1);
}
