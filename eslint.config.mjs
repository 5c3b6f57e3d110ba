// Rules of the house. Lint with `npm run check` (it fills the Nx project graph first: without it the fence is skipped in silence).
// Flat config replaces, it does not merge: of two blocks that set one rule for a file only the last one counts.
import { existsSync } from 'node:fs';
import { builtinModules } from 'node:module';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { fence } from './infra/checks/eslint/boundaries.mjs';
import { fangang } from './infra/checks/eslint/rules.mjs';

const specs = ['**/*.spec.ts', '**/*.spec.tsx'];
const beside = [...specs, '**/*.builders.ts', '**/*.conformance.ts'];
const pure = ['libs/{kernel,codes,policy,pass,assignment,coach-planner,i18n}/src/**/*.ts', 'services/**/domain/src/**/*.ts'];
const doors = ['**/*.handler.ts', '**/*.controller.ts', '**/*.consumer.ts', '**/*.job.ts'];
const programs = ['./tsconfig.specs.json', './web/console/tsconfig.json'].filter((file) => existsSync(new URL(file, import.meta.url)));

const clocksAndWires = [
  'process',
  'fetch',
  'performance',
  'console',
  'Buffer',
  'globalThis',
  'global',
  'require',
  'queueMicrotask',
  'structuredClone',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'clearTimeout',
  'clearInterval',
  'clearImmediate',
].map((name) => ({ name, message: 'The domain, the kernel and the solvers are pure.' }));
const noCrypto = { name: 'crypto', message: 'WebCrypto belongs to libs/pass alone.' };
const noNode = {
  paths: builtinModules.map((name) => ({ name, message: 'The domain, the kernel and the solvers are pure.' })),
  patterns: [{ group: ['node:*'], message: 'The domain, the kernel and the solvers are pure.' }],
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/coverage/**', '.nx/**', '.data/**', '.artifacts/**', 'docs/**', '**/generated/**', '**/*.d.ts'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  { plugins: { '@nx': nx, '@typescript-eslint': tseslint.plugin, 'react-hooks': reactHooks, fangang } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { project: programs, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...fence(),
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true, caughtErrors: 'all' },
      ],
      'no-console': 'error',
      eqeqeq: ['error', 'always'],
      'fangang/no-default-export': 'error',
      'fangang/env-in-config': 'error',
      'fangang/trusted-in-store': 'error',
    },
  },

  // Pure rooms.
  {
    files: pure,
    ignores: beside,
    rules: {
      'no-restricted-imports': ['error', noNode],
      'no-restricted-globals': ['error', ...clocksAndWires, noCrypto],
      'fangang/no-clock-no-chance': 'error',
    },
  },
  { files: ['libs/pass/src/**/*.ts'], ignores: beside, rules: { 'no-restricted-globals': ['error', ...clocksAndWires] } },

  // Rooms of a service.
  {
    files: doors,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['mongoose', '@nestjs/mongoose', 'mongodb', 'kafkajs', 'bullmq', 'ioredis'].flatMap((name) => [name, `${name}/*`]),
              message: 'A door or a handler knows no engine: loading and saving belong in a store, reading in a query.',
            },
          ],
        },
      ],
    },
  },
  { files: ['**/*.handler.ts'], rules: { 'fangang/light-execute': 'error' } },
  { files: ['**/*.{store,query,projection}.ts'], rules: { 'fangang/no-or-no-regexp': 'error' } },
  { files: ['**/*.{store,projection,handler,consumer}.ts'], rules: { 'fangang/one-after-another': 'error' } },
  { files: ['**/*.store.ts', 'libs/{persistence,outbox,messaging,jobs}/src/**/*.ts'], rules: { 'fangang/trusted-in-store': 'off' } },
  {
    files: [
      '**/config.ts',
      '**/main.ts',
      '**/test-main.ts',
      'libs/{engines,testing}/**',
      'test/**',
      'services/solo/**',
      'infra/**',
      '**/*.config.{ts,mts}',
    ],
    rules: { 'fangang/env-in-config': 'off' },
  },
  { files: ['**/main.ts', 'services/solo/src/**/*.ts', 'libs/engines/src/**/*.ts', 'test/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['services/worker-registry/shell/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^@fangang/(employer-demand|matching|transport|solo)',
              message: 'The registry composes its own three rooms only.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['services/solo/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^@fangang/.+-app/testing$',
              message: 'What an app shows for controls is not for solo.',
            },
          ],
        },
      ],
    },
  },

  // Web.
  { files: ['web/**/*.{ts,tsx}', 'libs/domain-ui/**/*.{ts,tsx}'], ignores: specs, rules: { 'fangang/words-in-catalogue': 'error' } },
  {
    files: ['web/**/*.{ts,tsx}', 'libs/domain-ui/**/*.{ts,tsx}'],
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },

  // Tests.
  {
    files: specs,
    rules: { 'fangang/no-switched-off-test': 'error', 'fangang/no-sleep-in-test': 'error', 'fangang/tests-assert': 'error' },
  },
  { files: beside, rules: fence('^@fangang/testing(/|$)', '^fast-check$') },
  { files: ['libs/{assignment,coach-planner}/**/*.spec.ts'], rules: fence('^@fangang/testing(/|$)', '^fast-check$', '^highs$') },
  {
    files: ['test/src/{controls,simulator}/**/*.ts'],
    rules: fence('^@fangang/testing(/|$)', '^fast-check$', '^@fangang/.+-app/testing$'),
  },

  // Files whose tools expect a default export.
  {
    files: ['**/*.config.{ts,mts,mjs}', '**/global-setup.ts', '**/global-teardown.ts'],
    rules: { 'fangang/no-default-export': 'off' },
  },
  {
    files: ['infra/**/*.mjs'],
    rules: { 'fangang/no-default-export': 'error', 'no-var': 'error', 'prefer-const': 'error', eqeqeq: 'error' },
  },
);
