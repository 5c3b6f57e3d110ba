import { z } from 'zod';
import { recallAnswer, rememberAnswer } from '../cache/remembered-answer';
import type { EngineFacts, EngineName } from '../engine';
import type { ProbeResult } from './run-probes';

const stored = z.object({
  at: z.string(),
  probes: z.array(z.object({ name: z.string(), ok: z.boolean().nullable(), detail: z.string() })),
});

/** The last probes of one product in one version, and when they ran (RFC 3339). */
export type StoredProbes = z.infer<typeof stored>;

const nameOf = (engine: EngineName, { product, version }: Pick<EngineFacts, 'product' | 'version'>) =>
  `probes-${engine}-${product}-${version}`.toLowerCase().replace(/[^a-z0-9.-]+/g, '-');

/** Keeps the probes of a product and version in the cache, for `doctor`. */
export const storeProbes = (cache: string, engine: EngineName, facts: EngineFacts, probes: readonly ProbeResult[]): Promise<void> =>
  rememberAnswer(cache, nameOf(engine, facts), { at: new Date().toISOString(), probes });

/** The stored ones, or undefined when this product in this version was never probed here. */
export const recallProbes = async (cache: string, engine: EngineName, facts: EngineFacts): Promise<StoredProbes | undefined> =>
  stored.safeParse(await recallAnswer(cache, nameOf(engine, facts), Number.POSITIVE_INFINITY)).data;
