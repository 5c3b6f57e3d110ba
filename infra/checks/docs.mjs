// Generated docs: every infra/generators/*.docs.mjs writes its file into docs/, or with --check only compares and exits 1.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './project-graph.mjs';
import { run } from './tools.mjs';

export const docs = async (args) => {
  const generators = readdirSync(join(root, 'infra/generators')).filter((file) => file.endsWith('.docs.mjs'));
  let ok = true;
  for (const file of generators.sort()) ok = (await run(`infra/generators/${file}`, args)).ok && ok;
  return { ok };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit((await docs(process.argv.slice(2))).ok ? 0 : 1);
