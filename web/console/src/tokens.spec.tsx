import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { customProperties } from './tokens';

const root = join(__dirname, '..');
const sources = ['src', '../../libs/domain-ui/src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|css)$/.test(file) && !/\.spec\./.test(file))
    .map((file) => ({ file: join(folder, file), text: readFileSync(join(root, folder, file), 'utf8') })),
);
const colour = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi;

/** WCAG relative luminance of `#rrggbb`. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

describe('colours', () => {
  it('are spelled in one file alone', () => {
    const spelled = sources.filter(({ text }) => text.match(colour)).map(({ file }) => file);
    expect(spelled).toEqual([join('src', 'tokens.ts')]);
  });

  it('that a style sheet asks for are there', () => {
    const asked = new Set(sources.flatMap(({ text }) => text.match(/--fg-[a-z]+(?:-[a-z]+)*(?=[),])/g) ?? []));
    expect([...asked].filter((name) => !(name in customProperties))).toEqual([]);
    expect(asked.size).toBeGreaterThan(10);
  });

  it.each(['good', 'moving', 'waiting', 'stopped', 'quiet'])('of %s can be read on their own ground and on paper', (tone) => {
    const ink = customProperties[`--fg-${tone}`] ?? '';
    for (const ground of [`--fg-${tone}-soft`, '--fg-paper'])
      expect(contrast(ink, customProperties[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it('of text can be read on every ground', () => {
    for (const ink of ['--fg-ink', '--fg-muted', '--fg-primary'])
      for (const ground of ['--fg-paper', '--fg-ground'])
        expect(contrast(customProperties[ink] ?? '', customProperties[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});
