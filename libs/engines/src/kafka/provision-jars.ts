import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildOnce } from '../cache/build-once';
import { sha256Of } from '../cache/sha256-of';
import type { Report } from '../engine';
import type { EngineEnvironment } from '../engine-environment';
import { manifestRow, PACKAGE_FOLDER } from '../manifest';
import { onPath } from '../processes/on-path';
import { runToEnd } from '../processes/run-to-end';
import { provisionJgo } from './provision-jgo';

const pins = (ending: string) => join(PACKAGE_FOLDER, 'pins', `kafka-${manifestRow('kafka').version}.${ending}`);

/** Kafka's jars by Maven, each compared with its pinned hash; the folder they lie in. Leaves nothing in `~/.m2`. @throws Error */
export const provisionJarsByMaven = (environment: EngineEnvironment, report: Report): Promise<string> =>
  provisionJars(environment, report, async (beside) => {
    const maven = await onPath('mvn', environment.path);
    if (maven === undefined) throw new Error('no mvn on PATH');
    report(`fetching Kafka ${manifestRow('kafka').version} by mvn, once, into ${environment.cache} …`);
    await copyFile(pins('pom.xml'), join(beside, 'pom.xml'));
    const into = [`-Dmaven.repo.local=${join(beside, 'repository')}`, `-DoutputDirectory=${join(beside, 'fetched')}`];
    await runToEnd({
      command: maven,
      args: ['-q', '-B', '-f', join(beside, 'pom.xml'), 'dependency:copy-dependencies', '-DincludeScope=runtime', ...into],
      log: join(environment.cache, 'logs', 'mvn-kafka.log'),
      cwd: beside,
      env: environment.variables,
    });
  });

/** The same jars by jgo, a client for the same coordinates that pip brings. @throws Error */
export const provisionJarsByJgo = (environment: EngineEnvironment, report: Report): Promise<string> =>
  provisionJars(environment, report, async (beside) => {
    const { python, packages } = await provisionJgo(environment, report);
    report(`fetching Kafka ${manifestRow('kafka').version} by jgo, once, into ${environment.cache} …`);
    const [xdg, own] = [join(beside, 'xdg'), join(beside, 'jgo')];
    await mkdir(xdg);
    await runToEnd({
      command: python,
      args: ['-m', 'jgo', '--quiet', 'info', 'jars', `org.apache.kafka:kafka_2.13:${manifestRow('kafka').version}`],
      log: join(environment.cache, 'logs', 'jgo-kafka.log'),
      cwd: beside,
      env: { ...environment.variables, PYTHONPATH: packages, XDG_CACHE_HOME: xdg, JGO_CACHE_DIR: own, M2_REPO: join(beside, 'repository') },
    });
  });

const provisionJars = (environment: EngineEnvironment, report: Report, fetchInto: (beside: string) => Promise<void>): Promise<string> => {
  const { version } = manifestRow('kafka');
  return buildOnce({
    cache: environment.cache,
    name: `kafka-${version}`,
    make: async (folder) => {
      const beside = join(folder, 'work');
      await mkdir(beside);
      await fetchInto(beside);
      await takePinned(beside, folder);
      await rm(beside, { recursive: true });
    },
    onWait: (holder) => report(`another run (process ${holder}) fetches Kafka ${version}; waiting …`),
  });
};

/** Moves exactly the pinned jars into place. @throws Error for a jar that is missing or has another hash. */
const takePinned = async (fetched: string, folder: string): Promise<void> => {
  const lying = new Map(
    (await readdir(fetched, { recursive: true, withFileTypes: true })).map((entry) => [entry.name, join(entry.parentPath, entry.name)]),
  );
  for (const line of (await readFile(pins('sha256'), 'utf8')).trim().split('\n')) {
    const [hash = '', name = ''] = line.split(/\s+/);
    const jar = lying.get(name);
    if (jar === undefined) throw new Error(`${name} was not fetched`);
    if ((await sha256Of(jar)) !== hash) throw new Error(`${name} has another SHA-256 than the pinned one`);
    await copyFile(jar, join(folder, name));
  }
};
