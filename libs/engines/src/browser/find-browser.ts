import type { Report } from '../engine';
import { readEnvironment, type EngineEnvironment } from '../engine-environment';
import { isExecutable, onPath } from '../processes/on-path';
import { found, notHere, searchInOrder, wrong } from '../search-in-order';
import { provisionBrowser } from './provision-browser';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'chrome-headless-shell'] as const;
const CURE = 'install the package chromium and start again, or name a Chromium by CHROMIUM_PATH.';

/** The path of a Chromium for tests and papers: named, on PATH, or the one that npm brought, unpacked into the cache. @throws EngineMissing */
export const findBrowser = (environment: EngineEnvironment = readEnvironment(), report: Report = () => undefined): Promise<string> =>
  searchInOrder(
    'browser',
    [
      {
        name: 'CHROMIUM_PATH',
        look: async () => {
          if (environment.chromiumPath === undefined) return notHere('not set');
          return (await isExecutable(environment.chromiumPath))
            ? found(environment.chromiumPath)
            : wrong(`${environment.chromiumPath} cannot be run`);
        },
      },
      {
        name: `${NAMES.join(', ')} on PATH`,
        look: async () => {
          for (const name of NAMES) {
            const browser = await onPath(name, environment.path);
            if (browser !== undefined) return found(browser);
          }
          return notHere('no such file');
        },
      },
      {
        name: '@sparticuz/chromium unpacked into the cache',
        look: async () => (environment.provision ? found(await provisionBrowser(environment, report)) : notHere('FANGANG_PROVISION=off')),
      },
    ],
    CURE,
  );
