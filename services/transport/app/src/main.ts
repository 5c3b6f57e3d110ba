import 'reflect-metadata';
import { runProgram, runService } from '@fangang/service-kit';
import { capabilities } from './capabilities';
import { readTransportConfig, readTransportKeys } from './config';
import { TransportModule } from './transport.module';

const start = async (): Promise<void> => {
  const config = readTransportConfig(process.env);
  await runService(process.env, 'transport', config.TRANSPORT_PORT, [
    { capabilities, module: TransportModule.forRoot(readTransportKeys(config)) },
  ]);
};

runProgram(start);
