/** The three engines of Fangang. MongoDB is the system of record, the other two may be wiped at any time. */
export const ENGINES = ['mongodb', 'kafka', 'redis'] as const;
export type EngineName = (typeof ENGINES)[number];

/** The step that won, in the order in which they are tried. */
export type FoundBy = 'url' | 'binary' | 'path' | 'provisioned';

/**
 * What stands behind an engine: printed by the start banner, `doctor` and every report.
 * `version` is the product's own, `unknown` where the protocol does not tell it. `real` is false for a stand-in.
 * `path` is the binary, the folder, or the address (without user and password) that won.
 */
export interface EngineFacts {
  readonly product: string;
  readonly version: string;
  readonly real: boolean;
  readonly foundBy: FoundBy;
  readonly path: string;
}

/** One line of progress for a person; an engine may take a minute when it is fetched for the first time. */
export type Report = (line: string) => void;

/** The facts alone, without what only the one who starts the engine needs. */
export const factsOf = ({ product, version, real, foundBy, path }: EngineFacts): EngineFacts => ({ product, version, real, foundBy, path });
