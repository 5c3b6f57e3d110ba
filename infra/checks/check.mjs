import { runSteps } from './steps.mjs';

const failed = (await runSteps()).filter(({ ok }) => !ok);
process.exit(failed.length ? 1 : 0);
