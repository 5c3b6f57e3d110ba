import { join } from 'node:path';
import { PACKAGE_FOLDER } from '../manifest';
import { runToEnd } from '../processes/run-to-end';
import type { Python } from './find-python';

/** Which list of pinned packages goes into which folder. */
export interface PipInstall {
  readonly python: Python;
  /** Name of the list without Python's version, as in `pins/<pins>-3.11.txt`. */
  readonly pins: string;
  readonly into: string;
  readonly log: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Installs pinned packages, each with its hash, binaries only, beside the system. @throws Error with the log's name; a wrong hash is one. */
export const pipInstall = ({ python, pins, into, log, env }: PipInstall): Promise<void> =>
  runToEnd({
    command: python.path,
    args: [
      ...['-m', 'pip', 'install', '--quiet', '--no-input', '--disable-pip-version-check', '--no-warn-conflicts', '--no-compile'],
      ...['--require-hashes', '--only-binary', ':all:', '--target', into],
      ...['-r', join(PACKAGE_FOLDER, 'pins', `${pins}-${python.version}.txt`)],
    ],
    log,
    env: { ...env, PIP_ROOT_USER_ACTION: 'ignore' },
  });
