// Our own ESLint rules. Each has a row that must be caught in test/src/architecture/fences.spec.ts.
import { forbid } from './forbid.mjs';
import { lightExecute } from './light-execute.mjs';
import { testsAssert } from './tests-assert.mjs';

const han = '[\\u3400-\\u9fff]';
const member = (object, property) => `MemberExpression[object.name="${object}"][property.name=${property}]`;

const rules = {
  /** The domain is given the time and chance; it never asks for them. */
  'no-clock-no-chance': forbid([
    [member('Date', '"now"'), 'Time is passed in as an Instant: no Date.now() here.'],
    ['NewExpression[callee.name="Date"][arguments.length=0]', 'Time is passed in as an Instant: no new Date() without an argument here.'],
    ['CallExpression[callee.name="Date"]', 'Time is passed in as an Instant: no Date() here.'],
    [member('Math', '"random"'), 'Chance is passed in as a seed: no Math.random() here.'],
  ]),

  'no-default-export': forbid([
    ['ExportDefaultDeclaration', 'One name everywhere: no default export.'],
    ['ExportSpecifier[exported.name="default"]', 'One name everywhere: no default export.'],
  ]),

  'env-in-config': forbid([
    [member('process', '"env"'), 'process.env is read once, in config.ts or main.ts.'],
    ['MemberExpression[object.name="process"][property.value="env"]', 'process.env is read once, in config.ts or main.ts.'],
    [
      'VariableDeclarator[init.name="process"] > ObjectPattern > Property[key.name="env"]',
      'process.env is read once, in config.ts or main.ts.',
    ],
    ['ImportDeclaration[source.value=/^(node:)?process$/]', 'process.env is read once, in config.ts or main.ts.'],
  ]),

  'trusted-in-store': forbid([
    ['MemberExpression[property.name="trusted"]', 'mongoose.trusted stands in stores and libs/persistence only.'],
    [
      'ImportDeclaration[source.value="mongoose"] > ImportSpecifier[imported.name="trusted"]',
      'mongoose.trusted stands in stores and libs/persistence only.',
    ],
  ]),

  /** Measured on the stand-in for MongoDB: the first defeats every index, the second returns no rows, silently. */
  'no-or-no-regexp': forbid([
    [
      'Property[key.name="$or"], Property[key.value="$or"]',
      'No $or in a filter: it defeats every index. Use areas with $in, or a stored flag.',
    ],
    ['Property[key.name="$regex"], Property[key.value="$regex"]', 'No RegExp in a filter: a prefix is {$gte, $lt}.'],
    ['Property > Literal[regex]', 'No RegExp in a filter: a prefix is {$gte, $lt}.'],
    ['Property > NewExpression[callee.name="RegExp"]', 'No RegExp in a filter: a prefix is {$gte, $lt}.'],
  ]),

  /** Operations of one session run one after another (mongoose #9554). */
  'one-after-another': forbid([
    [member('Promise', '/^(all|allSettled|any|race)$/'), 'Inside a unit of work operations run one after another: no Promise.all here.'],
  ]),

  'words-in-catalogue': forbid([
    [`Literal[value=/${han}/]`, 'Words for people stand in libs/i18n, in both languages.'],
    [`TemplateElement[value.raw=/${han}/]`, 'Words for people stand in libs/i18n, in both languages.'],
    [`JSXText[value=/${han}/]`, 'Words for people stand in libs/i18n, in both languages.'],
  ]),

  'no-switched-off-test': forbid([
    [
      'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|failing)$/]',
      'A test runs or is deleted: no .only, .skip, .todo.',
    ],
    ['CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]', 'A test runs or is deleted: no xit, fit.'],
  ]),

  'no-sleep-in-test': forbid([
    [
      'CallExpression[callee.name=/^(setTimeout|sleep|delay|wait)$/]',
      'A test waits for what it wants with eventually(), never for time to pass.',
    ],
    [
      'ImportDeclaration[source.value=/^(node:)?timers(\\u002fpromises)?$/]',
      'A test waits for what it wants with eventually(), never for time to pass.',
    ],
    [
      'CallExpression[callee.object.name="Atomics"][callee.property.name="wait"]',
      'A test waits for what it wants with eventually(), never for time to pass.',
    ],
  ]),

  'tests-assert': testsAssert,
  'light-execute': lightExecute,
};

export const fangang = { meta: { name: 'fangang' }, rules };
