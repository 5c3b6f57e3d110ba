import 'reflect-metadata';
import { runService } from '@fangang/service-kit';
import { capabilities } from './capabilities';
import { readMatchingConfig } from './config';
import { MatchingModule } from './matching.module';

runService(process.env, 'matching', readMatchingConfig(process.env).MATCHING_PORT, [{ capabilities, module: MatchingModule }]).catch(
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
