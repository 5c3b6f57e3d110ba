import { askCommand } from '../processes/ask-command';
import { onPath } from '../processes/on-path';

/** A Python that can fetch packages: its path and its version as `3.11`. */
export interface Python {
  readonly path: string;
  readonly version: string;
}

const ASK = 'import sys; print("%d.%d" % sys.version_info[:2], sys.executable)';
const VERSIONS = ['3.13', '3.12', '3.11', '3.10'] as const;

/** A Python 3.10 to 3.13 with pip on PATH. @throws Error naming each one that was looked at. */
export const findPython = async (path: string): Promise<Python> => {
  const looked: string[] = [];
  for (const name of ['python3', ...VERSIONS.map((version) => `python${version}`)]) {
    const candidate = await onPath(name, path);
    if (candidate === undefined) continue;
    // The interpreter itself, where the name on PATH is a version manager's script.
    const [version = '', itself = ''] = (await askCommand(candidate, ['-c', ASK])).out.trim().split(' ', 2);
    if (!VERSIONS.some((known) => known === version)) looked.push(`${candidate} is ${version || 'not able to start'}`);
    else if ((await askCommand(candidate, ['-m', 'pip', '--version'])).code !== 0) looked.push(`${candidate} has no pip`);
    else return { path: itself, version };
  }
  throw new Error(`no Python 3.10 to 3.13 with pip on PATH${looked.length > 0 ? ` (${looked.join('; ')})` : ''}`);
};
