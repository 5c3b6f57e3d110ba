export * from './engine';
export { EngineMissing, type Attempt } from './engine-missing';
export { EnginesFailed } from './engines-failed';
export { readEnvironment, type EngineEnvironment } from './engine-environment';
export * from './running-engine';
export { StartFailure } from './start-failure';
export { startEngines, type Engines, type StartOptions } from './start-engines';
export { findBrowser } from './browser/find-browser';
export { launchBrowser } from './browser/launch-browser';
