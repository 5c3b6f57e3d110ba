// The steps of `npm run check`, in order; no engine is needed. Each is a test of its own in `npm test`.
import { run } from './tools.mjs';
import { docs } from './docs.mjs';

const written = '**/*.{ts,tsx,mjs,cjs,js,json,md,yml,yaml,css,html}';

export const steps = [
  { name: 'manifests are as infra/generators/projects.json says', run: () => run('infra/generators/projects.mjs', ['--check']) },
  { name: 'everything compiles', run: () => run('infra/checks/build.mjs') },
  { name: 'specs and the desk app have the right types', run: () => run('infra/checks/types.mjs') },
  { name: 'the linter has nothing to say', run: () => run('infra/checks/lint.mjs') },
  { name: 'generated docs are fresh', run: () => docs(['--check']) },
  { name: '.env.example names every setting', run: () => run('infra/checks/env-example.mjs') },
  { name: 'no secret lies in the tree', run: () => run('infra/checks/secrets.mjs') },
  { name: 'the desk app keeps its budgets', run: () => run('infra/checks/sizes.mjs') },
  { name: 'every file is formatted', run: () => run('prettier', ['--check', '--log-level', 'warn', written]) },
];

/** Runs every step, also after one that failed. @returns {Promise<{name: string, ok: boolean}[]>} */
export const runSteps = async () => {
  const results = [];
  for (const { name, run: step } of steps) {
    const started = process.hrtime.bigint();
    const { ok } = await step();
    const seconds = (Number(process.hrtime.bigint() - started) / 1e9).toFixed(1);
    process.stderr.write(`${ok ? '✓' : '✗'} ${name} (${seconds} s)\n`);
    results.push({ name, ok });
  }
  return results;
};
