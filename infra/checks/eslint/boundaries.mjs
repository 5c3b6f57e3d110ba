// Who may import whom: the table of docs (house style 1.2) as Nx sees it. Tags stand in each project's package.json.

const services = ['employer-demand', 'matching', 'transport', 'people', 'health', 'office'];
const platform = ['type:platform', 'type:contracts', 'type:words', 'type:kernel'];
const serverPackages = ['@nestjs/*', 'mongoose', 'mongodb', 'kafkajs', 'bullmq', 'ioredis', 'zod'];

const depConstraints = [
  ...services.map((name) => ({ sourceTag: `scope:${name}`, onlyDependOnLibsWithTags: [`scope:${name}`, 'scope:shared'] })),
  { sourceTag: 'scope:shared', onlyDependOnLibsWithTags: ['scope:shared'] },
  { sourceTag: 'scope:web', onlyDependOnLibsWithTags: ['scope:web', 'scope:shared'] },
  { sourceTag: 'type:kernel', onlyDependOnLibsWithTags: ['type:kernel'], bannedExternalImports: ['*'] },
  { sourceTag: 'type:solver', onlyDependOnLibsWithTags: [], bannedExternalImports: ['*'] },
  { sourceTag: 'type:words', onlyDependOnLibsWithTags: [], bannedExternalImports: ['*'] },
  { sourceTag: 'type:contracts', onlyDependOnLibsWithTags: ['type:kernel'], allowedExternalImports: ['zod'] },
  { sourceTag: 'type:domain', onlyDependOnLibsWithTags: ['type:kernel'], bannedExternalImports: ['*'] },
  { sourceTag: 'type:platform', onlyDependOnLibsWithTags: platform },
  { sourceTag: 'type:service', onlyDependOnLibsWithTags: ['type:domain', 'type:solver', ...platform] },
  { sourceTag: 'type:shell', onlyDependOnLibsWithTags: ['type:service', 'type:client', ...platform] },
  {
    sourceTag: 'type:client',
    onlyDependOnLibsWithTags: ['type:client', 'type:words', 'type:kernel'],
    bannedExternalImports: serverPackages,
  },
  { sourceTag: 'type:web', onlyDependOnLibsWithTags: ['type:client', 'type:words', 'type:kernel'], bannedExternalImports: serverPackages },
  { sourceTag: 'type:testing', onlyDependOnLibsWithTags: ['*'] },
  { sourceTag: 'type:journey', onlyDependOnLibsWithTags: ['type:testing', 'type:solver', 'type:client', ...platform] },
];

/** The fence, with the imports (regular expressions) that a kind of file may make beyond its project's row. */
export const fence = (...allow) => ({ '@nx/enforce-module-boundaries': ['error', { allow, depConstraints }] });
