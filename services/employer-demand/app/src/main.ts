import 'reflect-metadata';
import { runService } from '@fangang/service-kit';
import { capabilities } from './capabilities';
import { readEmployerDemandConfig } from './config';
import { EmployerDemandModule } from './employer-demand.module';

runService(process.env, 'employer-demand', readEmployerDemandConfig(process.env).EMPLOYER_DEMAND_PORT, [
  { capabilities, module: EmployerDemandModule },
]).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
