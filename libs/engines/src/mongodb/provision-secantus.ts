import { join } from 'node:path';
import { buildOnce } from '../cache/build-once';
import type { EngineEnvironment } from '../engine-environment';
import type { Report } from '../engine';
import { manifestRow, thisPlatform } from '../manifest';
import { findPython } from '../python/find-python';
import { pipInstall } from '../python/pip-install';

/** The interpreter and the folder with the stand-in's packages. */
export interface Secantus {
  readonly python: string;
  readonly packages: string;
}

/** The stand-in, pinned and checked by hash, in the cache. It is only ever a process of its own (GPL-2.0), never linked. @throws Error */
export const provisionSecantus = async (environment: EngineEnvironment, report: Report): Promise<Secantus> => {
  const { version } = manifestRow('mongodb', false);
  const python = await findPython(environment.path);
  const packages = await buildOnce({
    cache: environment.cache,
    name: `secantusdb-${version}-python${python.version}-${thisPlatform()}`,
    make: (into) => {
      report(`no MongoDB here; fetching the stand-in SecantusDB ${version}, once, into ${environment.cache} …`);
      const log = join(environment.cache, 'logs', 'pip-secantus.log');
      return pipInstall({ python, pins: 'secantus', into, log, env: environment.variables });
    },
    onWait: (holder) => report(`another run (process ${holder}) fetches SecantusDB ${version}; waiting …`),
  });
  return { python: python.path, packages };
};
