import 'reflect-metadata';
import { runProgram, runService } from '@fangang/service-kit';
import { capabilities } from './capabilities';
import { readMatchingConfig } from './config';
import { MatchingModule } from './matching.module';

runProgram(() =>
  runService(process.env, 'matching', readMatchingConfig(process.env).MATCHING_PORT, [{ capabilities, module: MatchingModule }]),
);
