import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
/** What @nx/enforce-module-boundaries prints, with exit 0, when it found no project graph. */
export const skipped = 'The rule will be skipped';

/** Fills the cached Nx project graph and names the projects. @throws when Nx cannot read the workspace. */
export const cacheProjectGraph = () =>
  execFileSync(process.execPath, [join(root, 'node_modules/nx/dist/bin/nx.js'), 'show', 'projects', '--json'], {
    cwd: root,
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' },
    encoding: 'utf8',
  });
