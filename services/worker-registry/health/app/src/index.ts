export { capabilities } from './capabilities';
export { readHealthConfig } from './config';
export { HealthModule } from './health.module';
export type { HealthOptions } from './health-options';
