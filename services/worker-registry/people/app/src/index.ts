export { capabilities } from './capabilities';
export { readPeopleConfig } from './config';
export { PeopleModule } from './people.module';
export { type PeopleOptions, villagesOf } from './people-options';
