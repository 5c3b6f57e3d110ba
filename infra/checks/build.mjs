// Compiles the services and libraries, then the desk app.
import { exists, run } from './tools.mjs';

const compiled = await run('tsc', ['-b', ...process.argv.slice(2)]);
const web = exists('web/console/vite.config.ts')
  ? await run('vite', ['build', '--logLevel', 'warn'], { cwd: new URL('../../web/console', import.meta.url) })
  : { ok: true };
process.exit(compiled.ok && web.ok ? 0 : 1);
