import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isForTests, readJson, root, sourceFiles } from './tree';

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The folder of the project that a file belongs to. */
const projectOf = (path: string): string => {
  const parts = path.split('/');
  while (parts.length && !existsSync(join(root, ...parts, 'package.json'))) parts.pop();
  return parts.join('/');
};

const imported = (text: string): readonly string[] =>
  [...text.matchAll(/(?:from|import|require)\s*\(?\s*['"](@fangang\/[a-z0-9-]+)/g)].flatMap(([, name]) => name ?? []);

describe('a project', () => {
  it('declares every workspace package that it imports', () => {
    const undeclared = sourceFiles('libs', 'services', 'web', 'test').flatMap((file) => {
      const project = readJson<Manifest>(`${projectOf(file.path)}/package.json`);
      const allowed = new Set([
        project.name,
        ...Object.keys(project.dependencies ?? {}),
        ...(isForTests(file) ? ['@fangang/testing'] : []),
      ]);
      return imported(file.text)
        .filter((name) => !allowed.has(name))
        .map((name) => `${file.path}: ${name}`);
    });
    expect([...new Set(undeclared)]).toEqual([]);
  });

  it('leaves npm packages to the root, one version of each', () => {
    const folders = new Set(sourceFiles('libs', 'services', 'web', 'test').map(({ path }) => projectOf(path)));
    const own = [...folders].flatMap((folder) =>
      Object.keys(readJson<Manifest>(`${folder}/package.json`).dependencies ?? {})
        .filter((name) => !name.startsWith('@fangang/'))
        .map((name) => `${folder}: ${name}`),
    );
    expect(own).toEqual([]);
  });
});
