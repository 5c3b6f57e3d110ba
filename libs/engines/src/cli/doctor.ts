import { findBrowser } from '../browser/find-browser';
import { ENGINES } from '../engine';
import { readEnvironment } from '../engine-environment';
import { freePort } from '../processes/free-port';
import { commitHere, EXIT, printJson, readArguments, say, secondsSince } from './command-line';
import { lookAtEngine, type Look } from './look-at-engine';
import { messageOf } from '../what-went-wrong';

const USAGE = `npm run -s doctor -- [--json]
  Finds MongoDB, Kafka and Redis as a start would, brings each up for a moment, and says what is missing and what to do.`;
const OLDEST_NODE = [20, 19] as const;
const START_PORT = 3_000;

const main = async (): Promise<number> => {
  const { json } = readArguments(USAGE);
  const began = performance.now();
  const environment = readEnvironment();
  const looks = await Promise.all(ENGINES.map(async (engine) => [engine, await lookAtEngine(engine, environment)] as const));
  const browser = await findBrowser(environment, say).then(
    (path) => ({ path, cures: [] }),
    (error: unknown) => ({ path: null, cures: [`${messageOf(error)}\nOnly the browser tests and PDF papers need it.`] }),
  );
  const portFree = (await freePort(START_PORT)) === START_PORT;
  const cures = [
    ...(nodeIsRecent() ? [] : [`Node ${process.versions.node} is too old: install Node ${OLDEST_NODE.join('.')} or newer.`]),
    ...looks.flatMap(([, look]) => (look.ok ? [] : [look.cure])),
    ...browser.cures,
  ];
  const ok = nodeIsRecent() && looks.every(([, look]) => look.ok && look.seen.probes.failed.length === 0);
  for (const [engine, look] of looks) say(wordsOf(engine, look));
  say(`browser: ${browser.path ?? 'none'}`);
  say(`port ${START_PORT}: ${portFree ? 'free' : 'taken, a start takes the next free one'}`);
  for (const cure of cures) say(`\n${cure}`);
  if (json) {
    await printJson({
      schema: 'fangang.doctor/1',
      commit: await commitHere(),
      seconds: secondsSince(began),
      ok,
      node: process.versions.node,
      engines: Object.fromEntries(looks.map(([engine, look]) => [engine, look.ok ? look.seen : null])),
      browser: browser.path,
      port: { number: START_PORT, free: portFree },
      cache: environment.cache,
      cures,
    });
  }
  if (looks.some(([, look]) => !look.ok && look.missing)) return EXIT.engineMissing;
  return ok ? EXIT.ok : EXIT.failed;
};

const nodeIsRecent = (): boolean => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
};

const wordsOf = (engine: string, look: Look): string => {
  if (!look.ok) return `${engine}: none`;
  const { product, version, real, foundBy, path, probes } = look.seen;
  const open = probes.unproved.length > 0 ? `, unproved: ${probes.unproved.join('; ')}` : '';
  const failed = probes.failed.length > 0 ? `, FAILED: ${probes.failed.join('; ')}` : '';
  const never = engine === 'mongodb' && probes.at === null ? 'never probed here (npm run probe:mongodb)' : `${probes.passed} hold`;
  return `${engine}: ${product} ${version}, real: ${real}, ${foundBy}: ${path}; probes: ${never}${open}${failed}`;
};

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    say(messageOf(error));
    process.exit(EXIT.failed);
  },
);
