import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@fangang/demo';
import { type Engines, startEngines } from '@fangang/engines';
import { startFangang } from '../journey/start-fangang';

const root = join(__dirname, '../../..');

/** A Fangang of the solo shape, its first login, and what lies behind it. */
export interface Instance {
  readonly base: string;
  readonly operator: Client;
  readonly password: string;
  /** All its databases. */
  readonly mongoUrl: string;
  /** All that it wrote to stderr so far. */
  log(): string;
  stop(): Promise<void>;
}

const compile = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b', 'services/solo'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the build failed\n${said.slice(-4_000)}`))));
  });

/** Starts an empty instance on a database that these specs can look into; one for each file. */
export const startInstance = async (): Promise<Instance> => {
  await compile();
  const dataDir = mkdtempSync(join(tmpdir(), 'fangang-scope-'));
  const engines: Engines = await startEngines({ need: ['mongodb'], dataDir });
  const mongoUrl = engines.mongodb?.url ?? '';
  let log = '';
  const started = await startFangang('solo', { env: { MONGO_URL: mongoUrl, FANGANG_LOG_LEVEL: 'trace' }, hears: (text) => (log += text) });
  return {
    base: started.url,
    operator: await Client.signIn(started.url, started.operator.account, started.operator.password),
    password: started.operator.password,
    mongoUrl,
    log: () => log,
    stop: async () => {
      await started.stop();
      await engines.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
