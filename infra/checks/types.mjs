// Types of what no build compiles: the specs, and the desk app.
import { exists, run } from './tools.mjs';

const specs = await run('tsc', ['-p', 'tsconfig.specs.json']);
const web = exists('web/console/tsconfig.json') ? await run('tsc', ['-p', 'web/console/tsconfig.json', '--noEmit']) : { ok: true };
process.exit(specs.ok && web.ok ? 0 : 1);
