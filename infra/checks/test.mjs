// `npm test`: the check, then the tests in order of size. With names of sizes it runs those alone: `test.mjs int`.
// Everything runs, also after a failure. The last line on stdout is `N passed, N failed`; a step of the check counts as one test.
import { runSize, sizes } from './jest-sizes.mjs';
import { runSteps } from './steps.mjs';

const asked = process.argv.slice(2).filter((name) => name in sizes);
const args = process.argv.slice(2).filter((name) => !(name in sizes));
const totals = [];

if (asked.length === 0) {
  const results = await runSteps();
  totals.push({ name: 'check', passed: results.filter(({ ok }) => ok).length, failed: results.filter(({ ok }) => !ok).length });
}
for (const name of asked.length ? asked : Object.keys(sizes)) {
  process.stderr.write(`\n— ${name} —\n`);
  totals.push({ name, ...(await runSize(name, args)) });
}

for (const { name, passed, failed } of totals) process.stderr.write(`${name}: ${passed} passed, ${failed} failed\n`);
const sum = (key) => totals.reduce((total, row) => total + row[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') ? 1 : 0);
