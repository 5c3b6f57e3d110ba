import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

export const root = join(__dirname, '../../..');

const passedBy = new Set(['node_modules', 'dist', 'coverage', 'generated', '.nx', '.data', '.artifacts', '.git']);

const walk = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (passedBy.has(entry.name)) return [];
    return entry.isDirectory() ? walk(path) : [path];
  });

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** TypeScript files below these folders of the project, by path; what is generated or installed is left out. */
export const sourceFiles = (...folders: readonly string[]): readonly SourceFile[] =>
  folders
    .flatMap(walk)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

export const isSpec = ({ path }: SourceFile): boolean => /\.spec\.tsx?$/.test(path);
/** Specs and what only specs use. */
export const isForTests = (file: SourceFile): boolean => isSpec(file) || /\.(builders|conformance)\.ts$/.test(file.path);

export const readJson = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
export const readText = (path: string): string => readFileSync(join(root, path), 'utf8');
export const nameOf = (path: string): string => basename(path);
