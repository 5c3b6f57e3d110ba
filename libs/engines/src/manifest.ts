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
  real: z.boolean(),
  way: z.string().min(1),
  platforms: z.string().min(1),
  source: z.string().min(1),
  /** Where the hashes lie that are compared, files of ours under `pins/`, or who compares them against what. */
  hashes: z.string().min(1),
  licence: z.string().min(1),
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
