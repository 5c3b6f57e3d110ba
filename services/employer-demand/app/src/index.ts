export { capabilities } from './capabilities';
export { EmployerDemandModule } from './employer-demand.module';
