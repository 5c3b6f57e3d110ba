import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ENGINES, type EngineName } from './engine';

/** The package's own folder, the same seen from `src` and from `dist`. */
export const PACKAGE_FOLDER = join(__dirname, '..');

const row = z.strictObject({
  engine: z.enum(ENGINES),
  product: z.string().min(1),
  version: z.string().regex(/^\d+\.\d+\.\d+[a-z0-9.]*$/),
  way: z.string().min(1),
  platform: z.string().min(1),
  source: z.string().min(1),
  /** File name → SHA-256; empty where the client itself checks (pip by its requirements file, apt by the release's signature). */
  sha256: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
  licence: z.string().min(1),
  real: z.boolean(),
});
const manifest = z.strictObject({ engines: z.array(row).min(1) });

/** One engine in one version that the project brings up by itself. */
export type ManifestRow = z.infer<typeof row>;

/** @throws ZodError naming each wrong row. */
export const parseManifest = (text: string): readonly ManifestRow[] => manifest.parse(JSON.parse(text)).engines;

/** The rows of `libs/engines/manifest.json`. */
export const readManifest = (): readonly ManifestRow[] => parseManifest(readFileSync(join(PACKAGE_FOLDER, 'manifest.json'), 'utf8'));

/** The one row of an engine that is real, or the one that stands in. @throws Error when the manifest lacks it. */
export const manifestRow = (engine: EngineName, real = true): ManifestRow => {
  const match = readManifest().find((candidate) => candidate.engine === engine && candidate.real === real);
  if (!match) throw new Error(`libs/engines/manifest.json has no ${real ? 'real' : 'stand-in'} row for ${engine}`);
  return match;
};

/** The system as the manifest spells it, e.g. `linux-x64`. */
export const thisPlatform = (): string => `${process.platform}-${process.arch}`;
