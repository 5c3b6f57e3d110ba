export { capabilities } from './capabilities';
export { OfficeModule } from './office.module';
export type { OfficeOptions } from './office-options';
export { demoDivisions } from '@fangang/office-domain';
