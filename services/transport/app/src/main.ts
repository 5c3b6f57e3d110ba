import 'reflect-metadata';
import { runService } from '@fangang/service-kit';
import { capabilities } from './capabilities';
import { readTransportConfig, readTransportKeys } from './config';
import { TransportModule } from './transport.module';

const start = async (): Promise<void> => {
  const config = readTransportConfig(process.env);
  await runService(process.env, 'transport', config.TRANSPORT_PORT, [
    { capabilities, module: TransportModule.forRoot(readTransportKeys(config)) },
  ]);
};

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
