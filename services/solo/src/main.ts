import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { EngineMissing, EnginesFailed } from '@fangang/engines';
import { endBySignal } from '@fangang/service-kit';
import { Command } from 'commander';
import { askAdministrator } from './ask-administrator';
import { banner } from './banner';
import { startSolo } from './start-solo';

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

const main = async (): Promise<void> => {
  const flags = program.parse().opts<Flags>();
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const operator = flags.demo ? { account: 'yunwei', password: process.env['FANGANG_OPERATOR_PASSWORD'] ?? randomBytes(9).toString('base64url') } : await askAdministrator();
  const solo = await startSolo({ dataDir: flags.dataDir, host: flags.host, port: Number(flags.port), demo: flags.demo, operator, report: say });
  endBySignal(() => solo.stop());
  if (flags.json) process.stdout.write(`${JSON.stringify({ schema: 1, url: solo.url, pid: process.pid, engines: solo.engines, operator })}\n`);
  else banner(solo, operator, flags, say);
};

main().catch((error: unknown) => {
  const missing = error instanceof EngineMissing || error instanceof EnginesFailed;
  process.stderr.write(`${error instanceof Error ? (missing ? error.message : (error.stack ?? error.message)) : String(error)}\n`);
  process.exit(missing ? 5 : 1);
});
