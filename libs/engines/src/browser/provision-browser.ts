import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { buildOnce } from '../cache/build-once';
import type { Report } from '../engine';
import type { EngineEnvironment } from '../engine-environment';
import { thisPlatform } from '../manifest';
import { runToEnd } from '../processes/run-to-end';

const UNPACK = 'import(process.argv[1]).then((chromium) => (chromium.default.default ?? chromium.default).executablePath())';
// Makes the package unpack the system libraries that it carries as well, for a machine that lacks them.
const WITH_LIBRARIES = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };

/** The Chromium inside the npm package @sparticuz/chromium, unpacked into the cache; its path. Linux x64 only. @throws Error */
export const provisionBrowser = async (environment: EngineEnvironment, report: Report): Promise<string> => {
  if (thisPlatform() !== 'linux-x64') throw new Error(`it carries one for linux-x64, this is ${thisPlatform()}`);
  const entry = require.resolve('@sparticuz/chromium');
  const folder = await buildOnce({
    cache: environment.cache,
    name: `chromium-${await versionBeside(entry)}-${thisPlatform()}`,
    make: (into) => {
      report(`unpacking a Chromium, once, into ${environment.cache} …`);
      // It unpacks into TMPDIR and takes whatever lies there under its name: a process of its own, in a folder of its own.
      return runToEnd({
        command: process.execPath,
        args: ['-e', UNPACK, entry],
        log: join(environment.cache, 'logs', 'chromium-unpack.log'),
        env: { ...environment.variables, ...WITH_LIBRARIES, TMPDIR: into },
      });
    },
    onWait: (holder) => report(`another run (process ${holder}) unpacks Chromium; waiting …`),
  });
  return join(folder, 'chromium');
};

const versionBeside = async (entry: string): Promise<string> =>
  z.object({ version: z.string() }).parse(JSON.parse(await readFile(join(entry, '../../../package.json'), 'utf8'))).version;
