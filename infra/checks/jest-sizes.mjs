// One run of Jest per size, and what its report says.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project-graph.mjs';
import { exists, run } from './tools.mjs';

const desk = 'web/console/jest.config.cjs';

export const sizes = {
  unit: { configs: () => ['jest.unit.config.cjs', ...(exists(desk) ? [desk] : [])], minutes: 8 },
  int: { configs: () => ['jest.int.config.cjs'], minutes: 15 },
  e2e: { configs: () => ['jest.e2e.config.cjs'], minutes: 30 },
  browser: { configs: () => ['jest.browser.config.cjs'], minutes: 10 },
};

/** Passed and failed tests of one report; a spec file that could not run is a failed test, and so is a run without a report. */
const countIn = (file, ok) => {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, success } = JSON.parse(readFileSync(file, 'utf8'));
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    return { passed: numPassedTests, failed: failed === 0 && (!success || !ok) ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
};

/** Runs the tests of one size. @returns {Promise<{passed: number, failed: number}>} */
export const runSize = async (size, args = []) => {
  const folder = join(root, '.artifacts/test');
  mkdirSync(folder, { recursive: true });
  let total = { passed: 0, failed: 0 };
  for (const [index, config] of sizes[size].configs().entries()) {
    const report = join(folder, `${size}-${index}.json`);
    rmSync(report, { force: true });
    const jest = ['-c', config, '--json', `--outputFile=${report}`, '--passWithNoTests', '--ci', ...args];
    const { ok } = await run('jest', jest, { minutes: sizes[size].minutes });
    const { passed, failed } = countIn(report, ok);
    total = { passed: total.passed + passed, failed: total.failed + failed };
  }
  return total;
};
