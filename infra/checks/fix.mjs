// Mends what a tool can mend: manifests, generated docs, lint, format.
import { docs } from './docs.mjs';
import { run } from './tools.mjs';

await run('infra/generators/projects.mjs');
await run('infra/checks/build.mjs');
await docs([]);
await run('infra/checks/lint.mjs', ['--fix']);
const { ok } = await run('prettier', ['--write', '--log-level', 'warn', '.']);
process.exit(ok ? 0 : 1);
