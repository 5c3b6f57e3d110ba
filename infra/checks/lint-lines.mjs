// Lints single lines as if they stood in files that need not exist. Reads JSON [{file, line}] on stdin, prints JSON [[message…]…].
// Used by test/src/architecture/fences.spec.ts: no wrong file has to live in the tree to show that a rule bites.
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { cacheProjectGraph, root } from './project-graph.mjs';

cacheProjectGraph();
// A file that does not exist is in no program: rules that need types are asked one by one, below.
const plain = new ESLint({
  cwd: root,
  overrideConfig: [tseslint.configs.disableTypeChecked, { languageOptions: { parserOptions: { project: null } } }],
});
const typed = new ESLint({
  cwd: root,
  overrideConfig: [
    {
      files: ['libs/kernel/src/*.ts'],
      languageOptions: {
        parserOptions: {
          project: null,
          projectService: { allowDefaultProject: ['libs/kernel/src/*.ts'], defaultProject: 'libs/kernel/tsconfig.json' },
        },
      },
    },
  ],
});

const answers = [];
for (const { file, line, types } of JSON.parse(await text(process.stdin))) {
  const [result] = await (types ? typed : plain).lintText(line, { filePath: file, warnIgnored: true });
  answers.push(result.messages.map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message}`));
}
process.stdout.write(`\n${JSON.stringify(answers)}\n`);
