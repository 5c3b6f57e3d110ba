import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** One line in a file that need not exist, and a part of what the linter must say; without `says` it must say nothing. */
interface Row {
  readonly file: string;
  readonly line: string;
  readonly says?: string;
  readonly types?: boolean;
}

// What must not stand in the tree is written apart (`@ts-${'ignore'}`), so that a search for it finds only real ones.
const root = join(__dirname, '../../..');
const use = (from: string) => `import { a } from '${from}';\nexport const b = a;`;
const code = (statement: string) => `export const f = () => ${statement};`;

const kernel = 'libs/kernel/src/canary.ts';
const domain = 'services/transport/domain/src/trip/canary.ts';
const domainSpec = 'services/transport/domain/src/trip/canary.spec.ts';
const matching = 'services/matching/app/src/canary.ts';
const feature = 'services/transport/app/src/features/assign-seat/assign-seat';
const store = 'services/transport/app/src/state/trip.store.ts';
const page = 'web/console/src/routes/plan-trips/plan-trips.page.tsx';

const only = (tag: string) => `tagged with "${tag}" can only depend`;
const banned = (tag: string) => `tagged with "${tag}" is not allowed to import`;
const leaf = (tag: string) => `tagged with "${tag}" cannot depend on any`;

const caught: Record<string, Row> = {
  // type: and scope: tags
  'a domain may not know Nest': { file: domain, line: use('@nestjs/common'), says: banned('type:domain') },
  'a domain may not know mongoose': { file: domain, line: use('mongoose'), says: banned('type:domain') },
  'a domain may not know the contracts': { file: domain, line: use('@fangang/contracts'), says: only('type:domain') },
  'a domain may not know persistence': { file: domain, line: use('@fangang/persistence'), says: only('type:domain') },
  'a domain may not use the test library outside specs': { file: domain, line: use('@fangang/testing'), says: only('type:domain') },
  'a domain may not know another domain': { file: domain, line: use('@fangang/matching-domain'), says: only('scope:transport') },
  'people may not know the rules of health': {
    file: 'services/worker-registry/people/app/src/canary.ts',
    line: use('@fangang/health-domain'),
    says: only('scope:people'),
  },
  'people may not know the app of health': {
    file: 'services/worker-registry/people/app/src/canary.ts',
    line: use('@fangang/health-app'),
    says: only('scope:people'),
  },
  'health may not know people': {
    file: 'services/worker-registry/health/app/src/canary.ts',
    line: use('@fangang/people-domain'),
    says: only('scope:health'),
  },
  'office may not know people': {
    file: 'services/worker-registry/office/app/src/canary.ts',
    line: use('@fangang/people-app'),
    says: only('scope:office'),
  },
  'employer-demand may not know matching': {
    file: 'services/employer-demand/app/src/canary.ts',
    line: use('@fangang/matching-domain'),
    says: only('scope:employer-demand'),
  },
  'matching may not know the rules of transport': { file: matching, line: use('@fangang/transport-domain'), says: only('scope:matching') },
  'matching may not know the app of transport': { file: matching, line: use('@fangang/transport-app'), says: only('scope:matching') },
  'matching may not use the test library outside specs': { file: matching, line: use('@fangang/testing'), says: only('type:service') },
  'matching may not use the client of the web apps': { file: matching, line: use('@fangang/api-client'), says: only('scope:matching') },
  'nobody reaches into another project by path': {
    file: matching,
    line: use('../../../transport/domain/src/trip/trip'),
    says: 'cannot be imported by a relative',
  },
  'solo composes apps, it does not reach their domains': {
    file: 'services/solo/src/canary.ts',
    line: use('@fangang/transport-domain'),
    says: only('type:shell'),
  },
  'solo does not use what an app shows for controls': {
    file: 'services/solo/src/canary.ts',
    line: use('@fangang/transport-app/testing'),
    says: 'for controls',
  },
  'the registry composes its own rooms only': {
    file: 'services/worker-registry/shell/src/canary.ts',
    line: use('@fangang/transport-app'),
    says: 'its own three rooms',
  },
  'a platform library may not know a service': {
    file: 'libs/messaging/src/canary.ts',
    line: use('@fangang/transport-domain'),
    says: only('scope:shared'),
  },
  'a platform library may not know a solver': {
    file: 'libs/messaging/src/canary.ts',
    line: use('@fangang/assignment'),
    says: only('type:platform'),
  },
  'the kernel needs nobody': { file: kernel, line: use('zod'), says: banned('type:kernel') },
  'the contracts know zod and nothing else': {
    file: 'libs/contracts/src/canary.ts',
    line: use('@nestjs/common'),
    says: banned('type:contracts'),
  },
  'the solver needs not even the kernel': {
    file: 'libs/assignment/src/canary.ts',
    line: use('@fangang/kernel'),
    says: leaf('type:solver'),
  },
  'the words need nobody': { file: 'libs/i18n/src/canary.ts', line: use('@fangang/kernel'), says: leaf('type:words') },
  'the test library may not know a service': {
    file: 'libs/testing/src/canary.ts',
    line: use('@fangang/transport-app'),
    says: only('scope:shared'),
  },
  'the client may not know zod': { file: 'libs/api-client/src/canary.ts', line: use('zod'), says: banned('type:client') },
  'a page may not know persistence': { file: page, line: use('@fangang/persistence'), says: only('type:web') },
  'a page may not know zod': { file: page, line: use('zod'), says: banned('type:web') },
  'a journey goes through the doors, not through an app': {
    file: 'test/src/journeys/canary.ts',
    line: use('@fangang/transport-app'),
    says: only('type:journey'),
  },

  // pure rooms
  'a domain opens no file (fs)': { file: domain, line: use('fs'), says: 'are pure' },
  'a domain opens no file (node:fs)': { file: domain, line: use('node:fs'), says: 'are pure' },
  'a domain does not ask for the time': { file: domain, line: code('Date.now()'), says: 'no Date.now()' },
  'a domain does not make the time': { file: domain, line: code('new Date()'), says: 'no new Date()' },
  'a domain does not throw dice': { file: domain, line: code('Math.random()'), says: 'no Math.random()' },
  'a domain does not look at the process': { file: domain, line: code('process.pid'), says: "'process'" },
  'a domain sets no timer': { file: domain, line: code(`${'setTimeout'}(f, 1)`), says: "'setTimeout'" },
  'a kernel library calls nobody': { file: 'libs/codes/src/canary.ts', line: code("fetch('/x')"), says: "'fetch'" },
  'a solver does not measure time': { file: 'libs/assignment/src/canary.ts', line: code('performance.now()'), says: "'performance'" },
  'only the pass knows cryptography': { file: 'libs/codes/src/canary.ts', line: code('crypto.subtle'), says: "'crypto'" },

  // rooms of a service
  'a handler knows no database': { file: `${feature}.handler.ts`, line: use('mongoose'), says: 'knows no engine' },
  'a controller knows no model': { file: `${feature}.controller.ts`, line: use('@nestjs/mongoose'), says: 'knows no engine' },
  'a consumer knows no broker': { file: `${feature}.consumer.ts`, line: use('kafkajs'), says: 'knows no engine' },
  'a job knows no queue': { file: `${feature}.job.ts`, line: use('bullmq'), says: 'knows no engine' },
  'a unit of work hashes no password': {
    file: `${feature}.handler.ts`,
    line: "import { hash } from '@node-rs/argon2';\nexport class H { async execute(p: string) { return hash(p); } }",
    says: 'belongs in prepare()',
  },
  'a unit of work signs nothing': {
    file: `${feature}.handler.ts`,
    line: "import { sign } from 'node:crypto';\nexport class H { execute(p: Buffer, k: string) { return [p].map((b) => sign(null, b, k)); } }",
    says: 'belongs in prepare()',
  },
  'a unit of work reads no sheet': {
    file: `${feature}.handler.ts`,
    line: "import { readSheet } from '@fangang/sheets';\nexport class H { async execute(b: Buffer) { return readSheet(b); } }",
    says: 'belongs in prepare()',
  },
  'a unit of work does one thing after another': { file: store, line: code('Promise.all([])'), says: 'one after another' },
  'a feature does not read the environment': { file: `${feature}.handler.ts`, line: code('process.env'), says: 'read once' },
  'a controller trusts no filter': {
    file: `${feature}.controller.ts`,
    line: code('mongoose.trusted({})'),
    says: 'stores and libs/persistence',
  },
  'a store has no $or': { file: store, line: code('({ $or: [] })'), says: 'No $or' },
  'a query has no regular expression': {
    file: 'services/matching/app/src/features/f/f.query.ts',
    line: code('({ name: /^a/ })'),
    says: 'No RegExp',
  },
  'a projection has no $regex': {
    file: 'services/matching/app/src/projections/f.projection.ts',
    line: code("({ name: { $regex: 'a' } })"),
    says: 'No RegExp',
  },

  // web
  'a page keeps no words of its own': { file: page, line: code("'上车'"), says: 'libs/i18n' },
  'a page keeps no words in a template': { file: page, line: code('`${f}上车`'), says: 'libs/i18n' },
  'a page keeps no words in its markup': { file: page, line: code('<p>上车</p>'), says: 'libs/i18n' },
  'a hook is not called in a branch': {
    file: page,
    line: "import { useState } from 'react';\nexport const Page = ({ a }: { a: boolean }) => { if (a) useState(1); return null; };",
    says: 'is called conditionally',
  },

  // everywhere
  'nothing is any': { file: matching, line: 'export const f = (a: any) => a;', says: 'Unexpected any' },
  'nothing has a default export': { file: matching, line: 'export default 1;', says: 'no default export' },
  'no error of the compiler is silenced': { file: matching, line: `// @ts-${'ignore'}\nexport const a = 1;`, says: 'ts-ignore' },
  'no rule is silenced': { file: matching, line: `/* eslint-${'disable'} */\nexport const f = (a: any) => a;`, says: 'Unexpected any' },
  'no promise is left alone': {
    file: kernel,
    line: 'export const f = async () => { await Promise.resolve(); };\nexport const g = () => { f(); };',
    says: 'Promises must be awaited',
    types: true,
  },

  // tests
  'a spec singles out no test': { file: domainSpec, line: `it.${'only'}('a', () => { expect(1).toBe(1); });`, says: 'no .only' },
  'a spec switches off no test': {
    file: domainSpec,
    line: `describe.${'skip'}('a', () => { it('b', () => { expect(1).toBe(1); }); });`,
    says: 'no .only, .skip',
  },
  'a spec does not sleep': {
    file: domainSpec,
    line: `it('a', async () => { await new Promise((done) => ${'setTimeout'}(done, 9)); expect(1).toBe(1); });`,
    says: 'eventually()',
  },
  'a test asserts something': { file: domainSpec, line: "it('a', () => { Math.abs(1); });", says: 'without an assertion' },
  'a table of tests asserts something': {
    file: domainSpec,
    line: "it.each([1])('a %s', (n) => { Math.abs(n); });",
    says: 'without an assertion',
  },
};

