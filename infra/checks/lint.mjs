// ESLint over the whole tree, with the fence up: without a cached project graph Nx skips it and ESLint still exits 0.
import { cacheProjectGraph, skipped } from './project-graph.mjs';
import { run } from './tools.mjs';

cacheProjectGraph();
const { ok, said } = await run('eslint', ['.', '--max-warnings', '0', ...process.argv.slice(2)], { env: { NX_DAEMON: 'false' } });
if (said.includes(skipped)) console.error('The fence between projects was skipped: Nx had no project graph.');
process.exit(ok && !said.includes(skipped) ? 0 : 1);
