// A test without an assertion cannot fail. An assertion is a call named so, in the test or in a function of the same file that it calls.

const asserts = /^(expect|assert|then|thenRefused|eventually|rejects|throws)|^(expects|asserts|refuses|accepts)[A-Z]?/;
const isTest = /^(it|test)$/;

const nameOf = (callee) => {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier') return callee.property.name;
  return '';
};

/** `it(…)`, `it.each(…)(…)`, `it.each`…`(…)`. */
const testOf = ({ callee }) => {
  const inner = callee.type === 'CallExpression' ? callee.callee : callee.type === 'TaggedTemplateExpression' ? callee.tag : callee;
  const root = inner.type === 'MemberExpression' ? inner.object : inner;
  if (root.type !== 'Identifier' || !isTest.test(root.name)) return false;
  return inner === callee ? inner.type === 'Identifier' : nameOf(inner) === 'each';
};

const childrenOf = (sourceCode, node) =>
  (sourceCode.visitorKeys[node.type] ?? []).flatMap((key) => node[key] ?? []).filter((child) => child);

const functionNamed = (sourceCode, identifier) => {
  for (let scope = sourceCode.getScope(identifier); scope; scope = scope.upper) {
    const definition = scope.set.get(identifier.name)?.defs[0];
    if (definition) return definition.node.type === 'VariableDeclarator' ? definition.node.init : definition.node;
  }
  return undefined;
};

const assertsSomewhere = (sourceCode, node, seen) => {
  if (!node || seen.has(node)) return false;
  seen.add(node);
  if (node.type === 'CallExpression') {
    if (asserts.test(nameOf(node.callee))) return true;
    if (node.callee.type === 'Identifier' && assertsSomewhere(sourceCode, functionNamed(sourceCode, node.callee), seen)) return true;
  }
  return childrenOf(sourceCode, node).some((child) => assertsSomewhere(sourceCode, child, seen));
};

export const testsAssert = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    CallExpression: (node) => {
      if (!testOf(node)) return;
      const body = node.arguments[1];
      const written = body?.type === 'Identifier' ? functionNamed(context.sourceCode, body) : body;
      if (!assertsSomewhere(context.sourceCode, written, new Set())) {
        context.report({ node: node.callee, message: 'A test without an assertion cannot fail.' });
      }
    },
  }),
};