const clean: Record<string, Row> = {
  'a domain spec uses the test library': { file: domainSpec, line: use('@fangang/testing') },
  'a platform spec uses a face of the test library': {
    file: 'libs/persistence/src/canary.int.spec.ts',
    line: use('@fangang/testing/ferry'),
  },
  'a domain spec states properties': { file: domainSpec, line: use('fast-check') },
  'a solver spec asks the oracle': { file: 'libs/assignment/src/canary.spec.ts', line: use('highs') },
  'a control uses what an app shows for it': { file: 'test/src/controls/canary.ts', line: use('@fangang/transport-app/testing') },
  'the contracts use zod': { file: 'libs/contracts/src/canary.ts', line: use('zod') },
  'solo composes an app': { file: 'services/solo/src/canary.ts', line: use('@fangang/transport-app') },
  'a page uses the words': { file: page, line: use('@fangang/i18n') },
  'a store trusts its own filter': { file: store, line: code('mongoose.trusted({})') },
  'the pass uses cryptography': { file: 'libs/pass/src/canary.ts', line: code('crypto.subtle') },
  'the domain makes a date of a given time': { file: domain, line: 'export const f = (ms: number) => new Date(ms);' },
  'config reads the environment': { file: 'services/transport/app/src/config.ts', line: code('process.env') },
  'a handler prepares what is heavy': {
    file: `${feature}.handler.ts`,
    line: "import { hash } from '@node-rs/argon2';\nexport class H { async prepare(p: string) { return hash(p); } execute(_p: string, h: string) { return h; } }",
  },
  'a test asserts through a function of its file': {
    file: domainSpec,
    line: "const ok = (n: number) => expect(n).toBe(1);\nit('a', () => ok(1));",
  },
  'a test asserts through given, when, then': {
    file: domainSpec,
    line: "import { given } from '@fangang/testing';\nit('a', () => given(1).when(2).then(3));",
  },
};

const rows = [...Object.values(caught), ...Object.values(clean)];
let answers: ReadonlyMap<Row, string>;

beforeAll(() => {
  const input = JSON.stringify(rows);
  const out = execFileSync(process.execPath, ['infra/checks/lint-lines.mjs'], { cwd: root, input, encoding: 'utf8' });
  if (out.includes('The rule will be skipped')) throw new Error(`Nx had no project graph:\n${out}`);
  const messages = JSON.parse(out.trim().split('\n').at(-1) ?? '[]') as readonly (readonly string[])[];
  answers = new Map(rows.map((row, index) => [row, (messages[index] ?? ['not linted']).join('\n')]));
}, 60_000);

describe('the fence', () => {
  it.each(Object.entries(caught))('%s', (_name, row) => expect(answers.get(row)).toContain(row.says));
});

describe('the fence has a gate where', () => {
  it.each(Object.entries(clean))('%s', (_name, row) => expect(answers.get(row)).toBe(''));
});
