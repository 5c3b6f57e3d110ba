export { capabilities } from './capabilities';
export { readMatchingConfig } from './config';
export { MatchingModule } from './matching.module';
