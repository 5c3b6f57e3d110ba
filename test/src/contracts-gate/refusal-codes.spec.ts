import { isRefusalCode } from '@fangang/i18n';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../..');

/** Our own sources below `folder`, without specs and builds: path from the root. */
const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return ['dist', 'node_modules'].includes(entry.name) ? [] : sourcesIn(path);
    return /\.tsx?$/.test(entry.name) && !/\.spec\.tsx?$/.test(entry.name) ? [path] : [];
  });

/** Codes that a source refuses with: `refuse('X'`, `refusal('X'`, `code: 'X'`, `Refusal<'X' | 'Y'>`. */
const codesIn = (text: string): readonly string[] => {
  const said = [...text.matchAll(/\b(?:refuse|refusal|Refused)\(\s*'([A-Z][A-Z0-9_]+)'/g)].map(([, code = '']) => code);
  const built = [...text.matchAll(/\bcode: '([A-Z][A-Z0-9_]+)'/g)].map(([, code = '']) => code);
  const typed = [...text.matchAll(/\bRefusal<([^>]*)>/g)].flatMap(([, union = '']) => union.match(/'[A-Z][A-Z0-9_]+'/g) ?? []);
  return [...said, ...built, ...typed.map((code) => code.slice(1, -1))];
};

/** The toy of the tests, and the solver: its refusals name a faulty array to a programmer, no person meets them. */
const wordless = /^libs\/(testing|assignment)\//;

describe('a code that we refuse with', () => {
  it('has its words and its cure in the catalogue', () => {
    const sources = ['services', 'libs'].flatMap(sourcesIn).filter((path) => !wordless.test(path));
    const missing = sources.flatMap((path) =>
      codesIn(readFileSync(join(root, path), 'utf8'))
        .filter((code) => !isRefusalCode(code))
        .map((code) => `${path}: ${code}`),
    );
    expect([...new Set(missing)]).toEqual([]);
  });

  it('is found however it is written', () => {
    const text = "refuse('TRIP_FULL', {}); refuse(\n 'A_B'); type C = Refusal<'X_Y' | 'Z_Z'>; new Refused('Q_R'); ({ code: 'S_T' })";
    expect([...codesIn(text)].sort()).toEqual(['A_B', 'Q_R', 'S_T', 'TRIP_FULL', 'X_Y', 'Z_Z']);
  });
});
