// Makes docs/indexes.md from the sources: every index of a schema or of the platform, and the comment that says which query needs it.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { put, root, row } from './generated-file.mjs';

const table = JSON.parse(readFileSync(join(root, 'infra/generators/projects.json'), 'utf8'));
const platformFile = 'libs/persistence/src/platform-collections.ts';

const parse = (path) => ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true);

/** The words of the comment just above a node, if there is one. */
const commentAbove = (node, file) => {
  const last = ts.getLeadingCommentRanges(file.text, node.getFullStart())?.at(-1);
  if (!last) return undefined;
  const text = file.text.slice(last.pos, last.end);
  return text
    .replace(/^\/\*\*?|\*\/$|^\/\//g, '')
    .replace(/\s*\n\s*\*?\s*/g, ' ')
    .trim();
};

/** `{ areas: 1, _id: 1 }` → `areas, _id`; a descending key has a minus. */
const keysOf = (literal) =>
  literal.properties.map((property) => `${property.initializer.getText().startsWith('-') ? '−' : ''}${property.name.getText()}`).join(', ');
const memberOf = (literal, name) => literal?.properties.find((property) => property.name?.getText() === name)?.initializer;
/** What kind of index, of its options. */
const kindOf = (options) => {
  const partial = memberOf(options, 'partialFilterExpression');
  const expire = memberOf(options, 'expireAfterSeconds');
  return [
    ...(memberOf(options, 'unique') ? ['unique'] : []),
    ...(partial ? [`where ${partial.getText().replace(/[{}\s']/g, '')}`] : []),
    ...(expire ? [`expires ${expire.getText()} s after`] : []),
  ].join(', ');
};
const nameOf = (options) => memberOf(options, 'name')?.text ?? '';

/** Calls of `xSchema.index(keys, options)`. */
const indexesOf = (path) => {
  const file = parse(path);
  return file.statements.flatMap((statement) => {
    const call = ts.isExpressionStatement(statement) ? statement.expression : undefined;
    if (!call || !ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return [];
    if (call.expression.name.text !== 'index') return [];
    const [keys, options] = call.arguments;
    const schema = call.expression.expression.getText().replace(/Schema$/, '');
    return [[`[${schema}](../${path})`, nameOf(options), keysOf(keys), kindOf(options), commentAbove(statement, file) ?? '']];
  });
};

const platformIndexes = () => {
  const file = parse(platformFile);
  const declared = file.statements.flatMap((statement) =>
    ts.isVariableStatement(statement) ? [...statement.declarationList.declarations] : [],
  );
  const { initializer } = declared.find(({ name }) => name.getText() === 'indexes');
  return initializer.expression.properties.flatMap((collection) =>
    collection.initializer.elements.map((element) => [
      collection.name.getText(),
      nameOf(element),
      keysOf(memberOf(element, 'key')),
      kindOf(element),
      commentAbove(element, file) ?? '',
    ]),
  );
};

const heads = [row('Of', 'Index', 'Keys', 'Kind', 'For'), row('---', '---', '---', '---', '---')];
const sections = Object.keys(table)
  .filter((path) => table[path].tags.includes('type:service'))
  .flatMap((path) => {
    const files = readdirSync(join(root, path, 'src'), { recursive: true }).filter((file) => /\.(schema|store)\.ts$/.test(file));
    const found = files.sort().flatMap((file) => indexesOf(`${path}/src/${file}`));
    return found.length > 0
      ? ['', `## ${table[path].name.replace(/-app$/, '')}`, '', ...heads, ...found.map((cells) => row(...cells))]
      : [];
  });

const lines = [
  '# Indexes',
  '',
  'Made by `infra/generators/indexes.docs.mjs` from the sources; do not edit. Each service and room makes its indexes at its start, before the',
  'first event and request (docs/adr/0020). *For* is the comment above the index; where it is empty the comment before may hold.',
  ...sections,
  '',
  '## Of every service and room',
  '',
  `From [platform-collections](../${platformFile}).`,
  '',
  ...heads,
  ...platformIndexes().map((cells) => row(...cells)),
];
put([['docs/indexes.md', `${lines.join('\n')}\n`]], 'infra/generators/indexes.docs.mjs');
