import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { endBySignal } from '@fangang/service-kit';
import { Command } from 'commander';
import { startCluster } from './start-cluster';
import { runWithEngines } from './run-with-engines';

const root = join(__dirname, '../../..');

const program = new Command('fangang-cluster')
  .description('Starts Fangang 返岗 as four services and an edge, on Kafka, MongoDB and Redis')
  .option('--port <n>', 'port of the edge', '8080')
  .option('--host <address>', 'address of the edge', '127.0.0.1')
  .option('--data-dir <folder>', 'where engines, logs and secrets lie', join(root, '.data/cluster'))
  .option('--empty', 'division tree, dated rules and one OPERATOR login, nothing else')
  .option('--json', 'print one JSON object when ready, words on stderr');

const main = async (): Promise<void> => {
  const flags = program.parse().opts<{ port: string; host: string; dataDir: string; json?: true }>();
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const operator = { account: 'yunwei', password: process.env['FANGANG_OPERATOR_PASSWORD'] ?? randomBytes(9).toString('base64url') };
  const cluster = await startCluster({
    dataDir: flags.dataDir,
    host: flags.host,
    port: Number(flags.port),
    demo: true,
    operator,
    report: say,
  });
  endBySignal(() => cluster.stop());
  if (flags.json)
    process.stdout.write(
      `${JSON.stringify({ schema: 1, url: cluster.url, pid: process.pid, engines: cluster.engines, operator, processes: cluster.processes })}\n`,
    );
  else {
    for (const [name, { product, version, real }] of Object.entries(cluster.engines))
      say(`  ${name}: ${product} ${version}${real ? '' : ' (a stand-in, real: false)'}`);
    for (const { name, pid } of cluster.processes) say(`  ${name}: pid ${pid}`);
    say(`  ${cluster.url}/console/   ${operator.account}  ${operator.password}`);
  }
};

runWithEngines(main);
