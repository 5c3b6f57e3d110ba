import { isForTests, sourceFiles } from './tree';

// A status may say the shape's name; deciding by it is what nobody else may do.
const decidesByShape = /\bFANGANG_SHAPE\b|(===|!==|\bcase)\s*['"`](solo|cluster)['"`]|['"`](solo|cluster)['"`]\s*(===|!==)/;
const mayChoose = /^services\/solo\/|\/main\.ts$|^libs\/testing\//;

describe('the shape', () => {
  it('is chosen in main.ts and solo; no handler, domain or library knows in which it runs', () => {
    const found = sourceFiles('libs', 'services')
      .filter((file) => !isForTests(file) && !mayChoose.test(file.path))
      .flatMap(({ path, text }) => text.split('\n').map((line, index) => ({ at: `${path}:${index + 1}`, line })))
      .filter(({ line }) => decidesByShape.test(line))
      .map(({ at, line }) => `${at} ${line.trim()}`);
    expect(found).toEqual([]);
  });
});
