import 'reflect-metadata';
import { runProgram, runService } from '@fangang/service-kit';
import { capabilities } from './capabilities';
import { readEmployerDemandConfig } from './config';
import { EmployerDemandModule } from './employer-demand.module';

runProgram(() =>
  runService(process.env, 'employer-demand', readEmployerDemandConfig(process.env).EMPLOYER_DEMAND_PORT, [
    { capabilities, module: EmployerDemandModule },
  ]),
);
