import { join } from 'node:path';
import { connect } from 'node:net';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { buildOnce, builtBefore } from '../cache/build-once';
import { recallAnswer, rememberAnswer } from '../cache/remembered-answer';
import type { EngineEnvironment } from '../engine-environment';
import type { Report } from '../engine';
import { manifestRow, thisPlatform } from '../manifest';
import { messageOf } from '../what-went-wrong';

const A_DAY = 86_400_000;
const REACH_WITHIN_MS = 3_000;

/**
 * A real mongod by mongodb-memory-server into the cache; answers with the binary's path.
 * First a check of at most three seconds whether its archive can be reached from here at all; a "no" is remembered for a day.
 * @throws Error with the reason when it cannot be had.
 */
export const provisionMongod = async (environment: EngineEnvironment, report: Report): Promise<string> => {
  const { version } = manifestRow('mongodb');
  const question = `mongod-${version}-${thisPlatform()}`;
  const before = await builtBefore(environment.cache, question);
  if (before !== undefined) return join(before, 'mongod');
  const no = await recallAnswer(environment.cache, question, A_DAY);
  if (typeof no === 'string')
    throw new Error(`${no} (remembered for a day; remove ${join(environment.cache, 'answers', `${question}.json`)} to ask again)`);
  try {
    await mustBeReachable(environment, version);
    const folder = await buildOnce({
      cache: environment.cache,
      name: question,
      make: async (beside) => {
        report(`fetching MongoDB ${version}, once, into ${environment.cache} …`);
        await download(version, beside);
      },
      onWait: () => report(`another run fetches MongoDB ${version}; waiting …`),
    });
    return join(folder, 'mongod');
  } catch (error) {
    const why = messageOf(error);
    await rememberAnswer(environment.cache, question, why);
    throw new Error(why);
  }
};

const download = async (version: string, beside: string): Promise<void> => {
  const { MongoBinary } = await import('mongodb-memory-server-core');
  const downloadDir = join(beside, 'download');
  await mkdir(downloadDir);
  const binary = await MongoBinary.getPath({ version, downloadDir, checkMD5: true });
  await copyFile(binary, join(beside, 'mongod'));
  await rm(downloadDir, { recursive: true });
};

const mustBeReachable = async (environment: EngineEnvironment, version: string): Promise<void> => {
  const { MongoBinaryDownloadUrl } = await import('mongodb-memory-server-core/lib/util/MongoBinaryDownloadUrl.js');
  const { getOS } = await import('mongodb-memory-server-core/lib/util/getos/index.js');
  const system = { version, platform: process.platform, arch: process.arch, os: await getOS() };
  const url = new URL(await new MongoBinaryDownloadUrl(system).getDownloadUrl());
  const proxy = environment.variables['HTTPS_PROXY'] ?? environment.variables['https_proxy'];
  // Behind a proxy only the proxy can be asked; whether it lets the archive through, the download itself will say.
  if (proxy !== undefined && proxy !== '') return mustAnswer(new URL(proxy));
  await mustAnswer(url);
  const reply = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(REACH_WITHIN_MS) }).catch((error: unknown) => {
    throw new Error(`its archive cannot be reached from here (${reasonOf(error)})`);
  });
  if (!reply.ok) throw new Error(`its archive answers ${reply.status}`);
};

const mustAnswer = (url: URL): Promise<void> =>
  new Promise((resolve, reject) => {
    const socket = connect({
      host: url.hostname,
      port: Number(url.port || (url.protocol === 'http:' ? 80 : 443)),
      timeout: REACH_WITHIN_MS,
    });
    const no = (why: string) => {
      socket.destroy();
      reject(new Error(`its archive cannot be reached from here (${why})`));
    };
    socket.once('timeout', () => no('no answer within 3 s'));
    socket.once('error', (error) => no(reasonOf(error)));
    socket.once('connect', () => {
      socket.destroy();
      resolve();
    });
  });

/** `fetch` says only that it failed; the reason lies below. */
const reasonOf = (error: unknown): string => {
  const cause = typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
  return messageOf(cause ?? error);
};
