import { isForTests, sourceFiles } from './tree';

const namesAShape = /\bFANGANG_SHAPE\b|['"`](solo|cluster)['"`]/;
const mayChoose = /^services\/solo\/|\/main\.ts$|^libs\/testing\//;

describe('the shape', () => {
  it('is chosen in main.ts and solo; no handler, domain or library knows in which it runs', () => {
    const found = sourceFiles('libs', 'services')
      .filter((file) => !isForTests(file) && !mayChoose.test(file.path))
      .flatMap(({ path, text }) => text.split('\n').map((line, index) => ({ at: `${path}:${index + 1}`, line })))
      .filter(({ line }) => namesAShape.test(line))
      .map(({ at, line }) => `${at} ${line.trim()}`);
    expect(found).toEqual([]);
  });
});
