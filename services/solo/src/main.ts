import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endBySignal } from '@fangang/service-kit';
import { Command } from 'commander';
import { askAdministrator } from './ask-administrator';
import { banner } from './banner';
import { seedDemo } from './seed-demo';
import { startSolo } from './start-solo';
import { runWithEngines } from './run-with-engines';

interface Flags {
  readonly port: string;
  readonly host: string;
  readonly dataDir: string;
  readonly empty?: true;
  readonly demo: boolean;
  readonly json?: true;
}

const root = join(__dirname, '../../..');

const program = new Command('fangang-start')
  .description('Starts Fangang 返岗 in one process')
  .option('--port <n>', 'port; the next free one where it is taken', process.env['FANGANG_PORT'] ?? '3000')
  .option('--host <address>', 'address to listen on', process.env['FANGANG_HOST'] ?? '127.0.0.1')
  .option('--data-dir <folder>', 'where data and secrets lie', process.env['FANGANG_DATA'] ?? join(root, '.data/solo'))
  .option('--empty', 'division tree, dated rules and one OPERATOR login, nothing else')
  .option('--no-demo', 'for real use: no demo data, fixed clock; asks for the first administrator')
  .option('--json', 'print one JSON object when ready, words on stderr');

/** The operator's login of a demonstration: the one it was made with, else a new one. */
const demoOperator = (dataDir: string): { readonly account: string; readonly password: string } => {
  const file = join(dataDir, 'operator.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as { account: string; password: string };
  const operator = { account: 'yunwei', password: process.env['FANGANG_OPERATOR_PASSWORD'] ?? randomBytes(9).toString('base64url') };
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(file, JSON.stringify(operator), { mode: 0o600 });
  return operator;
};

const main = async (): Promise<void> => {
  const flags = program.parse().opts<Flags>();
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const operator = flags.demo ? demoOperator(flags.dataDir) : await askAdministrator();
  const solo = await startSolo({
    dataDir: flags.dataDir,
    host: flags.host,
    port: Number(flags.port),
    demo: flags.demo,
    operator,
    logLevel: process.env['FANGANG_LOG_LEVEL'] ?? 'warn',
    report: say,
  });
  endBySignal(() => solo.stop());
  if (flags.json)
    process.stdout.write(`${JSON.stringify({ schema: 1, url: solo.url, pid: process.pid, engines: solo.engines, operator })}\n`);
  else {
    const logins =
      flags.demo && !flags.empty ? await seedDemo(solo.url, operator, flags.dataDir, say) : [{ ...operator, role: 'OPERATOR' }];
    const { now } = await solo.running.rooms.of('office').work.clock.read();
    banner({ ...solo, businessTime: now, logins: flags.demo ? logins : [], host: flags.host }, say);
  }
};

runWithEngines(main);
