// What is inside a unit of work may run again and holds a transaction open: hashing, signing, parsing and files belong in `prepare`.

const heavySource =
  /^(node:)?(crypto|fs|fs\/promises|zlib|child_process|worker_threads)$|^(@node-rs\/argon2|jose|yauzl|read-excel-file|write-excel-file|csv-parse|csv-stringify|piscina)(\/|$)|^@fangang\/(sheets|sealing)$/;
/** Heavy by name, wherever it comes from: our own wrappers of the above. */
const heavyName =
  /^(hash|verify)(Password|Secret|Pin)|^sign(Pass|Session|Token|Payload|Bytes|With)|^(read|parse|write)(Sheet|Xlsx|Csv|Workbook)/;

const isHeavy = (definition) => {
  if (definition?.type !== 'ImportBinding') return false;
  const { parent, node } = definition;
  if (parent.importKind === 'type' || node.importKind === 'type') return false;
  return heavySource.test(parent.source.value) || heavyName.test(node.imported?.name ?? node.local.name);
};

const everyScopeUnder = (scope) => [scope, ...scope.childScopes.flatMap(everyScopeUnder)];

export const lightExecute = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    'MethodDefinition[key.name="execute"], PropertyDefinition[key.name="execute"]': ({ value }) => {
      const scope = value && context.sourceCode.scopeManager.acquire(value);
      if (!scope) return;
      for (const { references } of everyScopeUnder(scope)) {
        for (const { identifier, resolved, isTypeReference } of references) {
          if (isTypeReference || !isHeavy(resolved?.defs[0])) continue;
          const message = `${identifier.name} is heavy work: it belongs in prepare(), before the unit of work opens.`;
          context.report({ node: identifier, message });
        }
      }
    },
  }),
};
